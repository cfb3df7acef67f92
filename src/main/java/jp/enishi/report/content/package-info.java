/** The meeting pack as it is meant, before it takes a form. */
@NamedInterface("content")
package jp.enishi.report.content;

import org.springframework.modulith.NamedInterface;

/** Rankings that were kept: listed, repeated, compared with others or with today, deleted. */
@NamedInterface("run")
package jp.enishi.analysis.run;

import org.springframework.modulith.NamedInterface;

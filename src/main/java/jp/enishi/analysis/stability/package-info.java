/** How far a rank would move if what the documents say were a little different. */
@NamedInterface("stability")
package jp.enishi.analysis.stability;

import org.springframework.modulith.NamedInterface;

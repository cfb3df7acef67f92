/** What would move if agreements, members or organisations came or went; nothing is stored. */
@NamedInterface("whatif")
package jp.enishi.analysis.whatif;

import org.springframework.modulith.NamedInterface;

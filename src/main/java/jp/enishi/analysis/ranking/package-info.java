/** Measures of the graph's networks: rankings with their meaning, caveats and versions. */
@NamedInterface("ranking")
package jp.enishi.analysis.ranking;

import org.springframework.modulith.NamedInterface;

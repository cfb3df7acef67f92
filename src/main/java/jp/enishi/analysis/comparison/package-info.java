/**
 * Lays networks and organisations side by side: two days, ways to count councils, cities, peers.
 */
@NamedInterface("comparison")
package jp.enishi.analysis.comparison;

import org.springframework.modulith.NamedInterface;

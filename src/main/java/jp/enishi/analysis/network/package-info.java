/** The compact network that measures run on, and the reader of edge lists. */
@NamedInterface("network")
package jp.enishi.analysis.network;

import org.springframework.modulith.NamedInterface;

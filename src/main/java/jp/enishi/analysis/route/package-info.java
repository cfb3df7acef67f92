/** Several ways from one organisation to another, the shortest first. */
@NamedInterface("route")
package jp.enishi.analysis.route;

import org.springframework.modulith.NamedInterface;

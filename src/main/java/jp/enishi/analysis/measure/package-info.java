/**
 * The measures. Each stands behind JGraphT's own interface for scores, so that JGraphT's algorithms
 * and faster ones can take each other's place.
 */
@NamedInterface("measure")
package jp.enishi.analysis.measure;

import org.springframework.modulith.NamedInterface;

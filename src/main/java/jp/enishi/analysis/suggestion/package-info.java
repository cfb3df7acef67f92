/**
 * Partners that an organisation does not have yet: JGraphT's link predictors, combined, explained
 * and held against what really happened.
 */
@NamedInterface("suggestion")
package jp.enishi.analysis.suggestion;

import org.springframework.modulith.NamedInterface;

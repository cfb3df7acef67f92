/**
 * Judges whether two names mean one organisation, and finds who a name could mean: features with
 * weights and Japanese explanations, a score, a verdict. Pure functions of the names and the
 * gazetteer; nothing is remembered between two questions.
 */
@NamedInterface("match")
package jp.enishi.resolution.match;

import org.springframework.modulith.NamedInterface;

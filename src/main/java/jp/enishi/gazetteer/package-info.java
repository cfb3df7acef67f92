/**
 * Places as facts: countries, Japanese local governments, regions and cities abroad with every form
 * in which their names are written, and the characters that are written in more than one way. Knows
 * nothing of documents or of identity, so both extraction and resolution may use it.
 */
@ApplicationModule(
    displayName = "gazetteer",
    allowedDependencies = {"model"})
package jp.enishi.gazetteer;

import org.springframework.modulith.ApplicationModule;

package jp.enishi.extraction;

import jp.enishi.model.LineRange;

/**
 * What reading made of some lines.
 *
 * @param rule the rule that read them
 * @param read what came of it, for a person
 */
public record LineReading(LineRange lines, String rule, String read) {}

package jp.enishi.source;

import jp.enishi.model.LineRange;

/**
 * A part of an organisation, or an office in it, that a council's papers name: who is present, who
 * leads a theme, who made an annex. Names of persons are never in it.
 *
 * @param council the council whose papers they are
 * @param organization name of the member of the council that it belongs to
 * @param name the part (総務部), or null where an office alone is named (副知事)
 * @param printed as printed: the office (総務部長), or the part with what is added to it
 * @param role 出席 (its head or deputy is present), 担当 (leads), 作成 (made the paper) or 設置 (was set
 *     up)
 * @param link the council, theme or paper at which it is present, which it leads or which it made;
 *     or null where the document tells no more than that it is there
 */
public record UnitFact(
    String council,
    String organization,
    String name,
    String printed,
    String role,
    String link,
    String entry,
    LineRange lines,
    String rule,
    Double confidence) {}

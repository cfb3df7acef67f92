package jp.enishi.graph;

/**
 * A part of an organisation that a document names as present at a council, or as leading or having
 * made something.
 *
 * @param unit id of the part
 * @param about id of the council or theme; of the document when it is neither
 * @param role 出席, 担当, 作成, 設置
 * @param link what it is, as the document calls it, or null
 * @param printed the office or part as printed, without the name of a person
 */
public record UnitWorkRow(
    String unit,
    String about,
    String document,
    String role,
    String link,
    String printed,
    String entry,
    String lines,
    String rule,
    Double confidence) {}

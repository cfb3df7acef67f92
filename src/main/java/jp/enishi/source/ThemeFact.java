package jp.enishi.source;

import java.util.List;
import jp.enishi.model.LineRange;

/**
 * A theme that a council works on in one year.
 *
 * @param proposers who proposed it, as printed
 * @param departments who leads it
 * @param year fiscal year as printed (R4, 令和5年度)
 * @param status 協議中, 継続, 終了, 新規 …; with （案） behind it where the papers only propose it
 * @param rule how the status was decided where the document does not print it plainly
 */
public record ThemeFact(
    String council,
    String title,
    List<String> proposers,
    List<String> departments,
    String year,
    String status,
    String entry,
    LineRange lines,
    String rule) {}

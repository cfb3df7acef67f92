package jp.enishi.graph;

import java.util.List;

/**
 * Something a council works on.
 *
 * @param council id of the council
 * @param departments who leads it, as printed
 * @param proposers ids of the organisations that proposed it
 * @param years one for each year of which the document tells
 */
public record ThemeRow(
    String id,
    String title,
    String council,
    List<String> departments,
    List<String> proposers,
    List<Year> years) {

  public ThemeRow {
    departments = List.copyOf(departments);
    proposers = List.copyOf(proposers);
    years = List.copyOf(years);
  }

  /**
   * What becomes of it in one year.
   *
   * @param year fiscal year as printed (R4)
   * @param status 新規, 継続, 終了 …; with （案） behind it where it is only proposed
   * @param rule how the status was decided where the document does not print it plainly
   */
  public record Year(String year, String status, String rule) {}
}

package jp.enishi.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * What a council works on and when it meets, what an organisation proposed there, and who is named
 * as taking part in something without having signed or belonging to it.
 *
 * @param themes what it works on, when it is a council
 * @param meetings when it met or will meet, by date
 * @param proposed themes it proposed in councils
 * @param participations what it takes part in
 * @param participants who takes part in it
 */
public record Proceedings(
    List<Theme> themes,
    List<Meeting> meetings,
    List<Proposed> proposed,
    List<Participation> participations,
    List<Participation> participants) {

  /** A theme with what becomes of it each year. */
  public record Theme(
      String id,
      String title,
      List<Year> years,
      List<String> departments,
      List<Ref> proposers,
      List<Cite> citations) {}

  /** One year of a theme; {@code rule} says how the status was decided where print lost it. */
  public record Year(String year, String status, String rule) {}

  /** A meeting; {@code theme} is the id of the theme that its topic is. */
  public record Meeting(
      String id,
      String name,
      String topic,
      String theme,
      LocalDate date,
      String precision,
      String printed,
      boolean planned) {}

  /** A theme proposed in a council. */
  public record Proposed(String id, String title, Ref council) {}

  /**
   * A body that a document names as taking part.
   *
   * @param link in what, as the document calls it
   * @param agreement id of the agreement it is, or null
   * @param council id of the council it is, or null
   * @param activities what it does there, item by item as printed
   * @param together whether they are those of several bodies named in one row
   * @param planned whether the document announces them
   */
  public record Participation(
      @JsonUnwrapped Ref organization,
      String link,
      String agreement,
      String council,
      List<String> fields,
      List<String> activities,
      boolean together,
      boolean planned,
      String document,
      String entry,
      String lines,
      String printed,
      Double confidence) {}

  /** As the query gives it, with the organisation as a map of its own. */
  record Row(
      Ref organization,
      String link,
      String agreement,
      String council,
      List<String> fields,
      List<String> activities,
      boolean together,
      boolean planned,
      String document,
      String entry,
      String lines,
      String printed,
      Double confidence) {

    Participation view() {
      return new Participation(
          organization,
          link,
          agreement,
          council,
          fields,
          activities,
          together,
          planned,
          document,
          entry,
          lines,
          printed,
          confidence);
    }
  }
}

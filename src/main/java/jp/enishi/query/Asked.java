package jp.enishi.query;

import java.time.LocalDate;
import java.util.List;

/**
 * What a question asks for, as far as it decides which documents look into that.
 *
 * @param ids whom it is about; empty for everybody
 * @param types types of edge; empty for all
 * @param prefectures of whom everybody is meant; empty for all
 * @param kinds labels of kind of whom everybody is meant; empty for all
 * @param between whether several are meant with one another, and not each with a third
 * @param from the first day of the time asked for, or null
 */
public record Asked(
    List<String> ids,
    List<String> types,
    List<String> prefectures,
    List<String> kinds,
    boolean between,
    LocalDate from) {

  /** Everything about everybody. */
  static final Asked ALL = new Asked(List.of(), List.of(), List.of(), List.of(), false, null);

  /** Whether a document of that day, month or year can speak of the time asked for. */
  boolean isWithin(TieCoverage.Source source) {
    return from == null
        || source.asOf() == null
        || from.toString().substring(0, source.asOf().length()).compareTo(source.asOf()) <= 0;
  }
}

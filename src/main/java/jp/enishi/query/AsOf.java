package jp.enishi.query;

import java.time.LocalDate;
import java.util.Map;

/**
 * The day that a question speaks of.
 *
 * @param day null for today
 * @param rollUp whether an organisation answers for those whose place it took; without, each stands
 *     by itself
 */
public record AsOf(LocalDate day, boolean rollUp) {

  /** Today, with roll-up: what one gets without asking for anything else. */
  public static final AsOf TODAY = new AsOf(null, true);

  /** The day itself: today when none is named. */
  public LocalDate orToday() {
    return day == null ? LocalDate.now() : day;
  }

  /** Query parameters, names and values in turn, together with {@code asOf} and {@code rollUp}. */
  Map<String, Object> with(Object... namesAndValues) {
    Map<String, Object> parameters = Reader.with(namesAndValues);
    parameters.put("asOf", day);
    parameters.put("rollUp", rollUp);
    return parameters;
  }
}

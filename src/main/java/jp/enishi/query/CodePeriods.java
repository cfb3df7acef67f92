package jp.enishi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.gazetteer.CodePeriod;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernmentCodes;
import jp.enishi.gazetteer.LocalGovernmentPeriod;

/** The 団体コード of a local government over time, as the graph holds it. */
final class CodePeriods {

  private static final LocalGovernmentChanges CHANGES = LocalGovernmentChanges.load();

  private CodePeriods() {}

  /**
   * The earliest first; none without a code.
   *
   * @param code the last one
   * @param former those before it
   * @param formerUntil for each of these the first day on which it was another
   */
  static List<CodePeriod> of(
      String code,
      List<String> former,
      List<LocalDate> formerUntil,
      LocalDate since,
      LocalDate until) {
    if (code == null) {
      return List.of();
    }
    List<CodePeriod> periods = new ArrayList<>();
    LocalDate from = since;
    for (int i = 0; i < former.size(); i++) {
      periods.add(new CodePeriod(former.get(i), from, formerUntil.get(i)));
      from = formerUntil.get(i);
    }
    periods.add(new CodePeriod(code, from, until));
    return periods;
  }

  /** Those of one that no document names, the earliest first. */
  static List<CodePeriod> ofAbsent(String prefecture, String name) {
    return CHANGES.codes().of(prefecture, name);
  }

  /** Those before the one of today, of one that no document names. */
  static List<CodePeriod> former(String prefecture, String name) {
    return ofAbsent(prefecture, name).stream().filter(period -> period.until() != null).toList();
  }

  /** All who have or had the code. */
  static List<LocalGovernmentCodes.Holder> holders(String code) {
    return CHANGES.codes().holders(code);
  }

  /** Who stand today for one of them. */
  static List<LocalGovernmentPeriod> standing(LocalGovernmentCodes.Holder holder) {
    return CHANGES.standingFor(holder.government(), LocalDate.now());
  }

  /** The one of that day; of one that had not begun or had ended, the nearest; null without any. */
  static CodePeriod on(LocalDate day, List<CodePeriod> periods) {
    for (CodePeriod each : periods) {
      if (each.until() == null || each.until().isAfter(day)) {
        return each;
      }
    }
    return periods.isEmpty() ? null : periods.get(periods.size() - 1);
  }
}

package jp.enishi.gazetteer;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which 全国地方公共団体コード was whose, and when. A city that is designated (仙台市 in 1989) and a town whose
 * county is another since go on as they were, under another code.
 */
public final class LocalGovernmentCodes {

  private final Map<String, List<CodePeriod>> byName = new LinkedHashMap<>();
  private final Map<String, List<Holder>> byCode = new LinkedHashMap<>();
  private final Spelling spelling = Spelling.load();

  /** Whose a code was in which time. */
  public record Holder(LocalGovernmentPeriod government, CodePeriod valid) {}

  /**
   * @param all every change, also those of the code alone
   * @param changes when each of those that took part stood
   */
  LocalGovernmentCodes(
      List<LocalGovernmentChange> all, LocalGovernmentChanges changes, LocalGovernments current) {
    Map<String, List<LocalGovernmentChange>> recoded = new LinkedHashMap<>();
    all.stream()
        .filter(LocalGovernmentChange::recodes)
        .forEach(each -> recoded.computeIfAbsent(key(each), any -> new ArrayList<>()).add(each));
    for (LocalGovernment each : current.all()) {
      LocalGovernmentPeriod always =
          new LocalGovernmentPeriod(each.code(), each.prefecture(), each.name(), null, null);
      boolean told = !each.isPrefecture();
      note(
          each.fullName(),
          told ? changes.find(each.prefecture(), each.name()).orElse(always) : always,
          recoded);
    }
    for (LocalGovernmentChange each : all) {
      LocalGovernmentChange.Body before = each.before();
      Optional<LocalGovernmentPeriod> one = changes.find(before.prefecture(), before.name());
      // Of two of one name only what ended tells when; of one that goes on its own period does.
      LocalGovernmentPeriod ended =
          new LocalGovernmentPeriod(
              before.code(), before.prefecture(), before.name(), null, each.on());
      note(before.fullName(), one.orElse(ended), recoded);
    }
  }

  /** The codes of the one of that name, the earliest first; none when it is not known. */
  public List<CodePeriod> of(String prefecture, String name) {
    String full = prefecture.equals(name) ? name : prefecture + name;
    return byName.getOrDefault(spelling.fold(full), List.of());
  }

  /** The code of that day; none when it had not begun, had ended or is not known. */
  public Optional<String> on(LocalDate day, String prefecture, String name) {
    return of(prefecture, name).stream()
        .filter(each -> each.holdsOn(day))
        .map(CodePeriod::code)
        .findFirst();
  }

  /** All who have or had the code, who has it today first. */
  public List<Holder> holders(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /**
   * The code that was typed: six digits, in any width, or five without the check digit; none when
   * it is no code.
   */
  public static Optional<String> typed(String text) {
    String digits = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return digits.matches("\\d{5,6}")
        ? Optional.of(ReasonText.withCheckDigit(digits))
        : Optional.empty();
  }

  /** Whether the last of six digits is the check digit of the others. */
  public static boolean isWellFormed(String code) {
    return code.matches("\\d{6}") && ReasonText.withCheckDigit(code.substring(0, 5)).equals(code);
  }

  private void note(
      String fullName,
      LocalGovernmentPeriod government,
      Map<String, List<LocalGovernmentChange>> recoded) {
    String key = spelling.fold(fullName);
    List<CodePeriod> periods = periods(government, recoded.getOrDefault(key, List.of()));
    byName.putIfAbsent(key, periods);
    for (CodePeriod each : periods) {
      Holder holder = new Holder(government, each);
      List<Holder> all = byCode.computeIfAbsent(each.code(), any -> new ArrayList<>());
      if (!all.contains(holder)) {
        all.add(holder);
      }
    }
  }

  /** One after the other: each code is valid until the change that brought the next. */
  private static List<CodePeriod> periods(
      LocalGovernmentPeriod government, List<LocalGovernmentChange> recoded) {
    if (government.code() == null) {
      return List.of();
    }
    List<CodePeriod> periods = new ArrayList<>();
    LocalDate since = government.since();
    for (LocalGovernmentChange each : recoded) {
      periods.add(new CodePeriod(each.before().code(), since, each.on()));
      since = each.on();
    }
    periods.add(new CodePeriod(government.code(), since, government.until()));
    return List.copyOf(periods);
  }

  private String key(LocalGovernmentChange change) {
    return spelling.fold(change.after().fullName());
  }
}

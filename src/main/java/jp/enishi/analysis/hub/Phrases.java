package jp.enishi.analysis.hub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.enishi.analysis.measure.Words;
import jp.enishi.query.Cite;
import jp.enishi.query.Ref;

/** Pieces of sentences in both languages. */
final class Phrases {

  /** So many names or places stand in a sentence. */
  static final int MOST = 5;

  private Phrases() {}

  static String latin(Ref each) {
    return each.english();
  }

  /** A day, or as much of it as is known. */
  static Words date(LocalDate day, String precision) {
    String p = precision == null ? "day" : precision;
    return switch (p) {
      case "year" -> new Words(day.getYear() + "年", String.valueOf(day.getYear()));
      case "fiscal-year" -> new Words(day.getYear() + "年度", "fiscal " + day.getYear());
      case "month" ->
          new Words(
              day.getYear() + "年" + day.getMonthValue() + "月",
              String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue()));
      default ->
          new Words(
              "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
              day.toString());
    };
  }

  /** 甲、乙など7団体. */
  static Words names(List<Ref> all, long count) {
    List<Ref> first = all.stream().limit(MOST).toList();
    String ja = first.stream().map(Ref::name).collect(Collectors.joining("、"));
    String en = first.stream().map(Phrases::latin).collect(Collectors.joining(", "));
    return count > first.size()
        ? new Words(ja + "など" + count + "団体", en + " and others (" + count + " in all)")
        : new Words(ja, en);
  }

  /** Where it is stated: document, entry and lines. */
  static Words places(List<Cite> citations) {
    List<Cite> first = citations.stream().limit(2L * MOST).toList();
    if (first.isEmpty()) {
      return new Words("（典拠が記録されていません）", " (no citation is recorded)");
    }
    int more = citations.size() - first.size();
    return new Words(
        "（典拠: " + listed(first, "行目", "、") + (more > 0 ? "ほか" + more + "か所" : "") + "）",
        " (source: " + listed(first, "", ", ") + (more > 0 ? " and " + more + " more" : "") + ")");
  }

  /** Entries and lines, under the title of their document. */
  private static String listed(List<Cite> citations, String lines, String between) {
    Map<String, List<String>> byDocument = new LinkedHashMap<>();
    for (Cite each : citations) {
      String title = each.documentTitle() == null ? each.document() : each.documentTitle();
      String entry = each.entry() == null ? "" : each.entry().strip();
      String where =
          each.lines() == null
              ? ""
              : (!lines.isEmpty() ? "" : each.lines().contains("-") ? "lines " : "line ")
                  + each.lines();
      byDocument
          .computeIfAbsent(title, t -> new ArrayList<>())
          .add((entry + " " + where).strip() + (where.isEmpty() ? "" : lines));
    }
    return byDocument.entrySet().stream()
        .map(
            each ->
                (lines.isEmpty() ? "“" + each.getKey() + "” " : "「" + each.getKey() + "」")
                    + String.join(between, each.getValue()))
        .collect(Collectors.joining(between));
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}

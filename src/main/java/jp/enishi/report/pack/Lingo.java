package jp.enishi.report.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.enishi.analysis.measure.Words;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.JapaneseDateText;
import jp.enishi.query.EnglishNames;
import jp.enishi.query.Ref;

/** The language of a pack: how it writes names, days and lists. */
record Lingo(boolean japanese, EnglishNames english) {

  Locale locale() {
    return japanese ? Locale.JAPANESE : Locale.ENGLISH;
  }

  /** A text in the language, with values for its %s. */
  String of(String ja, String en, Object... values) {
    return String.format(Locale.ROOT, japanese ? ja : en, values);
  }

  String of(Words words) {
    return japanese ? words.ja() : words.en();
  }

  /**
   * The name; in English the Latin one where it is known, else the Japanese one with its reading
   * where its letters give it.
   */
  String name(Ref organization) {
    if (japanese) {
      return organization.name();
    }
    String reading = EnglishNames.reading(organization);
    return organization.english() + (reading == null ? "" : " (" + reading + ")");
  }

  /** Prefecture or country; blank when neither is known. */
  String where(Ref organization) {
    if (organization.country() != null) {
      return country(organization.country());
    }
    boolean itself =
        organization.prefecture() != null && organization.prefecture().equals(organization.name());
    return organization.prefecture() == null || itself
        ? ""
        : japanese ? organization.prefecture() : english.prefecture(organization.prefecture());
  }

  /** A local government of which only the name is known. */
  String place(String name) {
    return japanese ? name : english.localGovernment(name);
  }

  String country(String name) {
    return japanese ? name : english.country(name);
  }

  /** A kind of tie. */
  String tie(String edge) {
    return japanese ? edge : english.tie(edge);
  }

  String field(String name) {
    return japanese ? name : english.field(name);
  }

  /** Several in a row. */
  String list(List<String> items) {
    return String.join(japanese ? "、" : ", ", items);
  }

  /** Titles of documents in a row, each in quotation marks. */
  String titles(List<String> titles) {
    return titles.stream()
        .map(each -> japanese ? "「" + each + "」" : "“" + each + "”")
        .collect(Collectors.joining(japanese ? "" : ", "));
  }

  /** Several in a row of a sentence. */
  String and(List<String> items) {
    int last = items.size() - 1;
    return japanese || last < 1
        ? list(items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  String names(List<Ref> organizations) {
    return and(organizations.stream().map(this::name).toList());
  }

  /** A day, as exactly as it is known; blank when it is not. */
  String date(LocalDate day, String precision) {
    if (day == null) {
      return "";
    }
    DatePrecision exact = exact(precision);
    if (japanese) {
      return JapaneseDateText.western(day, exact);
    }
    return switch (exact) {
      case DAY -> day.toString();
      case MONTH -> day.toString().substring(0, 7);
      case YEAR -> Integer.toString(day.getYear());
      case FISCAL_YEAR -> "FY " + day.getYear();
    };
  }

  /** A day known to the day. */
  String date(LocalDate day) {
    return date(day, "day");
  }

  /** The same with the year of the era. */
  String dateWithEra(LocalDate day) {
    return japanese
        ? JapaneseDateText.western(day, DatePrecision.DAY)
            + "（"
            + JapaneseDateText.japanese(day, DatePrecision.DAY)
            + "）"
        : day.toString();
  }

  /** A part of an ISO date, as documents have it: 2012-08. */
  String partOfDate(String iso) {
    if (iso == null || !japanese) {
      return iso == null ? "" : iso;
    }
    String[] parts = iso.split("-");
    String[] units = {"年", "月", "日"};
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < parts.length && i < units.length; i++) {
      words.append(parts[i].replaceFirst("^0", "")).append(units[i]);
    }
    return words.toString();
  }

  String percent(double share) {
    return String.format(Locale.ROOT, share < 0.1 ? "%.2f%%" : "%.1f%%", 100 * share);
  }

  private static DatePrecision exact(String precision) {
    return switch (precision == null ? "day" : precision) {
      case "month" -> DatePrecision.MONTH;
      case "year" -> DatePrecision.YEAR;
      case "fiscal-year" -> DatePrecision.FISCAL_YEAR;
      default -> DatePrecision.DAY;
    };
  }
}

package jp.enishi.ask;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Meanings in English. */
final class EnglishWording implements Wording {

  @Override
  public String sentence(Meaning m) {
    String not =
        m.notWith.isEmpty()
            ? ""
            : " \"Not\" means that no document here shows it; coverage says what was looked into.";
    return "Understood as: "
        + question(m)
        + (m.asOfSaid ? "" : day(m))
        + "."
        + not
        + (m.mostFirst ? " Those with most agreements come first." : "")
        + Topics.said(m, false)
        + Areas.said(m, false);
  }

  @Override
  public String question(Meaning m) {
    return subject(m)
        + (m.without.isEmpty() ? "" : " except " + names(m.without, " and "))
        + (m.asOfSaid ? day(m) : "");
  }

  private String subject(Meaning m) {
    String x = names(m.names, m.either ? " or " : " and ");
    String of = m.names.isEmpty() ? "" : m.names.size() > 1 ? " between " + x : " of " + x;
    String how = narrowing(m);
    String who = m.answer.words(false, "organisations");
    String things = things(m);
    String party = m.answer.restricted() ? " with " + who : "";
    String other =
        m.other.restricted()
            ? (party.isEmpty() ? " with " : " and ") + m.other.words(false, "organisations")
            : "";
    String with = party + other;
    return switch (m.intent) {
      case PARTNERS ->
          who
              + " that partner with "
              + x
              + how
              + (m.notWith.isEmpty() ? "" : " but not with " + names(m.notWith, " and "));
      case ORGANIZATIONS ->
          who + " that partner with " + m.other.words(false, "organisations") + how;
      case RANK ->
          (m.number == null ? "" : "top " + m.number + " ")
              + who
              + (m.byAgreements ? " with most " + things : " with most partners")
              + (m.other.restricted()
                  ? (m.byAgreements ? " with " : " among ") + m.other.words(false, "organisations")
                  : "")
              + how;
      case AGREEMENTS -> (m.oldestFirst ? "oldest first, " : "") + things + of + with + how;
      case AGREEMENTS_BY_YEAR -> things + " by year" + of + with + how;
      case AGREEMENTS_BY_COUNTRY -> things + " by country" + of + with + how;
      case AGREEMENTS_BY_PREFECTURE -> things + " by prefecture" + of + with + how;
      case AGREEMENTS_BY_FIELD -> things + " by field" + of + with + how;
      case AGREEMENTS_BY_KIND -> things + of + with + how + " by kind";
      case NEWEST -> number(m) + "newest " + things + of + with + how;
      case OLDEST -> number(m) + "oldest " + things + of + with + how;
      case SINCE -> "since when " + things + of + with + how;
      case ENDED -> "ended " + things + of + with + how;
      case SHARED -> m.answer.words(false, "partners") + " shared by " + x + how;
      case CO_PARTNERS ->
          who + " that share most " + m.other.words(false, "partners") + " with " + x;
      case THROUGH -> who + " that " + x + " could meet through one intermediary";
      case PATHS ->
          "shortest paths"
              + ties(m, " by ")
              + " between "
              + x
              + (m.councils ? "" : " without councils");
      case BOTH_FIELDS -> who + " with agreements in both " + fields(m, " and ") + other;
      case WITHOUT_FIELD ->
          who
              + " tied to "
              + m.other.words(false, "organisations")
              + (m.ties.isEmpty() ? "" : " by " + ties(m))
              + " without agreements in "
              + fields(m, " and ");
      case MEMBERS -> "members of " + x + (m.answer.restricted() ? " that are " + who : "");
      case COUNCILS -> "councils that " + x + " belongs to";
      case COUNCIL_PAIRS ->
          "pairs "
              + (m.answer.restricted() ? "of " + who + " " : "")
              + "that meet in most councils";
      case COUNTRIES -> "countries with partners" + of + how;
      case UNITS -> "departments of " + x + " that signed agreements";
      case CONTACTS -> "contact for agreements" + of + how;
      case LAPSING -> "agreements expiring" + time(m) + of;
      case ANNIVERSARIES ->
          (m.number == null ? "" : m.number + "th ")
              + (m.years.size() > 50
                  ? "anniversary" + of + with + ties(m, " by ") + ", what year"
                  : "anniversaries"
                      + (m.time == null ? " in " + years(m) : time(m))
                      + of
                      + with
                      + ties(m, " by ")
                      + months(m));
      case UNDER -> "agreements under " + ties(m) + of;
      case CHANGES -> "changes of agreements" + time(m) + of;
      case COVERAGE -> "documents and coverage";
      case SURVEYS -> "surveys of " + x;
      case CITATIONS ->
          "sources for "
              + (m.names.size() > 1
                  ? "agreements between "
                  : how.isEmpty() && !m.ofAgreements ? "" : "agreements of ")
              + x
              + how;
      case FIELDS -> "list of fields";
      case PROFILE -> "about " + x;
      case LIST_ORGANIZATIONS -> "list of " + who;
    };
  }

  private static String number(Meaning m) {
    return m.number == null ? "" : m.number + " ";
  }

  private static String names(List<Name> names, String and) {
    return names.stream().map(EnglishWording::name).collect(Collectors.joining(and));
  }

  /** Fukuoka City and Fukuoka Prefecture are two. */
  private static String name(Name name) {
    if (name.nameEn() == null) {
      return name.name();
    }
    String rank =
        name.isPrefecture() ? " Prefecture" : "Municipality".equals(name.kind()) ? " City" : "";
    return name.nameEn() + rank;
  }

  private static String ties(Meaning m, String by) {
    return m.ties.isEmpty() ? "" : by + ties(m);
  }

  private static String things(Meaning m) {
    return m.forms.isEmpty()
        ? "agreements"
        : m.forms.stream().map(DocumentForm::en).collect(Collectors.joining(" or "));
  }

  private static String months(Meaning m) {
    return m.months.isEmpty()
        ? ""
        : " in "
            + m.months.stream()
                .map(month -> Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.joining(" or "));
  }

  private static String narrowing(Meaning m) {
    String fields = m.fields.isEmpty() ? "" : " in the field of " + fields(m, " or ");
    String ties = m.ties.isEmpty() ? "" : " by " + ties(m);
    boolean tied =
        switch (m.intent) {
          case PARTNERS, ORGANIZATIONS, COUNTRIES -> true;
          case RANK -> !m.byAgreements;
          default -> false;
        };
    String forms = tied && !m.forms.isEmpty() ? " by " + things(m) : "";
    return fields
        + ties
        + forms
        + time(m)
        + months(m)
        + (Boolean.TRUE.equals(m.inForce) ? " in force" : "");
  }

  private static String fields(Meaning m, String and) {
    return m.fields.stream().map(Concept.Field::word).collect(Collectors.joining(and));
  }

  private static String ties(Meaning m) {
    return m.ties.stream().map(Concept.Tie::en).collect(Collectors.joining(", "));
  }

  private static String time(Meaning m) {
    if (m.time == null) {
      return "";
    }
    String from = m.time.from() == null ? "" : " from " + m.time.from();
    String to = m.time.to() == null ? "" : " until " + m.time.to();
    return from + to;
  }

  private static String day(Meaning m) {
    return m.asOf == null ? "" : " as of " + m.asOf;
  }

  private static String years(Meaning m) {
    int first = m.years.get(0);
    int last = m.years.get(m.years.size() - 1);
    return first == last ? String.valueOf(first) : first + " to " + last;
  }
}

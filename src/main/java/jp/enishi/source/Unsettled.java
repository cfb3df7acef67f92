package jp.enishi.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Severity;

/**
 * Agreements of which no statement is sure enough to be taken without a person's word: they are
 * facts of their document, each with a finding that asks, and no part of the graph until a person
 * has said that they are agreements.
 */
public final class Unsettled {

  /** The kind of the findings that ask. */
  public static final String KIND = "unsettled";

  /** Below this no statement is taken without a person's word. */
  public static final double SURE = 0.7;

  private static final String YES = "協定として扱う";
  private static final String NO = "協定として扱わない";
  private static final String ALL = "件とも協定として扱う";
  private static final String EACH = "1件ずつ選ぶ";
  private static final String RULE = "確からしさが 0.7 に満たない";

  /** The counting rule of a number that is printed for one agreement. */
  private static final String OF_AGREEMENT = "list/partners-of-agreement";

  private Unsettled() {}

  /** The ids of those agreements of a document. */
  public static Set<String> in(Facts facts) {
    Map<String, Boolean> sure = new TreeMap<>();
    for (CitationFact each : facts.citations()) {
      boolean one = each.confidence() == null || each.confidence() >= SURE;
      sure.merge(each.agreement(), one, Boolean::logicalOr);
    }
    return sure.entrySet().stream()
        .filter(each -> !each.getValue())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The facts with a finding for each, and one for all where there are several. */
  public static Facts asked(Facts facts) {
    Set<String> ids = in(facts);
    if (ids.isEmpty()) {
      return facts;
    }
    List<Finding> findings = new ArrayList<>(facts.issues());
    if (ids.size() > 1) {
      findings.add(
          finding(
              facts.source().id() + "-" + KIND,
              null,
              List.of(),
              "読み方が確かでない協定がこの文書に複数あります。1件ずつ選ぶか、まとめて選んでください。",
              List.of(EACH, ids.size() + ALL)));
    }
    for (CitationFact each : facts.citations()) {
      if (ids.remove(each.agreement())) {
        findings.add(
            finding(
                each.agreement() + "-" + KIND,
                each,
                List.of(each.agreement()),
                "読み方が確かでないため、確かめるまで協定としてグラフに入れません。文書と見比べて、どちらかを選んでください。",
                List.of(YES + "：" + words(facts, each), NO)));
      }
    }
    return facts.with(Finding.class, findings);
  }

  private static Finding finding(
      String id, CitationFact cited, List<String> about, String message, List<String> readings) {
    return new Finding(
        id,
        KIND,
        Severity.WARNING,
        about,
        cited == null ? null : cited.entry(),
        cited == null ? null : cited.lines(),
        message,
        readings,
        null,
        RULE);
  }

  /** What would be taken: title, parties and day. */
  private static String words(Facts facts, CitationFact cited) {
    String parties =
        facts.parties().stream()
            .filter(each -> each.agreement().equals(cited.agreement()))
            .map(PartyFact::name)
            .collect(Collectors.joining("・"));
    String date =
        facts.agreements().stream()
            .filter(each -> each.id().equals(cited.agreement()) && each.signedPrinted() != null)
            .map(each -> "、" + each.signedPrinted())
            .findFirst()
            .orElse("");
    return cited.printed() + "（" + parties + date + "）";
  }

  /**
   * The facts without those that nobody has taken.
   *
   * @param chosen the reading that a person chose of a finding, or null
   */
  public static Facts left(Facts facts, Function<Finding, String> chosen) {
    Set<String> out = new HashSet<>(in(facts));
    if (out.isEmpty()) {
      return facts;
    }
    Set<String> refused = new HashSet<>();
    boolean all = false;
    Set<String> taken = new HashSet<>();
    for (Finding each : facts.issues()) {
      String reading = each.kind().equals(KIND) ? chosen.apply(each) : null;
      if (reading != null && each.about().isEmpty()) {
        all = reading.endsWith(ALL);
      } else if (reading != null) {
        (reading.startsWith(YES + "：") ? taken : refused).addAll(each.about());
      }
    }
    if (all) {
      taken.addAll(out);
    }
    taken.removeAll(refused);
    out.removeAll(taken);
    return without(taken(facts, taken), out);
  }

  /** A person's word is as good as a table's. */
  private static Facts taken(Facts facts, Set<String> ids) {
    return ids.isEmpty()
        ? facts
        : facts.with(
            CitationFact.class,
            facts.citations().stream()
                .map(each -> ids.contains(each.agreement()) ? settled(each) : each)
                .toList());
  }

  private static CitationFact settled(CitationFact each) {
    return new CitationFact(
        each.agreement(),
        each.entry(),
        each.field(),
        each.lines(),
        each.printed(),
        each.mark(),
        each.rule(),
        1.0);
  }

  /**
   * Without them and what only they print: their parties, dates, bodies and numbers of partners.
   */
  private static Facts without(Facts facts, Set<String> ids) {
    if (ids.isEmpty()) {
      return facts;
    }
    Set<String> entries =
        facts.citations().stream()
            .filter(each -> ids.contains(each.agreement()))
            .map(CitationFact::entry)
            .collect(Collectors.toSet());
    Facts left = kept(facts, AgreementFact.class, each -> !ids.contains(each.id()));
    left = kept(left, CitationFact.class, each -> !ids.contains(each.agreement()));
    left = kept(left, PartyFact.class, each -> !ids.contains(each.agreement()));
    left = kept(left, DateFact.class, each -> !ids.contains(each.agreement()));
    left = kept(left, BodyFact.class, each -> each.link() == null || !ids.contains(each.link()));
    return kept(
        left,
        FigureFact.class,
        each -> !(each.rule().equals(OF_AGREEMENT) && entries.contains(each.row())));
  }

  private static <R extends Record> Facts kept(Facts facts, Class<R> type, Predicate<R> kept) {
    return facts.with(type, facts.rows(type).stream().filter(kept).toList());
  }
}

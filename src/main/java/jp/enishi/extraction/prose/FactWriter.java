package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.BodyFact;
import jp.enishi.source.CitationFact;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.DateFact;
import jp.enishi.source.MemberFact;
import jp.enishi.source.PartyFact;
import jp.enishi.source.SuccessionFact;

/** Writes down what was read: what is sure enough as facts, the rest as findings for a person. */
final class FactWriter {

  private static final Pattern FORM =
      Pattern.compile("協定書?|覚書|合意書?|同意書|確認書|宣言書?|盟約書?|議定書|協約書?|意向書|提携|縁組|結縁");

  private final String source;
  private final Map<String, String> subjectOfEntry = new LinkedHashMap<>();
  private final Map<String, String> ownerOfEntry = new LinkedHashMap<>();
  private final List<AgreementFact> agreements = new ArrayList<>();
  private final List<CitationFact> citations = new ArrayList<>();
  private final List<PartyFact> parties = new ArrayList<>();
  private final List<DateFact> dates = new ArrayList<>();

  FactWriter(String source, List<Passage> passages) {
    this.source = source;
    for (Passage each : passages) {
      if (each.entry() != null) {
        subjectOfEntry.putIfAbsent(each.entry(), each.subject());
        if (!each.japan().isEmpty()) {
          ownerOfEntry.putIfAbsent(each.entry(), each.japan().get(0).name());
        }
      }
    }
  }

  ProseFacts write(
      List<List<Relation>> groups,
      List<OtherDate> disagreeing,
      List<CouncilFact> councils,
      List<MemberFact> members,
      List<SuccessionFact> successions,
      List<BodyFact> bodies,
      List<LeftText> left,
      List<UnnamedMembers.Unnamed> unnamed) {
    ProseFindings findings = new ProseFindings(source, subjectOfEntry);
    disagreeing.forEach(findings::otherDate);
    left.forEach(findings::left);
    for (List<Relation> group : groups) {
      double best = group.stream().mapToDouble(Relation::confidence).max().orElse(0);
      if (best < Confidence.ENOUGH) {
        findings.unsure(group.get(0));
      } else {
        agreement(group, findings);
      }
    }
    List<SuccessionFact> mergers =
        once(successions, each -> each.before() + "→" + each.after(), each -> each.on() != null);
    mergers.stream().filter(SuccessionFact::planned).forEach(findings::planned);
    List<MemberFact> belonging =
        once(members, each -> each.council() + each.name(), each -> each.from() != null);
    belonging.stream().filter(MemberFact::planned).forEach(findings::planned);
    belonging.stream()
        .filter(each -> isFounderAlone(each, belonging))
        .forEach(findings::founderAlone);
    unnamed.forEach(findings::unnamed);
    List<BodyFact> taking = once(bodies, each -> each.name() + each.link(), each -> true);
    taking.stream()
        .filter(each -> each.confidence() < Confidence.ENOUGH)
        .forEach(findings::doubtful);
    return new ProseFacts(
        agreements,
        citations,
        parties,
        dates,
        once(councils, CouncilFact::name, each -> each.since() != null),
        belonging,
        mergers,
        taking,
        findings.numbered());
  }

  /** Who founded a body alone is not said to belong to it. */
  private static boolean isFounderAlone(MemberFact member, List<MemberFact> all) {
    return CouncilBook.FOUNDER.equals(member.role())
        && !member.planned()
        && all.stream()
            .filter(each -> each.council().equals(member.council()))
            .noneMatch(each -> each != member && CouncilBook.FOUNDER.equals(each.role()));
  }

  private void agreement(List<Relation> group, ProseFindings findings) {
    String id = "%s-p-%03d".formatted(source, agreements.size() + 1);
    List<Relation> made = group.stream().filter(each -> !each.ended()).toList();
    Relation first = made.isEmpty() ? group.get(0) : made.get(0);
    Relation dated = mostExact(made);
    Relation end = group.stream().filter(Relation::ended).findFirst().orElse(null);
    String kind = commonest(made.isEmpty() ? group : made);
    findings.differing(id, made, dated, kind);
    Matcher form = FORM.matcher(first.words());
    String lastForm = null;
    while (form.find()) {
      lastForm = form.group();
    }
    agreements.add(
        new AgreementFact(
            id,
            first.words(),
            kind,
            lastForm,
            owner(first),
            List.of(),
            dated == null ? null : dated.since().date(),
            dated == null ? null : dated.since().precision(),
            dated == null ? null : dated.sincePrinted(),
            end == null || end.until() == null ? null : end.until().date(),
            end == null ? "unknown" : "ended",
            null,
            List.of(),
            null,
            null,
            null));
    group.stream().map(each -> citation(id, each)).distinct().forEach(citations::add);
    parties(id, fullest(group));
    dates(id, dated, end);
  }

  /** Whose entry it is; of a page, which is about nothing else, only who is a party itself. */
  private String owner(Relation relation) {
    String owner = ownerOfEntry.get(relation.entry());
    boolean page = subjectOfEntry.get(relation.entry()) == null;
    return page && relation.parties().stream().noneMatch(each -> each.name().equals(owner))
        ? null
        : owner;
  }

  private static CitationFact citation(String id, Relation relation) {
    return new CitationFact(
        id,
        relation.entry(),
        null,
        relation.lines(),
        relation.words(),
        null,
        relation.rule(),
        relation.confidence());
  }

  private void parties(String id, Relation relation) {
    int position = 0;
    List<ReadParty> sorted =
        relation.parties().stream()
            .sorted(Comparator.comparingInt(each -> isForeign(each) ? 1 : 0))
            .toList();
    for (ReadParty each : sorted) {
      parties.add(
          new PartyFact(
              id,
              ++position,
              isForeign(each) ? "foreign" : "japan",
              each.printed(),
              each.name(),
              each.country() == null ? null : each.country().name(),
              each.country() == null ? null : each.country().code(),
              each.region(),
              each.prefecture(),
              each.kind(),
              each.office(),
              null,
              relation.entry()));
    }
  }

  private static boolean isForeign(ReadParty party) {
    return new Mention(0, 0, party, false).isForeign();
  }

  private void dates(String id, Relation dated, Relation end) {
    int position = 0;
    if (dated != null) {
      dates.add(
          new DateFact(
              id,
              ++position,
              "締結",
              dated.sincePrinted(),
              dated.since().date(),
              dated.since().precision(),
              null,
              dated.entry()));
    }
    if (end != null && end.until() != null) {
      dates.add(
          new DateFact(
              id,
              ++position,
              "解消",
              end.untilPrinted(),
              end.until().date(),
              end.until().precision(),
              null,
              end.entry()));
    }
  }

  /** The statement in use: of the year most often stated, the most exact one. */
  static Relation mostExact(List<Relation> made) {
    Map<Integer, Long> years =
        made.stream()
            .filter(each -> each.since() != null)
            .collect(
                java.util.stream.Collectors.groupingBy(
                    each -> each.since().date().getYear(),
                    LinkedHashMap::new,
                    java.util.stream.Collectors.counting()));
    long most = years.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return made.stream()
        .filter(each -> each.since() != null)
        .filter(each -> years.get(each.since().date().getYear()) == most)
        .reduce((a, b) -> b.since().exactness() > a.since().exactness() ? b : a)
        .orElse(null);
  }

  /** The kind most often stated; of as many, the first. */
  private static String commonest(List<Relation> group) {
    Map<String, Long> kinds =
        group.stream()
            .collect(
                java.util.stream.Collectors.groupingBy(
                    Relation::kind, LinkedHashMap::new, java.util.stream.Collectors.counting()));
    return kinds.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** The statement whose parties say most about where they lie; the first of equals. */
  private static Relation fullest(List<Relation> group) {
    double surest = group.stream().mapToDouble(Relation::confidence).max().orElseThrow();
    return group.stream()
        .filter(each -> each.confidence() >= Math.min(surest, Confidence.ENOUGH))
        .reduce((a, b) -> places(b) > places(a) ? b : a)
        .orElseThrow();
  }

  private static long places(Relation relation) {
    return relation.parties().stream()
        .mapToLong(
            each ->
                java.util.stream.Stream.of(each.region(), each.prefecture(), each.country())
                    .filter(Objects::nonNull)
                    .count())
        .sum();
  }

  private static <R> List<R> once(
      List<R> rows, Function<R, String> key, java.util.function.Predicate<R> better) {
    Map<String, R> kept = new LinkedHashMap<>();
    for (R each : rows) {
      kept.merge(key.apply(each), each, (a, b) -> !better.test(a) && better.test(b) ? b : a);
    }
    return List.copyOf(kept.values());
  }
}

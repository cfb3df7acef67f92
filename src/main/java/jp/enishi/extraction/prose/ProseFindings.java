package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Precedence;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;
import jp.enishi.source.BodyFact;
import jp.enishi.source.MemberFact;
import jp.enishi.source.SuccessionFact;

/** What reading prose leaves for a person: doubtful readings and statements that disagree. */
final class ProseFindings {

  private final String source;
  private final Map<String, String> subjectOfEntry;
  private final Precedence rules = Precedence.load();
  private final List<Finding> drafts = new ArrayList<>();

  ProseFindings(String source, Map<String, String> subjectOfEntry) {
    this.source = source;
    this.subjectOfEntry = subjectOfEntry;
  }

  /** Read, but not surely enough to be an edge. */
  void unsure(Relation relation) {
    add(
        "unresolved",
        Severity.WARNING,
        about(relation),
        relation.entry(),
        relation.lines(),
        "本文に「" + relation.words() + "」がありますが、当事者を確かには読み取れません。",
        List.of(
            names(relation)
                + (relation.sincePrinted() == null ? "" : "／" + relation.sincePrinted())),
        null,
        null);
  }

  /** Not read at all. */
  void left(LeftText text) {
    String entry = text.passage().entry();
    String subject = text.passage().subject();
    add(
        "unread",
        Severity.NOTE,
        subject == null ? List.of() : List.of(subject),
        entry,
        text.lines(),
        switch (text.why()) {
          case HIDDEN -> "名前が伏せ字になっているため、読み取らなかった文です。";
          case UNTOLD -> "参加や解消、合併を述べているとみられますが、読み取らなかった文です。";
          default -> "文の切れ目がないまま長く続くため、読み取らなかった本文です。";
        },
        List.of(),
        null,
        null);
  }

  /** The text dates the passage's own agreement otherwise than its cell does. */
  void otherDate(OtherDate other) {
    Relation relation = other.relation();
    Place place = Place.of(relation.entry(), relation.lines());
    drafts.add(
        new Contradiction(
                Between.CARD_PROSE,
                "date",
                Severity.NOTE,
                about(relation),
                relation.entry(),
                relation.lines(),
                "本文の「" + relation.words() + "」の年月日が、年月日の欄と違います。",
                List.of(
                    Told.of(
                            "cell",
                            "年月日の欄：" + other.own().written(),
                            Place.of(relation.entry(), null))
                        .worth(other.own().value()),
                    Told.of(
                            "prose",
                            "本文："
                                + relation.sincePrinted()
                                + "（"
                                + relation.since().written()
                                + "）",
                            place)
                        .worth(relation.since().value())))
            .by(rules));
  }

  /** One tie, several dates or kinds. */
  void differing(String agreement, List<Relation> made, Relation dated, String kind) {
    List<Told> readings =
        made.stream()
            .filter(each -> each.since() != null && !each.since().fits(dated.since()))
            .map(each -> told("other", each, each.sincePrinted()).worth(each.since().value()))
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    if (!readings.isEmpty()) {
      readings.add(0, told("most", dated, dated.sincePrinted()).worth(dated.since().value()));
      differ("date", Severity.WARNING, agreement, dated, "の年月日が、本文の箇所によって違います。", readings);
    }
    List<String> kinds = made.stream().map(Relation::kind).distinct().toList();
    if (kinds.size() > 1) {
      List<Told> named = new ArrayList<>();
      for (Relation each : made) {
        Told told = told(each.kind().equals(kind) ? "most" : "other", each, each.words());
        if (named.stream().noneMatch(other -> other.text().equals(told.text()))) {
          named.add(told);
        }
      }
      differ("name", Severity.NOTE, agreement, made.get(0), "が、本文の箇所によって違う名で呼ばれています。", named);
    }
  }

  private static Told told(String role, Relation relation, String words) {
    return Told.of(
        role, relation.entry() + "：" + words, Place.of(relation.entry(), relation.lines()));
  }

  private void differ(
      String matter,
      Severity severity,
      String agreement,
      Relation at,
      String how,
      List<Told> readings) {
    drafts.add(
        new Contradiction(
                Between.TWO_PASSAGES,
                matter,
                severity,
                List.of(agreement),
                at.entry(),
                at.lines(),
                "同じ提携（" + names(at) + "）" + how,
                readings)
            .by(rules));
  }

  void planned(SuccessionFact succession) {
    add(
        "unresolved",
        Severity.NOTE,
        List.of(),
        succession.entry(),
        succession.lines(),
        "合併の予定が書かれています。実際に行われたかを確かめてください。",
        List.of(
            succession.before()
                + "→"
                + succession.after()
                + (succession.printed() == null ? "" : "（" + succession.printed() + "）")),
        null,
        null);
  }

  void planned(MemberFact member) {
    member(member, "予定として書かれた加盟です。加盟として数えていません。実際に加わったかを確かめてください。");
  }

  void founderAlone(MemberFact member) {
    member(member, "設立したことが書かれています。いまも加盟しているかどうかは書かれていません。");
  }

  /** Perhaps a body; it waits in the facts and is not in the graph. */
  void doubtful(BodyFact body) {
    add(
        "unresolved",
        Severity.NOTE,
        List.of(body.link()),
        body.entry(),
        body.lines(),
        "団体の名前かどうか、参画しているかどうかが確かでないため、参画する団体として数えていません。",
        List.of(body.name()),
        null,
        null);
  }

  void unnamed(UnnamedMembers.Unnamed members) {
    String subject = members.passage().subject();
    add(
        "unresolved",
        Severity.NOTE,
        subject == null ? List.of() : List.of(subject),
        members.passage().entry(),
        members.lines(),
        "総称で書かれた加盟です。名前が書かれていないため、加盟として数えていません。",
        List.of(members.words() + "→" + members.council()),
        null,
        null);
  }

  private void member(MemberFact member, String message) {
    String subject = member.entry() == null ? null : subjectOfEntry.get(member.entry());
    add(
        "unresolved",
        Severity.NOTE,
        subject == null ? List.of() : List.of(subject),
        member.entry(),
        member.lines(),
        message,
        List.of(member.name() + "→" + member.council()),
        null,
        null);
  }

  List<Finding> numbered() {
    return Finding.numbered(source + "-p-issue", drafts);
  }

  private List<String> about(Relation relation) {
    String subject = relation.entry() == null ? null : subjectOfEntry.get(relation.entry());
    return subject == null ? List.of() : List.of(subject);
  }

  private static String names(Relation relation) {
    return relation.parties().stream().map(ReadParty::name).collect(Collectors.joining("・"));
  }

  private void add(
      String kind,
      Severity severity,
      List<String> about,
      String entry,
      LineRange lines,
      String message,
      List<String> readings,
      String inUse,
      String rule) {
    drafts.add(
        new Finding(null, kind, severity, about, entry, lines, message, readings, inUse, rule));
  }
}

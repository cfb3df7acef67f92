package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Severity;
import jp.enishi.model.LineRange;
import jp.enishi.source.SuccessionFact;

/** What reading prose leaves for a person: doubtful readings and statements that disagree. */
final class ProseFindings {

  private final String source;
  private final Map<String, String> subjectOfEntry;
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

  /** The text dates the passage's own agreement otherwise than its cell does. */
  void otherDate(OtherDate other) {
    Relation relation = other.relation();
    add(
        "contradiction",
        Severity.NOTE,
        about(relation),
        relation.entry(),
        relation.lines(),
        "本文の「" + relation.words() + "」の年月日が、年月日の欄と違います。",
        List.of(
            "年月日の欄：" + other.own().written(),
            "本文：" + relation.sincePrinted() + "（" + relation.since().written() + "）"),
        "年月日の欄：" + other.own().written(),
        "年月日は欄による");
  }

  /** One tie, several dates or kinds. */
  void differing(String agreement, List<Relation> made, Relation dated, String kind) {
    List<String> readings =
        made.stream()
            .filter(each -> each.since() != null && !each.since().fits(dated.since()))
            .map(each -> each.entry() + "：" + each.sincePrinted())
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    if (!readings.isEmpty()) {
      readings.add(0, dated.entry() + "：" + dated.sincePrinted());
      add(
          "contradiction",
          Severity.WARNING,
          List.of(agreement),
          dated.entry(),
          dated.lines(),
          "同じ提携（" + names(dated) + "）の年月日が、本文の箇所によって違います。",
          readings,
          readings.get(0),
          "同じ年を記す箇所が多い方、その中で最も詳しい記載による");
    }
    List<String> kinds = made.stream().map(Relation::kind).distinct().toList();
    if (kinds.size() > 1) {
      Relation first = made.get(0);
      add(
          "contradiction",
          Severity.NOTE,
          List.of(agreement),
          first.entry(),
          first.lines(),
          "同じ提携（" + names(first) + "）が、本文の箇所によって違う名で呼ばれています。",
          made.stream().map(each -> each.entry() + "：" + each.words()).distinct().toList(),
          kind,
          "記す箇所の多い方による");
    }
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

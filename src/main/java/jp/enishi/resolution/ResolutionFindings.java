package jp.enishi.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Severity;
import jp.enishi.model.Mention;

/** Words the findings of resolution; one of each, however many mentions lead to it. */
final class ResolutionFindings {

  private final Map<String, Finding> byId = new TreeMap<>();

  List<Finding> all() {
    return List.copyOf(byId.values());
  }

  void unresolvedPlace(Mention mention, Subject.Place place, List<String> candidates) {
    String why =
        candidates.isEmpty()
            ? "国名が示されておらず、同じ名前の団体も見つかりません。"
            : "候補が複数あり、どれを指すか決められません（" + String.join("、", candidates) + "）。";
    unresolved(mention, place.name(), why, candidates);
  }

  void severalLocals(Mention mention, List<LocalGovernment> current, Collection<String> former) {
    List<String> candidates = new ArrayList<>();
    current.forEach(each -> candidates.add("jp-" + each.fullName()));
    former.forEach(prefecture -> candidates.add("jp-" + prefecture + mention.name()));
    String why = "同じ名前の団体が複数あり、都道府県が示されていません（" + String.join("、", candidates) + "）。";
    unresolved(mention, mention.name(), why, candidates);
  }

  void notCurrent(Draft draft, String name, Optional<LocalGovernment> likely) {
    String where = draft.prefecture == null ? "" : "（" + draft.prefecture + "）";
    String hint =
        likely.map(each -> "「" + each.fullName() + "」の誤りではありませんか。").orElse("合併や改称の前の名称と思われます。");
    add(
        draft,
        "not-current",
        likely.isPresent() || draft.prefecture == null ? Severity.WARNING : Severity.NOTE,
        List.of(draft.id),
        "「" + name + "」" + where + "は、現在の地方公共団体の一覧にありません。" + hint,
        likely.map(each -> List.of(name, each.name())).orElse(List.of(name)));
  }

  void similar(Draft doubtful, Draft likely, String doubtfulName, String likelyName) {
    add(
        doubtful,
        "similar-name",
        Severity.WARNING,
        List.of(doubtful.id, likely.id),
        "「" + doubtfulName + "」は「" + likelyName + "」の誤記または別表記ではありませんか。別の団体として扱っています。",
        List.of(doubtfulName, likelyName));
  }

  void mixedScript(Draft draft, String name) {
    add(
        draft,
        "unreadable",
        Severity.WARNING,
        List.of(draft.id),
        "「" + name + "」にはハングルが混じっています。漢字での名称を確かめてください。",
        List.of(name));
  }

  void sameNameInTwoRegions(List<Draft> drafts, List<String> fullNames) {
    add(
        drafts.get(0),
        "same-name",
        Severity.NOTE,
        drafts.stream().map(each -> each.id).toList(),
        fullNames.stream().collect(Collectors.joining("」と「", "「", "」"))
            + "は、上位の地域が異なるため別の団体として扱っています。",
        fullNames);
  }

  private void unresolved(Mention mention, String name, String why, List<String> candidates) {
    String id =
        Stream.of(mention.source(), mention.entry(), mention.printed())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("-", "resolution-unresolved-", ""));
    byId.put(
        id,
        new Finding(
            id,
            "unresolved",
            Severity.ERROR,
            candidates,
            mention.entry(),
            null,
            "「" + name + "」がどの団体か決められません。" + why,
            List.of(mention.printed()),
            null,
            null));
  }

  private void add(
      Draft draft,
      String kind,
      Severity severity,
      List<String> about,
      String message,
      List<String> readings) {
    String id = "resolution-" + kind + "-" + draft.id;
    String entry = draft.mentions.stream().findFirst().map(Mention::entry).orElse(null);
    String inUse = readings.get(0);
    byId.put(
        id,
        new Finding(
            id, kind, severity, about, entry, null, message, readings, inUse, "印刷された名称のまま扱う"));
  }
}

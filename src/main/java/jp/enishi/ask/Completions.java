package jp.enishi.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** Completes questions as they are typed, from names, fields and forms of question. */
final class Completions {

  private static final int MOST = 10;
  private static final int NAMES = 6;
  private static final List<String> JAPANESE =
      List.of("と提携している自治体は", "の姉妹都市・友好都市は", "と同じ相手と提携している自治体は", "の協定の一覧", "の最新の協定", "の協定の連絡先");
  private static final List<String> ENGLISH =
      List.of(" partners", " sister cities", "'s newest agreements", "'s agreements by field");
  private static final List<String> OF_FIELDS = List.of("分野の協定は何件", "分野で提携している自治体は", "分野の協定の国別の件数");

  private final Vocabulary vocabulary;

  Completions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** At most ten; what is typed already stays as it is. */
  List<Completion> of(String typed) {
    String text = typed.stripLeading();
    Map<String, Completion> found = new LinkedHashMap<>();
    if (!text.isBlank()) {
      forms(text).forEach(each -> found.putIfAbsent(each.text(), each));
      names(text).forEach(each -> found.putIfAbsent(each.text(), each));
      fields(text).forEach(each -> found.putIfAbsent(each.text(), each));
    }
    return found.values().stream().limit(MOST).toList();
  }

  /** Questions about the name or field that the text is. */
  private List<Completion> forms(String text) {
    boolean latin = text.codePoints().allMatch(c -> c < 0x250);
    List<Completion> forms = new ArrayList<>();
    if (vocabulary.names().find(text).isPresent()) {
      (latin ? ENGLISH : JAPANESE)
          .forEach(form -> forms.add(new Completion(text + form, "question", null)));
    } else if (!latin && vocabulary.fields().find(text).isPresent()) {
      OF_FIELDS.forEach(form -> forms.add(new Completion(text + form, "question", null)));
    }
    return forms;
  }

  /** Names that begin as the text ends; the longest such end wins. */
  private List<Completion> names(String text) {
    for (int start = 0; start < text.length(); start++) {
      String end = text.substring(start);
      boolean latin = end.codePoints().allMatch(c -> c < 0x250);
      boolean within = latin && start > 0 && text.charAt(start - 1) != ' ';
      if (within || end.isBlank() || latin && end.length() < 2) {
        continue;
      }
      List<Completion> found = namesFrom(text.substring(0, start), end, latin);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Completion> namesFrom(String before, String end, boolean latin) {
    Map<String, Name> names = new LinkedHashMap<>();
    NavigableMap<String, Entry> forms = vocabulary.names().beginning(end);
    forms.values().stream()
        .map(Entry::concept)
        .map(Concept.Named.class::cast)
        .map(named -> named.candidates().get(0))
        .filter(Name::known)
        .sorted(Comparator.comparing(Name::partners).reversed())
        .forEach(name -> names.putIfAbsent(name.id(), name));
    return names.values().stream()
        .limit(NAMES)
        .map(name -> new Completion(before + name.in(!latin), "name", name.label()))
        .filter(each -> !each.text().equals(before + end))
        .toList();
  }

  private List<Completion> fields(String text) {
    return vocabulary.fields().beginning(text).values().stream()
        .map(Entry::concept)
        .map(Concept.Field.class::cast)
        .map(Concept.Field::word)
        .distinct()
        .limit(NAMES)
        .map(word -> new Completion(word + "分野の協定", "field", word))
        .toList();
  }
}

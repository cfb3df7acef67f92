package jp.enishi.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;

/**
 * Completes questions as they are typed: names where one can stand, and forms of question that go
 * on from the names, countries and fields that are typed already. What is typed stays as it is.
 */
final class Completions {

  private static final int MOST = 10;
  private static final int NAMES = 6;

  /** So far back a name that is being typed can begin. */
  private static final int LONGEST = 20;

  private final Vocabulary vocabulary;

  Completions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** At most ten; every form of question is one that is understood. */
  List<Completion> of(String typed) {
    String text = typed.stripLeading();
    Map<String, Completion> found = new LinkedHashMap<>();
    if (!text.isBlank() && text.length() <= Understanding.LONGEST) {
      boolean latin = isLatin(text);
      List<Completion> names = names(text);
      if (!isWholeName(text)) {
        names.forEach(each -> found.putIfAbsent(each.text(), each));
      }
      Stream.concat(goingOn(text, latin), begun(text, latin))
          .filter(question -> !question.equals(text) && isUnderstood(question))
          .limit(MOST - Math.min(found.size(), NAMES - 2))
          .forEach(
              question -> found.putIfAbsent(question, new Completion(question, "question", null)));
      names.forEach(each -> found.putIfAbsent(each.text(), each));
      fields(text).forEach(each -> found.putIfAbsent(each.text(), each));
    }
    return found.values().stream().limit(MOST).toList();
  }

  private boolean isWholeName(String text) {
    return vocabulary
        .names()
        .find(text)
        .filter(entry -> entry.concept() instanceof Concept.Named named && named.full())
        .isPresent();
  }

  private boolean isUnderstood(String question) {
    return Understanding.of(question, vocabulary).outcome().refusal() == null;
  }

  /** Forms that begin as what follows the last name, country or field does. */
  private Stream<String> goingOn(String text, boolean latin) {
    String folded = Folding.normal(text);
    if (folded.length() != text.stripTrailing().length()) {
      return Stream.empty(); // no place in the one is a place in the other
    }
    List<Token> tokens = vocabulary.scanner(vocabulary.times()).scan(folded);
    List<Token> said = tokens.stream().filter(Completions::says).toList();
    if (said.isEmpty()) {
      return Stream.empty();
    }
    int end = said.get(said.size() - 1).end();
    String rest = text.substring(end);
    return CompletionForms.of(said.stream().map(Token::concept).toList(), latin).stream()
        .filter(form -> form.startsWith(rest))
        .filter(form -> !form.startsWith("分野") || !text.endsWith("分野"))
        .map(form -> text.substring(0, end) + form);
  }

  private static boolean says(Token token) {
    return token.concept() instanceof Concept.Named
        || token.concept() instanceof Concept.InCountry
        || token.concept() instanceof Concept.Area
        || token.concept() instanceof Concept.Field;
  }

  /** Forms without a name that begin as the whole text does. */
  private static Stream<String> begun(String text, boolean latin) {
    return CompletionForms.whole(latin).stream()
        .filter(form -> form.startsWith(latin ? text.toLowerCase(java.util.Locale.ROOT) : text));
  }

  /** Names that begin as the text ends, where a name can stand; the longest such end wins. */
  private List<Completion> names(String text) {
    for (int start = Math.max(0, text.length() - LONGEST); start < text.length(); start++) {
      String end = text.substring(start);
      boolean latin = isLatin(end);
      if (mayBegin(text, start, end, latin)) {
        List<Completion> found = namesFrom(text.substring(0, start), end, latin);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Not behind another name without a word between, and not with a particle (瀋陽市と). */
  private boolean mayBegin(String text, int start, String end, boolean latin) {
    if (end.isBlank() || latin && end.strip().length() < 2 || end.charAt(0) == ' ') {
      return false;
    }
    String before = Folding.normal(text.substring(0, start));
    if (before.isEmpty()) {
      return true;
    }
    if (latin) {
      return text.charAt(start - 1) == ' ';
    }
    boolean particle =
        vocabulary
            .language()
            .find(end)
            .filter(e -> !(e.concept() instanceof Concept.Kind))
            .isPresent();
    List<Token> tokens = vocabulary.scanner(vocabulary.times()).scan(before);
    Concept last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1).concept();
    return !particle && (last instanceof Concept.Particle || last instanceof Concept.Noise);
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
    return new ArrayList<>(
        vocabulary.fields().beginning(text).values().stream()
            .map(Entry::concept)
            .map(Concept.Field.class::cast)
            .map(Concept.Field::word)
            .distinct()
            .limit(NAMES)
            .map(word -> new Completion(word + "分野の協定", "field", word))
            .toList());
  }

  private static boolean isLatin(String text) {
    return text.codePoints().allMatch(c -> c < 0x250);
  }
}

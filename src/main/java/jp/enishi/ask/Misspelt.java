package jp.enishi.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Finds the one word of the language that a misspelt one stands for: agreemnts, 提携咲 (a wrong
 * conversion from kana), 提先 (a character left out).
 */
final class Misspelt {

  /** So long a Latin word is no other word with one letter changed. */
  private static final int WORD = 7;

  private static final int LONGEST = 8;
  private static final Map<Character, Character> ALIKE = alike();

  private final Dictionary language;

  Misspelt(Dictionary language) {
    this.language = language;
  }

  /** The Latin word, when only one sign is one slip away. */
  Optional<Token> latin(Token token) {
    String key = Folding.latinKey(token.text());
    if (key.length() < WORD || !key.matches("[a-z]+")) {
      return Optional.empty();
    }
    return only(true, form -> form.length() >= WORD && Typing.oneSlip(key, form))
        .map(concept -> new Token(concept, token.text(), token.start(), token.end()));
  }

  /** The unknown word alone or with what stands right beside it. */
  Optional<Token> japanese(String text, List<Token> tokens, int at) {
    for (int back = 1; back >= 0; back--) {
      for (int on = 2; on >= 0; on--) {
        if (at - back < 0 || at + on >= tokens.size() || !isPlain(tokens, at, back, on)) {
          continue;
        }
        int start = tokens.get(at - back).start();
        int end = tokens.get(at + on).end();
        String part = text.substring(start, end);
        if (part.length() < 2 || part.length() > LONGEST || !isKanji(part)) {
          continue;
        }
        Optional<Concept> found =
            only(false, form -> form.length() == part.length() && isAlike(form, part))
                .or(() -> only(false, form -> isKanji(form) && isShort(part, form)));
        if (found.isPresent()) {
          return Optional.of(new Token(found.get(), part, start, end));
        }
      }
    }
    return Optional.empty();
  }

  /** Names and countries are no part of a misspelt word. */
  private static boolean isPlain(List<Token> tokens, int at, int back, int on) {
    for (int i = at - back; i <= at + on; i++) {
      Concept concept = tokens.get(i).concept();
      boolean apart = i > at - back && tokens.get(i).start() > tokens.get(i - 1).end();
      if (apart || concept instanceof Concept.Named || concept instanceof Concept.InCountry) {
        return false;
      }
    }
    return true;
  }

  private Optional<Concept> only(boolean latin, Predicate<String> near) {
    Set<Concept> found = new HashSet<>();
    language
        .forms(latin)
        .forEach(
            (form, entry) -> {
              if (near.test(form)) {
                found.add(entry.concept());
              }
            });
    return found.size() == 1 && !(found.iterator().next() instanceof Concept.Passed)
        ? Optional.of(found.iterator().next())
        : Optional.empty();
  }

  private static boolean isKanji(String text) {
    return text.codePoints().allMatch(Character::isIdeographic);
  }

  private static boolean isAlike(String form, String typed) {
    for (int i = 0; i < form.length(); i++) {
      char a = form.charAt(i);
      char b = typed.charAt(i);
      if (a != b && !ALIKE.getOrDefault(a, a).equals(ALIKE.getOrDefault(b, b))) {
        return false;
      }
    }
    return true;
  }

  /** One character within the word was left out. */
  private static boolean isShort(String typed, String form) {
    int last = typed.length() - 1;
    return form.length() == typed.length() + 1
        && form.charAt(0) == typed.charAt(0)
        && form.charAt(last + 1) == typed.charAt(last)
        && Typing.oneSlip(typed, form);
  }

  private static Map<Character, Character> alike() {
    try (InputStream in = new ClassPathResource("ask/homophones.yml").getInputStream()) {
      List<String> groups = new YAMLMapper().readValue(in, new TypeReference<>() {});
      Map<Character, Character> alike = new HashMap<>();
      groups.forEach(group -> group.chars().forEach(c -> alike.put((char) c, group.charAt(0))));
      return alike;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package jp.enishi.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question says first and then takes back: 九州といっても広いので福岡県内の…, 北陸の県…じゃなくて石川県内の…. It is passed
 * over, unless it names an organisation that is not named again.
 */
final class SetAside {

  private static final Pattern BEGINNING =
      Pattern.compile(
          "[^。?]*?(?:といっても[^。、]*?(?:ので|から|けれど|けど|が)|(?:\\.{2,}|…)(?:じゃなくて|じゃなく|ではなくて|ではなく|もとい))、?");

  private SetAside() {}

  /** The tokens with what is taken back as one word that is passed over. */
  static List<Token> in(String text, List<Token> tokens) {
    Matcher beginning = BEGINNING.matcher(text);
    if (!beginning.lookingAt()) {
      return tokens;
    }
    int end = beginning.end();
    List<Token> left = tokens.stream().filter(t -> t.start() >= end).toList();
    boolean parted = tokens.stream().noneMatch(t -> t.start() < end && t.end() > end);
    Set<Concept> named = named(tokens.stream().filter(t -> t.end() <= end).toList());
    if (!parted || left.isEmpty() || !named(left).containsAll(named)) {
      return tokens;
    }
    List<Token> all = new ArrayList<>();
    all.add(new Token(new Concept.Passed(), text.substring(0, end), 0, end));
    all.addAll(left);
    return all;
  }

  private static Set<Concept> named(List<Token> tokens) {
    Set<Concept> named = new HashSet<>();
    tokens.stream().map(Token::concept).filter(Concept.Named.class::isInstance).forEach(named::add);
    return named;
  }
}

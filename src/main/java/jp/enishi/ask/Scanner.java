package jp.enishi.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a question into words and names: of all ways the one that costs least. */
final class Scanner {

  private static final int LONGEST = 48;

  /** So short a reading is a word of the language more often than a name: さがし. */
  private static final int SHORT_KANA = 3;

  /** More than two words that meet at the space cost. */
  private static final double TORN = 2.5;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:上位|トップ|ベスト|top )?(\\d{1,3})"
              + "(?:位|件|つ|個|本|社|校|か所|都市|自治体|団体|周年|th anniversary|th)?(?:まで|だけ)?");
  private static final Pattern PARTED = Pattern.compile("\\p{L}{3,}( \\p{L}{3,})+");
  private static final Pattern ANNIVERSARY = Pattern.compile("(\\d{1,3})(周年|th|(?: |-)?years?)");

  private final List<Dictionary> dictionaries;
  private final Times times;

  /** Looks words up in the dictionaries in order. */
  Scanner(List<Dictionary> dictionaries, Times times) {
    this.dictionaries = dictionaries;
    this.times = times;
  }

  private record Step(Token token, double cost, int from) {}

  /** The tokens of a normalised question, without gaps. */
  List<Token> scan(String text) {
    int n = text.length();
    Step[] best = new Step[n + 1];
    best[0] = new Step(null, 0, -1);
    for (int start = 0; start < n; start++) {
      if (best[start] == null) {
        continue;
      }
      step(best, start, start + 1, new Concept.Unknown(), unknownCost(text.charAt(start)), text);
      readTime(best, start, text);
      readMonths(best, start, text);
      readNumber(best, start, text);
      readWords(best, start, text);
    }
    List<Token> tokens = new ArrayList<>();
    for (int end = n; end > 0; end = best[end].from) {
      tokens.add(0, best[end].token);
    }
    return joinUnknown(tokens, text);
  }

  private void readTime(Step[] best, int start, String text) {
    if (boundary(text, start)) {
      times
          .at(text, start)
          .filter(time -> boundary(text, start + time.text().length()))
          .ifPresent(time -> step(best, start, start + time.text().length(), time, 0.7, text));
    }
  }

  private void readMonths(Step[] best, int start, String text) {
    if (boundary(text, start) && (start == 0 || !Character.isDigit(text.charAt(start - 1)))) {
      MonthForms.at(text, start)
          .ifPresent(said -> step(best, start, start + said.text().length(), said, 0.75, text));
    }
  }

  private void readNumber(Step[] best, int start, String text) {
    for (Pattern pattern : List.of(NUMBER, ANNIVERSARY)) {
      Matcher number = pattern.matcher(text).region(start, text.length());
      if (number.lookingAt() && boundary(text, start)) {
        int end = pattern == NUMBER ? number.end() : number.end(1);
        step(best, start, end, new Concept.Number(Integer.parseInt(number.group(1))), 1.1, text);
      }
    }
  }

  private void readWords(Step[] best, int start, String text) {
    boolean latin = Folding.isLatin(text.charAt(start));
    if (latin && !boundary(text, start)) {
      return;
    }
    readWords(best, start, text, latin);
    if (latin || Character.isDigit(text.charAt(start))) { // 1都3県, EU諸国
      readWords(best, start, text, false);
    }
  }

  private void readWords(Step[] best, int start, String text, boolean latin) {
    Map<String, String> keys = new HashMap<>();
    for (Dictionary dictionary : dictionaries) {
      int strays = 0;
      for (int end = start + 1; end <= Math.min(text.length(), start + LONGEST); end++) {
        String part = text.substring(start, end);
        boolean begins =
            latin
                ? dictionary.latinBegins(part) || dictionary.latinBegins(part.replace(" ", ""))
                : dictionary.begins(keys.computeIfAbsent(part, dictionary::key));
        strays = begins ? 0 : strays + 1;
        if (strays > 1) {
          break;
        }
        if (part.strip().length() < part.length() || latin && !boundary(text, end)) {
          continue;
        }
        Optional<Entry> found = latin ? latin(dictionary, part) : dictionary.at(keys.get(part));
        if (!latin && found.isEmpty()) {
          continue;
        }
        int to = end;
        found
            .filter(entry -> fits(entry, text, start, to))
            .ifPresent(e -> step(best, start, to, e.concept(), e.cost() + torn(part, latin), text));
      }
    }
  }

  /** 提携 日本 市: a word of Japanese seldom goes on behind a space. */
  private static double torn(String part, boolean latin) {
    return latin ? 0 : TORN * part.codePoints().filter(Character::isWhitespace).count();
  }

  /** Hai Phong is also found as Haiphong. */
  private static Optional<Entry> latin(Dictionary dictionary, String part) {
    Optional<Entry> found = dictionary.latin(part);
    if (found.isPresent() || !PARTED.matcher(part).matches()) {
      return found;
    }
    return dictionary
        .latin(part.replace(" ", ""))
        .filter(e -> e.concept() instanceof Concept.Named);
  }

  /** A short form of a place that the graph does not hold is read only where a name can stand. */
  private boolean fits(Entry entry, String text, int start, int end) {
    boolean kana =
        text.substring(start, end).codePoints().allMatch(c -> c >= 'ぁ' && c <= 'ゖ' || c == 'ー');
    if (kana
        && entry.concept() instanceof Concept.Named
        && start > 0
        && end - start <= SHORT_KANA) {
      return false;
    }
    if (entry.concept() instanceof Concept.Named && isList(text.substring(start, end))) {
      return false;
    }
    if (!(entry.concept() instanceof Concept.Named named)
        || named.full()
        || Folding.isLatin(text.charAt(start))) {
      return true;
    }
    if (kana && !named.candidates().get(0).known() && !named.full()) {
      return false;
    }
    boolean begins = start == 0 || !sameScript(text.charAt(start - 1), text.charAt(start));
    boolean ends =
        end == text.length()
            || !sameScript(text.charAt(end - 1), text.charAt(end))
            || named.candidates().get(0).known() && wordBegins(text, end);
    return kana || begins && ends;
  }

  /** 佐賀県・唐津市 are two, and not Karatsu with where it lies. */
  private boolean isList(String part) {
    int dot = part.indexOf('・');
    return dot > 0
        && Character.isIdeographic(part.charAt(dot - 1))
        && dictionaries.get(1).japanese(part.substring(0, dot)).isPresent();
  }

  /** 札幌以外: a word of the language goes on from here. */
  private boolean wordBegins(String text, int at) {
    for (int end = at + 2; end <= Math.min(text.length(), at + 4); end++) {
      if (dictionaries.get(0).japanese(text.substring(at, end)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameScript(char a, char b) {
    return Character.isIdeographic(a) && Character.isIdeographic(b)
        || katakana(a) && katakana(b)
        || Folding.isLatin(a) && Folding.isLatin(b);
  }

  private static boolean katakana(char c) {
    return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
  }

  /** No Latin word is cut. */
  private static boolean boundary(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return true;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean possessive = after == '\'' || before == '\'';
    return !(Folding.isLatin(before) && Folding.isLatin(after)) || possessive && after == '\'';
  }

  private static double unknownCost(char c) {
    if (Character.isWhitespace(c) || !Character.isLetterOrDigit(c) && c != '\'') {
      return 0.1;
    }
    return c >= 'ぁ' && c <= 'ゖ' ? 3 : 4;
  }

  private static void step(
      Step[] best, int start, int end, Concept concept, double cost, String text) {
    double total = best[start].cost + cost;
    if (best[end] == null || total < best[end].cost - 1e-9) {
      best[end] =
          new Step(new Token(concept, text.substring(start, end), start, end), total, start);
    }
  }

  /** Neighbouring unknown characters are one unknown word; spaces and marks are nothing. */
  private static List<Token> joinUnknown(List<Token> tokens, String text) {
    List<Token> joined = new ArrayList<>();
    int from = -1;
    for (Token token : tokens) {
      boolean blank = token.text().codePoints().noneMatch(Character::isLetterOrDigit);
      if (token.concept() instanceof Concept.Unknown && !blank) {
        from = from < 0 ? token.start() : from;
        continue;
      }
      if (from >= 0) {
        joined.add(unknown(text, from, token.start()));
        from = -1;
      }
      if (!blank) {
        joined.add(token);
      } else if (!token.text().isBlank()) {
        joined.add(new Token(new Concept.Noise(), token.text(), token.start(), token.end()));
      }
    }
    if (from >= 0) {
      joined.add(unknown(text, from, text.length()));
    }
    return joined;
  }

  private static Token unknown(String text, int from, int to) {
    return new Token(new Concept.Unknown(), text.substring(from, to), from, to);
  }
}

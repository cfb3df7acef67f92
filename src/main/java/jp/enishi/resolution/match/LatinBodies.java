package jp.enishi.resolution.match;

import com.atilika.kuromoji.ipadic.Token;
import com.atilika.kuromoji.ipadic.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.Spelling;

/**
 * A body's name in Latin letters beside one in Japanese: the word for what it is translated ({@code
 * import/resolution/english-words.csv}), the rest by how it is read: Waseda University and 早稲田大学.
 */
final class LatinBodies {

  private record Word(String english, String japanese) {}

  private static final Pattern LATIN = Pattern.compile("[a-z0-9&]+");

  /** Shorter names are read alike too easily. */
  private static final int LONG_ENOUGH = 4;

  private final List<Word> words = new ArrayList<>();

  LatinBodies(Spelling spelling) {
    for (Map<String, String> row : Tables.rows("english-words.csv")) {
      words.add(new Word(spelling.fold(row.get("english")), spelling.fold(row.get("japanese"))));
    }
    words.sort(Comparator.comparingInt((Word each) -> -each.english().length()));
  }

  /** What the two, folded and without legal form, have in common; none when not of two scripts. */
  Optional<Feature> compare(String left, String right) {
    boolean leftLatin = LATIN.matcher(left).matches();
    if (leftLatin == LATIN.matcher(right).matches()) {
      return Optional.empty();
    }
    String latin = leftLatin ? left : right;
    String japanese = leftLatin ? right : left;
    Feature best = null;
    for (Word each : fitting(latin, japanese)) {
      String stem = without(latin, each.english());
      String rest = japanese.substring(0, japanese.length() - each.japanese().length());
      best = better(best, reading(stem, rest));
    }
    return Optional.ofNullable(best);
  }

  private static Feature better(Feature best, Feature other) {
    return best == null || other != null && other.weight() > best.weight() ? other : best;
  }

  private static Feature reading(String latin, String japanese) {
    String asked = RomajiKey.ofLatin(latin);
    if (asked.length() < LONG_ENOUGH) {
      return null;
    }
    for (String kana : readings(japanese)) {
      if (RomajiKey.ofKana(kana).equals(asked)) {
        return Feature.counts("読みが同じ", 0.4, "ローマ字の名称と、日本語の名称の読みが同じです。");
      }
    }
    for (String kana : readings(japanese)) {
      String consonants = RomajiKey.consonants(RomajiKey.ofKana(kana));
      if (consonants.length() >= LONG_ENOUGH && consonants.equals(RomajiKey.consonants(asked))) {
        return Feature.counts("読みが似る", 0.25, "ローマ字の名称と、日本語の名称の読みが似ています。");
      }
    }
    return null;
  }

  /** The words that both names have, and always none at all. */
  private List<Word> fitting(String latin, String japanese) {
    List<Word> fitting = new ArrayList<>();
    for (Word each : words) {
      if (!without(latin, each.english()).equals(latin)
          && japanese.endsWith(each.japanese())
          && japanese.length() > each.japanese().length()) {
        fitting.add(each);
      }
    }
    fitting.add(new Word("", ""));
    return fitting;
  }

  private static String without(String latin, String word) {
    return word.isEmpty()
        ? latin
        : word.endsWith("of") && latin.matches("(the)?" + word + ".*")
            ? latin.substring(latin.indexOf(word) + word.length())
            : latin.endsWith(word) ? latin.substring(0, latin.length() - word.length()) : latin;
  }

  /** How the analyser reads the words; a name in kana as it stands. */
  private static Set<String> readings(String japanese) {
    Set<String> readings = new HashSet<>();
    StringBuilder whole = new StringBuilder();
    for (Token token : Analyser.TOKENIZER.tokenize(japanese)) {
      String reading = token.getReading();
      boolean unread = reading == null || reading.equals("*");
      whole.append(unread ? token.getSurface() : reading);
    }
    readings.add(whole.toString());
    return readings;
  }

  /** Its dictionary is read when the first such pair comes. */
  private static final class Analyser {
    static final Tokenizer TOKENIZER = new Tokenizer();
  }
}

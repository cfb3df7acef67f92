package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Morphemes;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.issue.Contradiction;

/**
 * A letter of before the reform of 1946 (旧字体) in a common word of a sentence: 經済的發展. Names keep
 * such letters by right, and so does whatever the dictionary does not know as a common noun.
 */
final class OldForms {

  private static final Pattern RUN = Pattern.compile("\\p{IsHan}{2,}");
  private static final Pattern SENTENCE = Pattern.compile("\\p{IsHiragana}{2}");
  private static final Pattern NAME =
      Pattern.compile(".*(?:大[学學]|[学學]校|高校|会社|公司|寺|神社|堂|館|院|家|流|園)$");
  private static final Set<String> COMMON = Set.of("一般", "サ変接続", "形容動詞語幹", "副詞可能");

  private static final Set<String> AFFIXES = Set.of("接尾", "名詞接続");

  private final Spelling spelling;

  OldForms(Spelling spelling) {
    this.spelling = spelling;
  }

  List<Contradiction> in(EntryText entry) {
    List<Contradiction> found = new ArrayList<>();
    for (EntryText.Line line : entry.lines()) {
      if (!SENTENCE.matcher(line.text()).find() || isModern(line.text())) {
        continue;
      }
      Matcher run = RUN.matcher(line.text());
      while (run.find()) {
        String word = run.group();
        if (!isModern(word)
            && MixedLetters.isJapanese(word)
            && !NAME.matcher(word).matches()
            && !isOfParty(word, entry)) {
          oldWord(word).ifPresent(old -> found.add(slip(entry, line, old)));
        }
      }
    }
    return found;
  }

  private Contradiction slip(EntryText entry, EntryText.Line line, String old) {
    return Slip.of(
        entry,
        line.number(),
        "letters",
        "本文の普通の語に、旧字体が混じっています。",
        old,
        spelling.inStandardKanji(old));
  }

  private boolean isModern(String text) {
    return spelling.inStandardKanji(text).equals(text);
  }

  /** The two letters, one of them old, that are a common noun in their modern form. */
  private Optional<String> oldWord(String run) {
    if (!isCommon(spelling.inStandardKanji(run), AFFIXES)) {
      return Optional.empty();
    }
    for (int i = 0; i + 2 <= run.length(); i++) {
      String two = run.substring(i, i + 2);
      if (!isModern(two) && isOneWord(spelling.inStandardKanji(two))) {
        return Optional.of(two);
      }
    }
    return Optional.empty();
  }

  private static boolean isOneWord(String word) {
    return Morphemes.of(word).size() == 1 && isCommon(word, Set.of());
  }

  /** Whether it is made of common nouns alone, which the name of a person is not. */
  private static boolean isCommon(String words, Set<String> besides) {
    return Morphemes.of(words).stream()
        .allMatch(
            each ->
                COMMON.contains(each.getPartOfSpeechLevel2())
                        && each.getPartOfSpeechLevel1().equals("名詞")
                    || besides.contains(each.getPartOfSpeechLevel2()));
  }

  private static boolean isOfParty(String word, EntryText entry) {
    return entry.parties().stream()
        .anyMatch(
            each ->
                each.printed().contains(word) || each.name() != null && word.contains(each.name()));
  }
}

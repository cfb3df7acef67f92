package jp.enishi.extraction.prose;

import com.atilika.kuromoji.ipadic.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Morphemes;

/** Finds noun phrases: where one name stops and a particle or verb begins. */
final class NounPhrases {

  /** A foreign name of several words is one name: ヒューストン・テクノロジー・センター. */
  private static final Pattern KATAKANA_WORDS = Pattern.compile("[ァ-ヺー]{2,}(?:[・=][ァ-ヺー]+)+");

  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}]+");

  /** A word of one Chinese letter that has lost its ending is a part of a name: 深|圳市. */
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private static final Pattern BODY = Pattern.compile(".*(?:組合|協会|法人|会|センター|銀行|金庫|クラブ)");

  private NounPhrases() {}

  /** A stretch of the text. */
  record Span(int start, int end) {
    String of(String text) {
      return text.substring(start, end);
    }
  }

  static List<Span> of(String text) {
    String joined = withJoinedKatakana(text);
    List<Token> tokens = Morphemes.of(joined);
    List<Span> phrases = new ArrayList<>();
    int start = -1;
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token each = tokens.get(i);
      boolean noun = isNoun(each) || start >= 0 && isInsideName(tokens, i);
      if (noun && start < 0) {
        start = each.getPosition();
      }
      if (!noun && start >= 0) {
        phrases.add(new Span(start, end));
        start = -1;
      }
      end = each.getPosition() + each.getSurface().length();
    }
    if (start >= 0) {
      phrases.add(new Span(start, end));
    }
    return phrases;
  }

  /** 大和|いきいき|生活協同組合: an adverb between nouns belongs to a body's name. */
  private static boolean isInsideName(List<Token> tokens, int at) {
    if (!tokens.get(at).getPartOfSpeechLevel1().equals("副詞")) {
      return false;
    }
    StringBuilder behind = new StringBuilder();
    for (int i = at + 1; i < tokens.size() && isNoun(tokens.get(i)); i++) {
      behind.append(tokens.get(i).getSurface());
    }
    return BODY.matcher(behind).matches();
  }

  private static boolean isNoun(Token token) {
    String second = token.getPartOfSpeechLevel2();
    if (MARKS.matcher(token.getSurface()).matches()) {
      return false; // The dictionary takes marks of half width for nouns.
    }
    boolean cut =
        token.getPartOfSpeechLevel1().matches("形容詞|動詞")
            && HAN.matcher(token.getSurface()).matches();
    return cut
        || token.getPartOfSpeechLevel1().equals("名詞")
            && !second.equals("非自立")
            && !second.equals("代名詞")
            && !second.equals("副詞可能")
        || token.getPartOfSpeechLevel1().equals("接頭詞");
  }

  private static String withJoinedKatakana(String text) {
    Matcher m = KATAKANA_WORDS.matcher(text);
    StringBuilder joined = new StringBuilder(text);
    while (m.find()) {
      for (int i = m.start(); i < m.end(); i++) {
        if ("・=".indexOf(text.charAt(i)) >= 0) {
          joined.setCharAt(i, 'ー');
        }
      }
    }
    return joined.toString();
  }
}

package jp.enishi.extraction;

import com.atilika.kuromoji.ipadic.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.issue.Finding;
import jp.enishi.source.Facts;

/**
 * Hides names of persons in running text, where no label says that there is one: a family name and
 * a given name side by side, or a family name beside a title or a word of address. Meant for text
 * that is only quoted: a place or company of the same name is hidden too.
 */
public final class PersonNames {

  private static final Pattern BEFORE =
      Pattern.compile(
          ".*(?:[市町村区]長|知事|社長|会長|理事長?|学長|総長|校長|園長|館長|所長|場長|支店長|頭取|議長|議員|教授|代表(?:取締役|理事|者)?|取締役|局長|部長|課長|係長|主任|主査|主幹|大使|領事|氏名)[ 　:：]*$");
  private static final Pattern BEHIND =
      Pattern.compile(
          "^[ 　]?(?:氏|さん|様|君|殿|先生|[市町村区]長|知事|社長|会長|理事長|学長|総長|校長|園長|館長|所長|頭取|議長|議員|教授|代表).*",
          Pattern.DOTALL);

  private PersonNames() {}

  /** The text with a mark for each letter of such names. */
  static String hidden(String text) {
    List<Token> words = Morphemes.of(text);
    StringBuilder hidden = new StringBuilder(text);
    for (int i = 0; i < words.size(); i++) {
      boolean family = Morphemes.isFamilyName(words.get(i));
      // Many family names are names of places too, and the analyser may take them for those.
      if (!family && !words.get(i).getPartOfSpeechLevel2().equals("固有名詞")) {
        continue;
      }
      int given = i + 1 < words.size() && isBlank(words.get(i + 1)) ? i + 2 : i + 1;
      boolean whole = given < words.size() && Morphemes.isGivenName(words.get(given));
      int start = words.get(i).getPosition();
      int end = endOf(words.get(whole ? given : i));
      if (whole
          || family && BEFORE.matcher(text.substring(0, start)).matches()
          || family && BEHIND.matcher(text.substring(end)).matches()) {
        mask(hidden, start, end);
      }
    }
    return hidden.toString();
  }

  /** The facts without such names in what findings quote of lines that were not read. */
  static Facts hiddenInUnread(Facts facts) {
    List<Finding> findings = new ArrayList<>();
    for (Finding each : facts.issues()) {
      findings.add(each.kind().equals("unread") ? hidden(each) : each);
    }
    return facts.with(Finding.class, findings);
  }

  private static Finding hidden(Finding finding) {
    return finding.readings().isEmpty()
        ? finding
        : finding.withReadings(finding.readings().stream().map(PersonNames::hidden).toList());
  }

  private static boolean isBlank(Token token) {
    return token.getSurface().isBlank();
  }

  private static int endOf(Token token) {
    return token.getPosition() + token.getSurface().length();
  }

  private static void mask(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '　') {
        text.setCharAt(i, '＊');
      }
    }
  }
}

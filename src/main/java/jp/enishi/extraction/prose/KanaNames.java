package jp.enishi.extraction.prose;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;

/**
 * Names of local governments in hiragana (みなかみ町, たつの市), and of companies and bodies behind their
 * legal form (株式会社木のくらし研究所), which the analyser takes for particles and verbs: written in katakana
 * for it, each letter in its place.
 */
final class KanaNames {

  private static final Pattern HIRAGANA = Pattern.compile(".*[ぁ-ゖ].*");

  /** A body behind its legal form, up to the particle that leads to the next word. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:株式会社|有限会社|合同会社|合資会社|(?:認定)?(?:特定非営利活動|NPO)法人|一般(?:社団|財団)法人|公益(?:社団|財団)法人|社会福祉法人|学校法人"
              + "|\\((?:株|有|同|一社|公社|公財|一財|福|学)\\))(?<name>[\\p{IsHan}ァ-ヺーA-Za-z0-9・&ぁ-ゖ]{2,24}?)"
              + "(?=[、。「」『』()]|$|及び|並びに|および|ならびに|(?:など|等|ほか)(?:[のとがは]|$)"
              + "|(?:が|は|を|に|へ|では|との|とは|とも|とで|と|も|から|より|による|により)(?:[\\p{IsHan}ァ-ヺ「『、。0-9A-Z]|$)|の(?:間|\\p{IsHan}者))");

  /** What the name is only if it holds more than the one の that may lead to something of its. */
  private static final Pattern OF_ITS_OWN =
      Pattern.compile(
          "[ぁ-ゖ]{2}.*|.*[^の][ぁ-ゖ&&[^の]].*|.*の[ぁ-ゖ].*"
              + "|.*の(?:研究所|学校|会|家|里|森|村|館|舎|工房|園|杜|庭|蔵|塾|輪|台所|食堂|仲間|駅|丘|郷|風|木|花|海|山|川)");

  private static final Pattern PARTICLE =
      Pattern.compile(
          "(?:は|が|を|に|と|の|で|も|へ|や)(?![ぁ-ゖ]).*|(?:及び|並びに|又は|または|である|です|として|による|により|および|ならびに|からの|から|など|では|との|とは|への|において|における|に|を).*");

  private static final int TO_KATAKANA = 'ァ' - 'ぁ';

  private final Pattern names;

  KanaNames(LocalGovernments localGovernments) {
    String all =
        localGovernments.all().stream()
            .map(LocalGovernment::name)
            .filter(each -> HIRAGANA.matcher(each).matches())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    names = Pattern.compile(all.isEmpty() ? "(?!)" : all);
  }

  /** The text with these names in katakana. */
  String joined(String text) {
    StringBuilder joined = new StringBuilder(text);
    Matcher m = names.matcher(text);
    while (m.find()) {
      toKatakana(joined, m.start(), m.end());
    }
    Matcher body = BODY.matcher(text);
    while (body.find()) {
      String name = body.group("name");
      if (OF_ITS_OWN.matcher(name).matches() && !PARTICLE.matcher(name).matches()) {
        toKatakana(joined, body.start(), body.end());
      }
    }
    return joined.toString();
  }

  private static void toKatakana(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char katakana = c >= 'ぁ' && c <= 'ゖ' ? (char) (c + TO_KATAKANA) : c;
      text.setCharAt(i, katakana == 'ノ' ? 'ー' : katakana); // ノ would be taken for a particle.
    }
  }
}

package jp.enishi.extraction.council;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.gazetteer.LocalGovernments;

/**
 * Names of bodies in a line, told by their form alone: companies and corporations, universities,
 * ministries, standing bodies, teams, local governments. For what papers name without saying what
 * it has to do with whom, which is reported and makes no fact.
 */
final class NamedBodies {

  private static final String WORD = "[\\p{IsHan}々ァ-ヺーA-Za-z0-9・]";
  private static final String MINISTRIES =
      "内閣府|(?:総務|法務|外務|財務|文部科学|文部|厚生労働|農林水産|経済産業|通商産業|国土交通|建設|環境|防衛|自治)省"
          + "|(?:こども家庭|デジタル|消費者|復興|金融|警察|消防|観光|気象|文化|スポーツ|中小企業|林野|水産)庁";
  private static final List<Pattern> NAMES =
      List.of(
          Pattern.compile(
              "(?<!"
                  + WORD
                  + ")(?:\\((?:株|有|同|合|一社|公社|一財|公財|特非|NPO)\\)|(?:一般|公益)(?:社団|財団)法人|NPO法人)"
                  + WORD
                  + "{2,24}?(?=(?:代表|専務|常務|理事|取締役|社長|会長|事業部)|(?!"
                  + WORD
                  + "))"),
          Pattern.compile(
              WORD
                  + "{2,24}?(?:株式会社|合同会社|有限会社|合同出資会社|新報社|新聞社|出版社"
                  + "|\\((?:株|有|同)\\)(?!(?!代表|専務|常務|取締役|事業部|社長)"
                  + WORD
                  + "))"),
          Pattern.compile("(?<=^|[^\\p{IsHan}]|[年月日])(?![年月日])\\p{IsHan}{2,10}大学(?!院|生)"),
          Pattern.compile(MINISTRIES),
          Pattern.compile("(?<=「)[^「」]{2,24}(?:会議|協議会|本部|委員会|部会)(?=」)"),
          Pattern.compile("「[^「」]{2,20}」" + WORD + "{0,10}(?:会議|協議会|本部)(?:\\(仮称?\\))?"),
          Pattern.compile(
              "(?<!(?:"
                  + WORD
                  + "|[\\p{IsHiragana}&&[^はがをにへとのもでや]]))"
                  + WORD
                  + "{3,24}?(?:協議会|調整会議|戦略会議|推進会議|企画会議|推進本部|機構|公団|公社|連盟|商工会議所|実行委員会|WT|PT)(?!"
                  + WORD
                  + ")"),
          Pattern.compile("(?<![^\\s、。・「」()])[^\\s、。・「」()]{2,20}コンソーシアム"));
  private static final Pattern LOCAL = Pattern.compile("\\p{IsHan}{1,5}[市町村区](?!町村)");

  /** What is named in general, and is nobody in particular. */
  private static final Pattern GENERIC =
      Pattern.compile("(?:[県市町村各同本両]|関係|連絡|実務者|担当者)*(?:協議会|会議|推進本部|機構|実行委員会)");

  private final LocalGovernments localGovernments;
  private final Predicate<String> known;

  /**
   * @param known whether a name without quotation marks is one that a fact holds
   */
  NamedBodies(LocalGovernments localGovernments, Predicate<String> known) {
    this.localGovernments = localGovernments;
    this.known = known;
  }

  /** The names in the line that no fact holds, as printed, each once. */
  List<String> left(String line) {
    String text = Wording.unified(line.replaceAll("<[^<>]*>", " "));
    Set<String> names = new LinkedHashSet<>();
    for (Pattern each : NAMES) {
      Matcher name = each.matcher(text);
      while (name.find()) {
        String bare = name.group().replaceAll("[「」]", "");
        if (!known.test(bare) && !GENERIC.matcher(bare).matches()) {
          names.add(name.group());
        }
      }
    }
    Matcher local = LOCAL.matcher(text);
    while (local.find()) {
      String name = local(local.group());
      if (name != null && !known.test(name)) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /** The local government that the letters end with, or null. */
  private String local(String letters) {
    for (int start = 0; start < letters.length() - 1; start++) {
      if (!localGovernments.named(letters.substring(start)).isEmpty()) {
        return letters.substring(start);
      }
    }
    return null;
  }
}

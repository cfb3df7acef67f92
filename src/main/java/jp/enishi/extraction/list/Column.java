package jp.enishi.extraction.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;

/** What a column or a labelled line of a list of agreements holds, told from its heading. */
enum Column {
  NUMBER("(?:agreement)?id|no\\.?|№|#|番号|項番|整理番号|通し番号|連番|no\\.?/番号"),
  TITLE(
      "agreement(?:name|title)|title|(?:連携|締結|包括連携)?協定等?書?の?(?:名|名称|件名|題名)|協定書?|協定・覚書等?(?:の?(?:名称?|件名))?|協定等?名称等?|名称|件名|事業名称?|覚書等?の?名称?|案件名|協定等の名称|(?:提携|覚書|宣言|連携|交流)等?の?名称|取組名称?|事例名"),
  PARTNER(
      "partner(?:s|names?)?|counterpart(?:y|ies)?|連携相手先?|提携相手先?名?|相手(?:先|方|側)の?(?:団体|自治体|都市|機関)等?名?|(?:海外|外国)側?の?(?:自治体|団体|都市)等?名?|締結(?:先|相手方?)(?:と|・|／|/|、)(?:その)?(?:締結)?(?:年月)?日|(?:協定の?|連携の?|締結の?|応援の?)?(?:締結)?(?:先|相手方?先?)(?:の?(?:名|名称))?等?|(?:協定|応援)(?:市町村?|自治体|機関|都市|企業)等?名?|協定(?:締結)?相手(?:方|先)?|連携(?:先|団体|企業|機関|相手)名?|提携(?:先|都市|相手)(?:都市)?名?"
          + "|締結(?:先|団体|企業|相手方?|事業者|機関)(?:等|名)*|協定(?:先|者|締結者|団体|締結団体|締結企業|締結事業者)(?:等|名)*|(?:連携)?団体名?等?|都市名|地域名|国名?・(?:地域・)?都市名?"
          + "|提携(?:自治体|市町村|都市|団体)等?名?|相手(?:都市|自治体|団体|国・都市)名?|企業(?:等|・団体)?名|大学名|法人名|事業者名?|(?:姉妹|友好|姉妹・友好|姉妹友好|国際姉妹|国内姉妹|交流)都市名?|構成団体|港名|(?:海外)?(?:姉妹|提携|協定|締結|交流)校名?|(?:姉妹|提携|協定|締結|相手)(?:大学|学校|機関)等?名?|大学等名|企業・団体等?名?|締結先等|自治体|都市|(?:提携|交流)している(?:都市|自治体)|(?:国際|国内|海外)?(?:姉妹|友好)(?:・?(?:姉妹|友好))?(?:都市|港|自治体)等?名?|協\\S{0,4}[市町]村名|(?:協定|応援)(?:締結)?(?:市町村?|市区町村|都市|自治体)等?|(?:協定|契約)?当事者"),
  OWNER_PREFECTURE("(?!)"),
  OWNER(
      "(?:日本|国内|当方)側?の?(?:自治体|団体|都市)等?名?|(?:県内|市内|本県|本市|当方|[県市町村道府都]立)?学校名|自治体名称?|市町名?|(?:県・|都道府県・)?市町村?等?名|(?:地方)?公共団体名|市町村名?|県・市町村名|締結自治体名?|市区町村名?|都道府県・市町村名?"),
  COUNTRY(
      "所在地?|(?:所在)?国・(?:都道府|都道)?県名?|国(?:名)?[・/／](?:都道府)?県名?|所在国(?:・?(?:州|地域|都市))?等?|国[・/／]州(?:[・/／]省)?等?|地域・国名?|(?:相手)?国(?:名?・地域名?|名)|国名?|国名?・州名?等?|国・地域名?|国名・地域名|相手国"),
  REGION("州・省・県|州・?省?名?|省|州・省等|所在州"),
  PREFECTURE("都道府県名?|県名"),
  RENEWED("(?:最終|最新|直近の?|前回)?(?:更新|改定|改正|変更|再締結)(?:[・･/](?:更新|改定|改正|変更))?(?:年月日?|月日|日|時期)"),
  DATE(
      "date(?:signed|ofsigning)|sign(?:ed|ing)(?:date|on)|(?:当初|最初の?|初回|初めの)(?:協定)?の?(?:締結|提携|調印)?(?:年月日?|日|年度?|時期)|(?:協定|提携)等?(?:の)?(?:締結)?(?:時期|年月日?)|(?:協定)?(?:締結|提携|調印|盟約|宣言|改定|加盟)?(?:年月日?|月日|日|年|時期|日付)|(?:協定)?(?:締結|提携|調印)(?:年月日|日|年月|年)|協定年月日|開始(?:年月日?|日|年度|時期)|締結日等|(?:締結|提携|協定)[・･/](?:開始|実施)(?:年月日?|日|年度|時期)"),
  UNTIL(
      "(?:date)?end(?:date)?|expir(?:y|es|ation)(?:date|on)?|失効(?:年月)?日|(?:有効|協定|実施|契約|満了)?(?:期限|期間|満了日|終了日)(?:満了)?(?:[・･/](?:解消|終了|更新))?|終了(?:年月)?日|(?:期間)?満了(?:年月)?日?|解消(?:年月)?日?"),
  STATUS("(?:締結|継続|現在の|協定の)?(?:状況|状態)|現況|ステータス"),
  FIELD("(?:主な|具体的な?)?(?:連携|協力|取組|協定)?(?:の)?(?:分野|項目|テーマ)(?:名|等)?|連携事項|連携項目"),
  KIND("(?:(?:協定|提携|締結|交流|連携)等?の?)?(?:種別|区分|種類|分類|形態)"),
  DEPARTMENT(
      "(?:担当|所管|主管|所属|問い?合わ?せ先|お問い?合わ?せ先?|連絡先|窓口)(?:部署?|部局|課室?|所属|係)?(?:名|等)?(?:[、,・/及び]*(?:電話番号|連絡先))?|部課名?|課名|部局・?課?名?|担当部?局?・?課名?|部署名?"),
  TELEPHONE("電話(?:番号)?|tel|内線"),
  BUDGET(".{0,14}予算額?(?:関連予算)?等?|事業費"),
  ACTIVITIES("(?:主な|具体的な?|これまでの|近年の)?(?:の)?(?:取り?組み?|活動|連携事業|事業)(?:内容|状況|実績|事例|例)?|実績|進捗状況|連携実績"),
  OUTLINE("(?:協定|事業|連携|取組|主な)?(?:の)?(?:概要|内容|目的|趣旨|締結内容|主な内容)(?:等)?|協定書?の?(?:概要|内容)等?|連携内容"),
  REMARKS("(?:提携|締結)の(?:契機|きっかけ)|備考|その他|摘要|注|特記事項|備考欄|メモ|url|リンク");

  private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔][^()\\[\\]【】〔〕]*[)\\]】〕]");
  private static final Pattern MARKS = Pattern.compile("[\\s*※:：■◆●○◇□▼▽【】\\[\\]_]+");

  /** One of several columns of the same: 相手方1, 相手方2. */
  private static final Pattern SEVERAL = Pattern.compile("(?<=[^\\d年度]{2})[1-9]$");

  private final Pattern heading;

  Column(String heading) {
    this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE);
  }

  /**
   * Headings met lately: the same few come again on each page, and in long documents each line is
   * asked.
   */
  private static final Map<String, Optional<Column>> MET = new ConcurrentHashMap<>();

  private static final int MOST_MET = 5000;

  /** The column with this heading, whatever its width, spaces and remarks in brackets. */
  static Optional<Column> of(String heading) {
    if (heading.length() > 30) {
      return Optional.empty();
    }
    Optional<Column> met = MET.get(heading);
    if (met == null) {
      met = find(heading);
      if (MET.size() < MOST_MET) {
        MET.put(heading, met);
      }
    }
    return met;
  }

  /** Where no other column tells the date, a period (協定期間) begins with it. */
  static void takePeriodForDate(List<String> headings, List<Column> columns) {
    int until = columns.indexOf(UNTIL);
    if (until >= 0 && !columns.contains(DATE) && headings.get(until).contains("期間")) {
      columns.set(until, DATE);
    }
  }

  /** Whether it is one of the usual headings as it stands, and no string of several. */
  static boolean isUsual(String words) {
    String text = Wording.unified(words);
    for (Column each : values()) {
      if (each.heading.matcher(text).matches()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Column> find(String heading) {
    String bare = BRACKETS.matcher(Wording.unified(heading)).replaceAll("");
    String text = SEVERAL.matcher(MARKS.matcher(bare).replaceAll("")).replaceFirst("");
    if (text.isEmpty()) {
      text = MARKS.matcher(Wording.unified(heading)).replaceAll("");
    }
    // Only the heading of a budget names its year: 令和5年度予算額.
    if (text.indexOf("予算") < 0 && text.chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    for (Column each : values()) {
      if (each.heading.matcher(text).matches()) {
        return Optional.of(each);
      }
    }
    return ColumnWords.column(text);
  }
}

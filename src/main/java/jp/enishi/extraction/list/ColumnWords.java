package jp.enishi.extraction.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a heading means that is none of the usual ones, from the words it is made of: 取り交わした日,
 * 覚書を結んだ相手. Asked after {@link Column}'s own headings.
 */
final class ColumnWords {

  /** Longer ones are sentences or titles. */
  private static final int LONGEST = 14;

  /** Of an agreement, a tie or its making. */
  private static final String MADE = "(?:協定|覚書|盟約|提携|締結|調印|取り?交わ|結ん|連携|姉妹|友好)";

  private static final String BODY = "(?:相手方?|先方|締結者|当事者|(?:締結|提携|連携|協定|交流)先)";

  private static final Pattern OTHER =
      Pattern.compile(".*(?:コード|電話|ファッ?クス|メール|件数|人口|面積|回数|金額|理由|経緯|きっかけ|式典|関連|[一-龠]+者氏名|職名).*");

  private static final Map<Pattern, Column> MEANINGS = new LinkedHashMap<>();

  static {
    put("(?:有効|契約|協定|実施)?の?(?:満了|終了|失効|解消|期限|効力).*(?:日|期日|時期|年度)", Column.UNTIL);
    put("(?:更新|改定|改正|変更|延長).*(?:日|時期|年度)", Column.RENEWED);
    put(".*" + MADE + ".*(?:年月日|日付?|年月|時期|年度?)|取り?交日|調印日", Column.DATE);
    put(".*" + BODY + "の?.*(?:所在地?|住所|国|国・?県|都道府県|場所)", Column.COUNTRY);
    put("国・?(?:州|地域|都道府県|県|省)(?:等|名)*", Column.COUNTRY);
    put(".*" + BODY + "の?(?:名称?|名前|氏名|団体|企業|自治体|都市|機関|大学|法人|等|名)*", Column.PARTNER);
    put("(?:.*(?:協定|覚書|盟約|提携).*の?(?:名称?|件名|題名?|表題|タイトル))|表題|題名|タイトル", Column.TITLE);
    put(".*" + MADE + ".*(?:区分|種別|種類|分類|形態|カテゴリー?)", Column.KIND);
    put(".*(?:担当|所管|主管|根拠|関係|窓口).*(?:部署|部局|課室?|係|組織)名?", Column.DEPARTMENT);
    put(".*" + MADE + ".*(?:内容|概要|目的|趣旨|事項)", Column.OUTLINE);
  }

  /** The letters with which the meanings end; spares most lines of text the search. */
  private static final String ENDS = "日付月期度地所国県府場州域道省等名称前氏体業治市関学人方先者題件表ル分リ別類態ー署局課室係織容要的旨項";

  private ColumnWords() {}

  private static void put(String heading, Column column) {
    MEANINGS.put(Pattern.compile(heading), column);
  }

  /**
   * The column, or nothing.
   *
   * @param heading without spaces, marks and what stands in brackets
   */
  static Optional<Column> column(String heading) {
    if (heading.length() > LONGEST
        || heading.length() < 2
        || heading.indexOf('。') >= 0
        || ENDS.indexOf(heading.charAt(heading.length() - 1)) < 0
        || OTHER.matcher(heading).matches()) {
      return Optional.empty();
    }
    return MEANINGS.entrySet().stream()
        .filter(each -> each.getKey().matcher(heading).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}

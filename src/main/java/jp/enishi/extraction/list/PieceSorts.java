package jp.enishi.extraction.list;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.list.Piece.Sort;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;

/** Tells what a stretch of text is from its own words and the tables of places. */
final class PieceSorts {

  /** What is left of a cell that holds a date and nothing else of note. */
  private static final Pattern BESIDE_DATE =
      Pattern.compile(
          "[\\s（()）、，,・:：~〜～\\-－]|(?:再|新規)?(?:締結|提携|調印|署名|盟約|更新|改定|改正|変更|解消|終了|満了|失効|継続|開始|発効)(?:日|済)?|付け?|から|まで|をもって|に|より|年月日|[月火水木金土日](?:曜日?)?|頃|ごろ|予定|自動");

  private static final Pattern OF_KIND = Pattern.compile("都市|姉妹|友好|協定|覚書|[社市町村県]と");

  private static final Pattern PLAN =
      Pattern.compile(
          "[（(]?(?:調整中|協議中|未定|準備中|交渉中|検討中|手続き?中|締結予定|予定|(?:締結|提携)?(?:年月)?日?(?:は|が)?不明)[）)]?");
  private static final Pattern TIE =
      Pattern.compile(
          "(?:国際|国内|海外|産業|文化|観光|教育|経済|親善|[\\p{IsHan}]{2,4})?(?:姉妹|友好|交流|親善|パートナー|盟約|兄弟)(?:友好|親善|交流|経済|提携|協力)*(?:都市|自治体|港|州|県|省|区|町|村|県省|省県|県州|地域|市町村)(?:関係)?(?:の?提携|盟約)?");
  private static final Pattern TITLE =
      Pattern.compile(
          ".{2,}(?:協定書?|覚書|宣言書?|合意書|同意書|議定書|申合せ書?|盟約書?|契約書|確認書|協定（[^（）]*）|協定書（[^（）]*）)(?:[（(][^（()）]*[)）])?[」』]?");

  /** Labels of what no agreement has: 会場 市民活動センター. */
  private static final Pattern OF_SOMETHING_ELSE =
      Pattern.compile(
          "^(?:発行|編集|作成|更新日?|場所|会場|主催|共催|後援|日時|対象|講師|お?問い?合わ?せ先?|電話|TEL|FAX|住所|所在地|代表者?|定員|出席者?|議題|次回|参加費|人口|面積|〒)[\\s：:]");

  private static final Pattern COMMON_NOUN =
      Pattern.compile(
          "(?:国内|海外|県内|市内|民間|その他|他)?の?(?:大学|短期大学|高等学校|高校|学校|専門学校|企業|会社|団体|金融機関|銀行|信用金庫|協会|組合|センター|法人|機関|事業者|新聞社|農協|病院|保険会社|航空会社|通信|鉄道|観光|交通|放送|電力|ガス)(?:等|など|・.{2,8})?");

  /** A city in China or Korea: 蘭州市, 大邱広域市. */
  private static final Pattern FAR_EAST =
      Pattern.compile(
          "(?!姉妹|友好|交流|親善|提携|連携|構成|関係|近隣|周辺|当該|両|本|同|各|旧|協定|締結|参加|加盟|会員)\\p{IsHan}{2,5}(?:市|省|特別市|広域市)");

  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?:.{0,20}[\\s・])?[ァ-ヶー・＝=ヴ\\- ]{2,30}(?:市|町|村|区|郡|州|県|シティ|地方|地区|特別市|広域市|準州|大公国)");
  private static final Pattern PORT =
      Pattern.compile(
          "(?!姉妹|友好|交流|開|寄|入|出|各|両|本|同)[\\p{IsHan}ァ-ヶー・]{2,16}港(?:[（(][^（()）]{2,16}[)）])?");
  private static final Pattern SENTENCE = Pattern.compile(".*(?:。|です|ます|ました|ません|でした|こと)[）)]?$");
  private static final Pattern ITEMS =
      Pattern.compile("[、，,／/\\n]|(?<=[都道府県市町村区])・(?=.*[都道府県市町村区])|及び|および|並びに|ならびに");
  private static final Pattern BRACKET =
      Pattern.compile(
          "[（(\\[［【〔](?!(?:株|有|社|財|資|名|同|一社|一財|公社|公財|社福|福|学|独|医|特非|NPO)[)）])[^（()）]*[)）\\]］】〕]");

  /** Blacked out words stand in a name as well as any: xx市商工会. */
  private static final Pattern BLACKED_OUT = Pattern.compile("[xX×○〇◯●△▲□■]{2,}");

  /** 旧町で協定, 5市間での協定, 赤穂義士に関係する市による協定: words about an agreement, not its title. */
  private static final Pattern NO_TITLE =
      Pattern.compile("^旧.*|.*(?:で|での|による)協定$|.*等との(?:協定|覚書)$|.*(?:締結先|一覧|について)$");

  private static final Pattern AND_OTHERS =
      Pattern.compile("^(.{4,40}?) ?(?:ほか|他|外) ?\\d{1,3}(?:団体|社|者|市町村|市町|組合|法人|校|機関)$");

  private static final Pattern BEHIND_PREFECTURE =
      Pattern.compile("(\\p{IsHan}{2,3}[都道府県])(?:\\p{IsHan}{1,3}郡)?[\\p{IsHan}ぁ-ん]{1,5}[市町村]");
  private static final int LONGEST_KEPT = 200;
  private static final int MOST_KEPT = 20_000;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_TITLE = 100;

  private final Countries countries;
  private final LocalGovernments localGovernments;
  private final Map<String, Sort> met = new ConcurrentHashMap<>();

  PieceSorts(Countries countries, LocalGovernments localGovernments) {
    this.countries = countries;
    this.localGovernments = localGovernments;
  }

  /** What the text is; the same text is asked for several times while ways are compared. */
  Sort of(String printed) {
    if (printed.length() > LONGEST_KEPT) {
      return find(printed);
    }
    Sort known = met.get(printed);
    if (known == null) {
      known = find(printed);
      if (met.size() < MOST_KEPT) {
        met.put(printed, known);
      }
    }
    return known;
  }

  private Sort find(String printed) {
    String text = Wording.unified(printed).strip();
    if (text.isEmpty() || text.length() > 400) {
      return Sort.PROSE;
    }
    if (text.matches("0*\\d{1,4}")) {
      return Sort.NUMBER;
    }
    if (text.matches(".*(?:現在|時点)[）)]?$") || OF_SOMETHING_ELSE.matcher(text).find()) {
      return Sort.PROSE;
    }
    if (isDate(text)) {
      return Sort.DATE;
    }
    if (isTie(text)) {
      return Sort.KIND;
    }
    if (text.length() <= 14 && Column.of(text).isPresent()) {
      return Sort.LABEL;
    }
    if (SENTENCE.matcher(text).matches()) {
      return Sort.PROSE;
    }
    if (text.length() <= LONGEST_TITLE
        && TITLE.matcher(text).matches()
        && !NO_TITLE.matcher(text).matches()) {
      return Sort.TITLE;
    }
    return name(text);
  }

  private Sort name(String text) {
    if (countries.byName(text.replaceAll("[（(].*", "").strip()).isPresent()) {
      return Sort.COUNTRY;
    }
    if (isPlace(text)) {
      return Sort.PLACE;
    }
    Matcher others = AND_OTHERS.matcher(text);
    if (others.matches() && isName(others.group(1))) {
      return Sort.PARTNER;
    }
    if (PartnerList.isGeneral(BRACKET.matcher(text).replaceAll(""))) {
      return Sort.PARTNER;
    }
    String[] items =
        ITEMS.split(BRACKET.matcher(BLACKED_OUT.matcher(text).replaceAll("某")).replaceAll(""));
    long bodies = List.of(items).stream().filter(each -> isName(each.strip())).count();
    if (bodies > 0 && bodies * 2 >= items.length) {
      return Sort.PARTNER;
    }
    boolean abroad =
        text.length() <= LONGEST_NAME
            && countries
                .atStart(text)
                .filter(each -> !each.country().code().equals("JP"))
                .isPresent();
    boolean located = abroad && text.matches(".*(?:市|町|村|区|郡|州|省|県|道|府|シティ|地方)(?:[（(].*[)）])?");
    return located || isInCountry(text) ? Sort.PARTNER : Sort.OTHER;
  }

  /** Whether a word of it, or a table of places, says that it is one body or place. */
  boolean isName(String text) {
    return text.length() >= 2
        && !COMMON_NOUN.matcher(text).matches()
        && !text.matches(".*(?:を締結|締結$|締結し|協定を|提携を).*")
        && text.length() <= LONGEST_NAME
        && (PartnerList.isBody(text)
            || PartnerList.isBody(text.replace(" ", ""))
            || FAR_EAST.matcher(text).matches()
            || PORT.matcher(text).matches()
            || FOREIGN.matcher(text).matches()
            || localGovernments.find(null, text).isPresent()
            || isFormer(text)
            || isAbroad(text)
            || isInCountry(text));
  }

  /** A place behind its country: 大韓民国陜川郡. */
  private boolean isAbroad(String text) {
    return text.length() <= 30
        && text.matches("[\\p{IsHan}ァ-ヶー・]{4,}[市郡県省州区町村]")
        && countries
            .atStart(text)
            .filter(each -> !each.country().code().equals("JP"))
            .filter(each -> text.length() - each.printed().length() >= 3)
            .isPresent();
  }

  /** A municipality behind its prefecture that is none any more: 福島県常葉町. */
  private boolean isFormer(String text) {
    Matcher m = BEHIND_PREFECTURE.matcher(text);
    return m.matches()
        && localGovernments
            .find(null, m.group(1))
            .filter(LocalGovernment::isPrefecture)
            .isPresent();
  }

  /** 友好都市, 国際姉妹都市. */
  static boolean isTie(String text) {
    return text.matches("姉妹|友好|親善|(?:姉妹|友好|親善)(?:交流)?(?:提携|縁組|盟約)")
        || text.length() <= 20 && TIE.matcher(Wording.unified(text).strip()).matches();
  }

  boolean isPlace(String text) {
    return localGovernments.find(null, Wording.unified(text).strip()).isPresent();
  }

  /** Cells in which a prefecture stands before one of its own municipalities, the two as one. */
  List<String> withPrefectures(List<String> cells) {
    List<String> joined = new java.util.ArrayList<>();
    for (String each : cells) {
      String above = joined.isEmpty() ? "" : joined.get(joined.size() - 1);
      boolean within =
          above.matches("\\p{IsHan}{2,3}[都道府県]")
              && each.matches(".{1,8}[市町村区]")
              && isPlace(above)
              && isPlace(above + each);
      if (within) {
        joined.set(joined.size() - 1, above + each);
      } else {
        joined.add(each);
      }
    }
    return joined;
  }

  boolean isCountry(String text) {
    return countries.atStart(Wording.unified(text).strip()).isPresent();
  }

  /** Whether it is the name of a country and nothing else, and not Japan. */
  boolean isForeignCountry(String text) {
    return countries
        .byName(Wording.unified(text).strip())
        .filter(each -> !each.code().equals("JP"))
        .isPresent();
  }

  /** リンツ市（オーストリア共和国）, （韓国・忠清北道）堤川市. */
  boolean isInCountry(String text) {
    var m = BRACKET.matcher(text);
    while (m.find()) {
      String inside = m.group().substring(1, m.group().length() - 1).strip();
      String rest = m.replaceFirst("").strip();
      boolean abroad =
          inside.length() <= 40
              && (countries
                      .atStart(inside)
                      .filter(each -> !each.country().code().equals("JP"))
                      .isPresent()
                  || countries.byName(inside.replaceFirst("^.*[・、　 ]", "")).isPresent());
      if (abroad
          && rest.length() >= 2
          && rest.length() <= 30
          && JapaneseDates.find(text).isEmpty()) {
        return true;
      }
      break;
    }
    return false;
  }

  /** Whether it is a date, with at most a few words that say what it dates. */
  static boolean isDate(String text) {
    if (text.length() <= 12 && PLAN.matcher(text).matches()) {
      return true;
    }
    if (text.matches("(?:(?:明治|大正|昭和|平成|令和|[MTSHR])\\.? ?(?:\\d{1,2}|元)|(?:19|20)\\d\\d)年?度?")) {
      return true;
    }
    List<ReadDate> dates = JapaneseDates.find(text);
    if (dates.isEmpty()) {
      return false;
    }
    if (OF_KIND.matcher(text).find()) {
      return false;
    }
    StringBuilder rest = new StringBuilder(text);
    for (int i = dates.size() - 1; i >= 0; i--) {
      rest.delete(dates.get(i).start(), dates.get(i).end());
    }
    return BESIDE_DATE.matcher(rest).replaceAll("").length() <= (rest.length() > 20 ? 10 : 4);
  }
}

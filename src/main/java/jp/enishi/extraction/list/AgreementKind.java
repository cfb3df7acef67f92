package jp.enishi.extraction.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.FriendshipAgreements;
import jp.enishi.extraction.parties.Partner;
import jp.enishi.model.OrganizationKind;

/** What kind of agreement it is, told from its title, its column 種別, or the heading above it. */
final class AgreementKind {

  static final String COOPERATION = "連携協定";
  static final String PROJECT = "共同事業";

  /** With a place abroad, about one field: what surveys of such ties call it. */
  private static final String IN_A_FIELD = "分野別協定";

  private static final Pattern TIE =
      Pattern.compile(
          "(?:国際|国内|海外|.{2,6})??(?:姉妹|友好|交流)(?:友好|親善|交流|提携)*(?:都市|港|州|県省|省県|県州)?(?:提携)?");

  private static final List<String> TIES = List.of("姉妹都市提携", "友好都市提携", "姉妹港提携");

  private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(
        "災害協定",
        Pattern.compile(
            "災害(?:時|に関する|廃棄物|救[助援]|応急|相互|応援|援助|対応|対策|復旧|支援|に係る|における|における|協定|の際|等|協力)|^災害$|防災(?:協定|協力|力|に関する|情報|無線|ラジオ|訓練|活動|備蓄|倉庫|対策|放送)|大規模災害|(?:相互|広域)応援|津波|水防|避難所"));
    WORDS.put("就職支援協定", Pattern.compile("就職(?:支援|促進)|[UIJ]{1,3}ターン就職"));
    WORDS.put("姉妹港提携", Pattern.compile("(?:姉妹|友好)(?:交流)?港|港湾(?:姉妹|友好)?提携"));
    WORDS.put(
        "姉妹都市提携",
        Pattern.compile(
            "^姉妹$|姉妹(?:都市(?!(?:間の?)?(?:経済|教育|文化|スポーツ|産業|観光|青少年|学術|技術|農業|医療|環境|貿易)[^、。]{0,8}(?:覚書|協定))|提携|盟約|締結|縁組|州|県|区|町|村|・友好|友好|[（(]友好)"));
    WORDS.put(
        "友好都市提携",
        Pattern.compile(
            "^友好$|^友好協定|友好(?:都市|交流都市|交流関係|交流提携|交流(?:に関する|を?促進する)?(?:協定|覚書)|提携|県省|省県|区|親善都市)"));
    WORDS.put(
        "包括連携協定",
        Pattern.compile("包括(?:的な?|広域)?(?:業務)?(?:連携|協力|提携|パートナー)|包括協定|^包括$|連携協定[（(]包括|包括的連携"));
  }

  private static final Pattern AGREEMENT = Pattern.compile("協定|覚書|宣言|合意|同意|提携|議定|盟約|契約|申合");
  private static final Pattern PROJECT_TITLE = Pattern.compile("事業(?:$|[（(])");

  /** A column 分野 that names this one field alone. */
  private static final Pattern ABOUT_DISASTERS =
      Pattern.compile("(?:防災|災害)(?:・?(?:減災|対策|対応|復旧|応援|危機管理|時))*");

  private static final Pattern EACH_KIND =
      Pattern.compile(
          "(?:災害|防災|応援|包括|連携|就職|見守り|その他の?|個別)[^、・/／及びと]{0,12}?(?:協定|覚書)(?=[、・/／及びと等]|一覧|$)");

  /** 友好関係都市（交流協定）: the heading says in brackets of which form the agreements are. */
  private static final Pattern OF_FORM = Pattern.compile("[（(](?:友好)?(?:交流|連携|協力)(?:に関する)?協定[)）]");

  /** 交流都市と災害協定: ties and agreements under one heading. */
  private static final Pattern OF_BOTH =
      Pattern.compile("都市等?(?:と|・|、|及び)[^、。]{0,8}協定|協定等?(?:と|・|、|及び)[^、。]{0,8}都市");

  /** A tie of two institutions, and not of the communities: A植物園とB植物園との友好提携. */
  private static final Pattern OF_INSTITUTIONS =
      Pattern.compile("(?:園|館|校|大学|病院|協会|会議所)と[^と]{2,24}(?:園|館|校|大学|病院|協会|会議所)と?の");

  private static final Pattern UNKNOWN_TIE =
      Pattern.compile("[^\\s、。]{2,14}(?:シティ|シティー|都市|市町村?|タウン)");

  /** 姉妹都市ではなく観光協定: what it is not. */
  private static final Pattern NOT_SO =
      Pattern.compile("[^\\s、。（()）]{1,16}で(?:は|も)?(?:なく|ない|ありません)[、, ]?");

  private static final Pattern NO_TIE =
      Pattern.compile("(?:姉妹|友好)[^\\s、。（()）]{0,8}で(?:は|も)?(?:なく|ない|ありません)");

  private AgreementKind() {}

  /** The remark that says that it is no tie of the kind its heading names, or "". */
  static String denial(ListRecord record) {
    return List.of(Column.TITLE, Column.KIND, Column.STATUS, Column.REMARKS, Column.OUTLINE)
        .stream()
        .map(each -> Wording.unified(record.get(each)))
        .filter(each -> NO_TIE.matcher(each).find())
        .findFirst()
        .orElse("");
  }

  /** Whether the words name a kind. */
  static boolean isNamedBy(String words) {
    return named(words) != null;
  }

  /** Whether two headings name the same kind, or both none. */
  static boolean isSame(String heading, String other) {
    return Objects.equals(named(heading), named(other));
  }

  /**
   * @param ofPrefecture whether it is a prefecture whose agreement it is
   */
  static String of(
      ListRecord record, boolean signedByYearOnly, boolean ofPrefecture, List<Partner> partners) {
    String title = Wording.unified(record.get(Column.TITLE));
    boolean project = PROJECT_TITLE.matcher(title).find() && !AGREEMENT.matcher(title).find();
    if (project && signedByYearOnly) {
      return PROJECT;
    }
    // 包括連携協定等の一覧 holds others as well, so it does not tell the kind of each.
    String section = record.section().matches(".*包括連携協定(?:等|など).*") ? "" : record.section();
    if (namesSeveral(section)) {
      section = "";
    }
    String denial = denial(record);
    if (!denial.isEmpty()) {
      String other = named(NOT_SO.matcher(title + " " + denial).replaceAll(" "));
      return other == null || TIES.contains(other) ? COOPERATION : other;
    }
    boolean ofOtherTie = isOtherTie(record.get(Column.KIND));
    for (String words : new String[] {title, record.get(Column.KIND), ofOtherTie ? "" : section}) {
      String kind = named(words);
      boolean tieByHeading = words.equals(section) && kind != null && TIES.contains(kind);
      if (kind != null && tieByHeading && OF_FORM.matcher(Wording.unified(words)).find()) {
        return COOPERATION;
      }
      if (kind != null && !(tieByHeading && AGREEMENT.matcher(title).find())) {
        boolean none =
            kind.equals("友好都市提携")
                && (OF_INSTITUTIONS.matcher(words).find()
                    || FriendshipAgreements.isNoTie(words, ofPrefecture)
                    || !ofPrefecture && words.matches("友好交流(?:提携)?"));
        return none ? COOPERATION : kind;
      }
    }
    if (ABOUT_DISASTERS.matcher(Wording.unified(record.get(Column.FIELD))).matches()
        || ABOUT_DISASTERS.matcher(Wording.unified(record.get(Column.KIND))).matches()) {
      return "災害協定";
    }
    boolean abroad =
        partners.stream()
            .anyMatch(
                each ->
                    each.kind() == OrganizationKind.FOREIGN_CITY
                        || each.kind() == OrganizationKind.FOREIGN_REGION);
    boolean inField = record.isTitleFromKind() || title.contains("分野");
    return abroad && inField && AGREEMENT.matcher(title).find() ? IN_A_FIELD : COOPERATION;
  }

  /** Whether the words are a kind of tie and nothing else: 産業文化姉妹都市. */
  static boolean isTie(String words) {
    return TIE.matcher(Wording.unified(words)).matches();
  }

  /** Whether the heading alone tells the kind, and names two: 姉妹都市・友好都市. */
  static boolean isOpen(ListRecord record) {
    String section = Wording.unified(record.section());
    return named(record.get(Column.TITLE)) == null
        && named(record.get(Column.KIND)) == null
        && TIES.stream().limit(2).allMatch(each -> WORDS.get(each).matcher(section).find());
  }

  /**
   * Whether neither title nor column nor heading tells what was agreed: only that a tie was made.
   */
  static boolean isUntold(ListRecord record) {
    return !record.has(Column.TITLE)
        && !record.has(Column.FIELD)
        && !StatedKind.isOne(record.get(Column.KIND))
        && !AGREEMENT.matcher(record.get(Column.KIND) + record.caption()).find()
        && !isNamedBy(record.section())
        && !record.section().matches(".*(?:協定|覚書|盟約).*");
  }

  /** Whether the column of kinds states a tie that none of the kinds is: フレンドリーシティ. */
  static boolean isUnknownTie(ListRecord record, String kind) {
    String stated = Wording.unified(record.get(Column.KIND));
    return kind.equals(COOPERATION) && !isNamedBy(stated) && UNKNOWN_TIE.matcher(stated).matches();
  }

  /** Whether the column of kinds states a tie that is none of the kinds: 経済交流, 交流協力港. */
  private static boolean isOtherTie(String stated) {
    return !isNamedBy(stated) && StatedKind.isOne(stated);
  }

  /** 災害協定・連携協定一覧 does not tell the kind of each agreement below it. */
  private static boolean namesSeveral(String heading) {
    String text = Wording.unified(heading);
    Matcher first = EACH_KIND.matcher(text);
    return first.find() && first.find() || OF_BOTH.matcher(text).find();
  }

  /** Whether there is a letter with which a kind's word begins, or one that may stand for it. */
  private static boolean mayName(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Wording.isPlain(c) || "災防相広津水避就UIJ姉友包".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String named(String words) {
    if (!mayName(words)) {
      return null;
    }
    String whole = Wording.unified(words).replaceAll("除く|を除", "").replaceAll("※.*", "");
    String text = NOT_SO.matcher(whole).replaceAll("");
    return WORDS.entrySet().stream()
        .filter(each -> each.getValue().matcher(text).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}

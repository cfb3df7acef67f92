package jp.enishi.extraction.prose;

import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.parties.FriendshipAgreements;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.model.OrganizationKind;

/** The words in which ties and agreements are spoken of. */
final class Words {

  /** A tie: 姉妹都市, 友好県省, 姉妹港 … with what may directly follow it. */
  static final Pattern TIE =
      Pattern.compile(
          "(?:姉妹(?:都市)?・友好(?:都市|港)|姉妹(?:都市)?・兄弟都市|(?:観光)?友好(?:姉妹|交流)?都市|国際親善都市|姉妹友好都市|姉妹都市|兄弟都市|親善都市|姉妹(?:市町|市村|町村)(?=提携|の盟約|関係|縁組|と|を|で)|姉妹区|姉妹町|姉妹村|姉妹島|友好(?:市|町|村|区)(?=提携|縁組|となった|の盟約)|友好(?:県省|県州|州省|県道|都府|府省|道省|府州|道州)"
              + "|姉妹(?:県省|県州|州県?|県)(?=提携|縁組|関係|盟約|を|と|の(?:協定|盟約|提携|縁組|関係))|友好提携|姉妹提携|姉妹結縁|姉妹縁組|友好協定(?!書の提案)"
              + "|友好交流(?=関係|協定|提携)|姉妹(?:交流)?港|友好港|姉妹校|友好校|姉妹クラブ|姉妹館|友好社|姉妹湿地|ビジネスパートナー都市|パートナー都市)"
              + "(?:提携|縁組|結縁|関係|盟約書?|協定書?|の盟約)*");

  /** One of these stands in every {@link #TIE}. */
  private static final List<String> OF_TIES = List.of("姉妹", "友好", "兄弟都市", "親善都市", "パートナー都市");

  /** One of these stands in every {@link #QUOTED} and {@link #PLAIN}. */
  private static final List<String> OF_AGREEMENTS =
      List.of("協定", "覚書", "合意", "同意書", "確認書", "宣言", "盟約", "議定書", "協約", "意向書");

  private static final String FORM = "(?:協定書?|覚書|合意書|同意書|確認書|共同宣言書?|宣言書?|盟約書?|議定書|協約書?|意向書)";

  static final Pattern QUOTED = Pattern.compile("[「『]([^「」『』]{0,60}?(?:" + FORM + "|に関する合意))[」』]");

  static final Pattern PLAIN =
      Pattern.compile(
          "(?:[\\p{IsHan}ァ-ヺー・A-Za-z0-9]+(?:等?の|的な|及び|における|に関する|に係る|にかかる|に向けた|についての))*"
              + "[\\p{IsHan}ァ-ヺー・A-Za-z]*"
              + FORM);

  /** The verbs that make a tie, in the forms that say it has been made. */
  static final Pattern DONE =
      Pattern.compile(
          "^[」』]?は、?[元昭和平成令0-9年月日度 ]{3,16}に(?:始ま(?:り|った)|スタートし)|^[」』]?(?:は、?[元昭和平成令0-9年月日度 ]{3,16}に|[^、。|「]{0,14}?)(?:(?:締結|提携|樹立|調印|署名|縁組|盟約|合意)"
              + "(?:済み|し(?:た|て|、|ま|$)|され(?:た|て|、|ま|$)|を(?:し(?:た|て|、)|行(?:い|っ|うと)|結[びん]|交わ)|がなされ|がされ|が交わされ"
              + "|(?:する|した)?(?:まで)?に(?:至[っりる]|こぎ|始ま|はじま|さかのぼ|遡|端を発)|することとな(?:った|り)|すると?ともに|後、?|以[降来]|$|(?=\\())"
              + "|結(?:び|んだ|んで|ばれ)|(?:取り?)?交わ(?:し(?:た|て|、|ま|$)|され(?:た|て|、|ま))"
              + "|(?:と|に)な(?:った|り、|って|りました)|の関係に入(?:った|り|って)|に合意|を行(?:い、|った|って|うとともに))");

  /** The same for a tie that itself ends in 提携 or the like: 友好県省提携をした. */
  static final Pattern DONE_DIRECTLY =
      Pattern.compile(
          "^(?:、?(?:以[来降]|爾来)|(?:の)?(?:調印|締結|盟約)式(?:典)?[をが](?:行|挙行|執り行|開)|し(?:た|て|、|ま)|を(?:し(?:た|て|、)|行(?:い|った|って|うと)|結(?:び|んだ|んで))|の?(?:調印|締結|盟約)?が(?:なされ|行われ|成立し|実現し)(?:た|て|、|ま)|され(?:た|て|、))");

  private Words() {}

  /** Whether the text may speak of a tie: cheap, and spares most sentences the search. */
  static boolean mayTellOfTie(String text) {
    return OF_TIES.stream().anyMatch(text::contains);
  }

  /** Whether the text may speak of an agreement. */
  static boolean mayTellOfAgreement(String text) {
    return OF_AGREEMENTS.stream().anyMatch(text::contains);
  }

  /** The kind of agreement that the words and the parties make. */
  static String kind(String words, List<ReadParty> parties) {
    boolean governments = parties.stream().allMatch(Words::isGovernment);
    boolean prefectures =
        parties.stream().anyMatch(each -> each.kind() == OrganizationKind.PREFECTURE);
    boolean units = parties.stream().anyMatch(each -> each.office() != null);
    if (words.matches(".*(?:姉妹|友好)(?:・友好)?(?:交流)?港.*")) {
      return "姉妹港提携";
    }
    // Alone, a word has lost what stood behind it in the sentence (姉妹県となった).
    boolean tie =
        TIE.matcher(words).find() || words.matches("姉妹|友好の?盟約書?|(?:姉妹|友好)\\p{IsHan}{1,3}");
    if (governments && !units && tie && !words.contains("パートナー")) {
      // In running text a 姉妹提携 may be one of marathons or schools of two cities.
      boolean open = words.matches(".*(?:友好|姉妹)提携") && !words.contains("都市") && !prefectures;
      if (words.matches(".*(?:姉妹|兄弟).*") && !open) {
        return "姉妹都市提携";
      }
      if (words.matches(".*(?:友好|親善).*")
          && !open
          && !FriendshipAgreements.isNoTie(words, prefectures)) {
        return "友好都市提携";
      }
    }
    if (words.matches(".*(?:災害|防災|消防|相互応援).*")) {
      return "災害協定";
    }
    return words.contains("包括") ? "包括連携協定" : "連携協定";
  }

  /** Whether both kinds are ties of whole communities, which texts call by either name. */
  static boolean isCommunityTie(String kind) {
    return kind.equals("姉妹都市提携") || kind.equals("友好都市提携");
  }

  private static boolean isGovernment(ReadParty party) {
    return switch (party.kind()) {
      case PREFECTURE, MUNICIPALITY, FOREIGN_CITY, FOREIGN_REGION -> true;
      default -> false;
    };
  }
}

package jp.enishi.extraction.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.parties.Partner.Sort;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.OrganizationKind;

/**
 * Reads the partners of an agreement of any kind: companies, universities, associations, local
 * governments in Japan and abroad, groups whose members stand in brackets.
 */
public final class PartnerList {

  private static final Pattern MARK = Pattern.compile("[。「」『』！？!?]");
  private static final Pattern NAME_AND_BRACKET = Pattern.compile("^([^(]+)\\(([^()]+)\\)$");
  private static final Pattern GROUP = Pattern.compile("^([^（(]+)[（(]([^（(]*[、，,][^（(]*)[)）]$");

  /** A line break between a place abroad and one that lies in it. */
  private static final Pattern ABOVE =
      Pattern.compile(
          "(?<=[省州道府県]|自治区)\\n(?=[^\\n]*[^省州道府県\\n]$)|(?<=市)\\n(?=[^\\n市]{1,8}[区県]$)",
          Pattern.MULTILINE);

  private static final Pattern REMARK = Pattern.compile("\\s*[（(][^（()）]*[)）]");
  private static final Pattern REPRESENTATIVE =
      Pattern.compile(
          "^(.{2,60}?)[\\s　]+(?:(?:代表取締役|代表理事|代表者?|取締役)?(?:会長|理事長|学長|総長|市長|町長|村長|区長|知事|支店長|支社長"
              + "|社長|所長|館長|組合長|頭取|局長|本部長|院長|校長|部長)?)(?<=[長役事者表取])(?:[\\s　:：]+\\S{1,8}){0,3}$");

  /** 韓国の済州商工会議所: the country before a name. */
  private static final Pattern WITHIN = Pattern.compile("^([^の]{2,12})の([^の]{3,40})$");

  /** 上越市長 signs for 上越市. */
  private static final Pattern HEAD_OF =
      Pattern.compile("^(.{2,14}[市町村区](?=長)|.{2,3}[都道府県](?=知事))(?:長|知事)$");

  private final Countries countries;
  private final LocalGovernments localGovernments;
  private final ForeignPlaces foreignPlaces;

  public PartnerList(Countries countries, LocalGovernments localGovernments) {
    this.countries = countries;
    this.localGovernments = localGovernments;
    this.foreignPlaces = new ForeignPlaces(countries, new PartyList(countries, localGovernments));
  }

  /**
   * The partners in the order printed.
   *
   * @param country words of a column that says in which country and state they lie, or null
   * @param prefecture words of a column that says in which prefecture, or null
   */
  public List<Partner> read(String cell, String country, String prefecture) {
    List<Partner> partners = new ArrayList<>();
    boolean abroad = country != null && !country.isBlank();
    String places = abroad ? ABOVE.matcher(cell).replaceAll(" ") : withCountryInFront(cell);
    for (String item : PartnerSplitter.split(places)) {
      Matcher group = GROUP.matcher(item);
      if (group.matches() && isGroup(group.group(1), group.group(2))) {
        OrganizationKind kind = kindOfMembers(group.group(1));
        for (String member : PartnerSplitter.atCommas(group.group(2))) {
          Partner read = one(member, country, prefecture);
          partners.add(kind == null || !read.isOrganization() ? read : read.ofKind(kind));
        }
      } else {
        partners.add(one(item, country, prefecture));
      }
    }
    return partners;
  }

  /**
   * Whether the text is, by its words, the name of one body: it has a legal form or tells its kind.
   */
  public static boolean isBody(String text) {
    String name = CorporateForms.normal(text);
    return PartnerWords.sortOf(name) == Sort.NAMED
        && name.length() <= 40
        && !MARK.matcher(name).find()
        && (CorporateForms.isIn(name) && !CorporateForms.isOnly(name)
            || PartnerWords.isComplete(name) && PartnerKinds.of(name).isPresent());
  }

  /** Whether the text is the end of a name whose beginning stands in the line above: 協会. */
  public static boolean isRestOfName(String text) {
    return PartnerWords.isOnlyKind(CorporateForms.normal(text));
  }

  /** Whether the text names many bodies in general: 県内企業等. */
  public static boolean isGeneral(String text) {
    return PartnerWords.sortOf(CorporateForms.normal(text)) == Sort.GENERIC;
  }

  /** The parts of a text between commas that stand outside of brackets. */
  public static List<String> atCommas(String text) {
    return PartnerSplitter.atCommas(text);
  }

  /** Whether the text is a legal form whose name follows (公立大学法人). */
  public static boolean isOnlyLegalForm(String text) {
    return CorporateForms.isOnly(CorporateForms.normal(text));
  }

  /** カナダ／アルバータ州／レスブリッジ市 is one place. */
  private String withCountryInFront(String cell) {
    String[] parts = cell.split("[／/]", -1);
    boolean country = parts.length > 1 && countries.byName(parts[0].strip()).isPresent();
    boolean one =
        country
            && parts.length <= 3
            && (parts.length == 2 || parts[1].matches(".*(?:州|省|県|道|府|自治区)\\s*"));
    return one ? String.join(" ", parts) : cell;
  }

  private boolean isAbroad(String name) {
    return countries.byName(name).filter(each -> !each.code().equals("JP")).isPresent();
  }

  private static boolean isGroup(String head, String members) {
    String name = CorporateForms.normal(head);
    return !CorporateForms.isIn(name)
        && (kindOfMembers(name) != null
            || PartnerWords.sortOf(name) == Sort.GENERIC
            || PartnerSplitter.atCommas(members).stream()
                .allMatch(each -> PartnerWords.isComplete(CorporateForms.normal(each))));
  }

  /** What the members of a group called so are, or null when it does not tell. */
  private static OrganizationKind kindOfMembers(String head) {
    if (head.matches(".*(?:スポーツチーム|プロチーム|スポーツクラブ|クラブチーム)等?$")) {
      return OrganizationKind.SPORTS_TEAM;
    }
    if (head.matches(".*(?:コンビニエンスストア|コンビニ|企業|会社|事業者|量販店|スーパー|百貨店|保険会社)等?$")) {
      return OrganizationKind.COMPANY;
    }
    if (head.matches(".*(?:銀行|金融機関)等?$")) {
      return OrganizationKind.BANK;
    }
    return head.matches(".*(?:大学|大学等)$") ? OrganizationKind.UNIVERSITY : null;
  }

  private Partner one(String printed, String country, String prefecture) {
    String text = CorporateForms.normal(printed);
    Sort sort = PartnerWords.sortOf(text);
    if (sort == Sort.NAMED && isGeneral(REMARK.matcher(text).replaceAll("").replace(" ", ""))) {
      sort = Sort.GENERIC;
    }
    if (sort != Sort.NAMED) {
      String shown = sort == Sort.PERSON ? "" : text;
      return new Partner(sort == Sort.PERSON ? "" : printed, shown, null, null, null, null, sort);
    }
    Matcher within = WITHIN.matcher(text);
    if (within.matches() && (country == null || country.isBlank()) && isAbroad(within.group(1))) {
      return one(within.group(2), within.group(1), prefecture);
    }
    Matcher representative = REPRESENTATIVE.matcher(text);
    if (representative.matches()) {
      return one(representative.group(1).strip(), country, prefecture);
    }
    Matcher head = HEAD_OF.matcher(text);
    if (head.matches() && localGovernments.find(prefecture, head.group(1)).isPresent()) {
      return one(head.group(1), country, prefecture);
    }
    Optional<Partner> foreign =
        country == null || country.isBlank()
            ? foreignPlaces.read(printed, text)
            : foreignPlaces.located(printed, text, country);
    return foreign
        .or(() -> localGovernment(printed, text, prefecture))
        .orElseGet(() -> body(printed, REMARK.matcher(text).replaceAll("").strip()));
  }

  private Optional<Partner> localGovernment(String printed, String text, String prefecture) {
    Matcher bracket = NAME_AND_BRACKET.matcher(text);
    String name = bracket.matches() ? bracket.group(1).strip() : text;
    String home = bracket.matches() ? bracket.group(2).strip() : prefecture;
    String above = home == null ? null : localGovernments.prefectureAtStart(home).orElse(null);
    String stated = localGovernments.prefectureAtStart(name).orElse(null);
    if (stated != null && !stated.equals(name)) {
      above = stated;
      name = name.substring(stated.length()).strip();
    }
    boolean local = !name.isEmpty() && "都道府県市町村区".indexOf(name.charAt(name.length() - 1)) >= 0;
    if (!local || !name.matches(".{1,12}[都道府県市町村区]") || PartnerKinds.of(name).isPresent()) {
      return Optional.empty();
    }
    Country japan = countries.byCode("JP").orElseThrow();
    LocalGovernment found = localGovernments.find(above, name).orElse(null);
    if (found != null) {
      boolean whole = found.isPrefecture();
      return Optional.of(
          new Partner(
              printed,
              whole ? found.name() : LocalGovernments.withoutCounty(name),
              japan,
              null,
              whole ? null : found.prefecture(),
              whole ? OrganizationKind.PREFECTURE : OrganizationKind.MUNICIPALITY,
              Sort.NAMED));
    }
    boolean katakana = name.matches("[ァ-ヶー・ヴ]+[市町村区]");
    return Optional.of(
        new Partner(
            printed,
            name,
            katakana || above == null && localGovernments.named(name).isEmpty() ? null : japan,
            null,
            above,
            katakana ? OrganizationKind.FOREIGN_CITY : OrganizationKind.MUNICIPALITY,
            Sort.UNKNOWN_PLACE));
  }

  private static Partner body(String printed, String name) {
    OrganizationKind kind = PartnerKinds.of(name).orElse(null);
    if (kind != null) {
      return new Partner(printed, name, null, null, null, kind, Sort.NAMED);
    }
    boolean looksLikeCompany = name.matches("[ァ-ヶー・＆&ヴA-Za-z0-9. -]+");
    return new Partner(
        printed,
        name,
        null,
        null,
        null,
        looksLikeCompany ? OrganizationKind.COMPANY : OrganizationKind.ASSOCIATION,
        Sort.OF_ASSUMED_KIND);
  }
}

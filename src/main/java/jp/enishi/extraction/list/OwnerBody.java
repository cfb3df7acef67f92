package jp.enishi.extraction.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.Partner;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.model.OrganizationKind;

/**
 * The university, port or chamber whose list it is: named alone in one of the first lines
 * (北陸文理大学　社会連携センター), or with what the page shows (四日市港の国際交流, …｜A大学).
 *
 * @param line where it is named
 */
record OwnerBody(String name, OrganizationKind kind, int line) {

  private static final String BODY =
      "((?:国立大学法人|公立大学法人|学校法人)?[^\\s　、。・|｜/／>＞＜<「」（）()【】とのはがを]{2,18}(?:大学|大学校|短期大学|高等専門学校|港管理組合|港|商工会議所|商工会|国際交流協会|観光協会|社会福祉協議会|広域連合|企業団|事務組合|広域組合|消防組合|広域行政組合|消防本部|消防局))";
  private static final List<Pattern> NAMED =
      List.of(
          Pattern.compile("^" + BODY + "(?:[\\s　][^\\s　。]{0,20}(?:センター|課|部|室|局|機構|本部|係|公式サイト))?$"),
          Pattern.compile(
              "^"
                  + BODY
                  + "(?:の|における|と(?:自治体|企業|地域|地方公共団体|他機関)との?)[^。]{0,24}(?:協定|提携|連携|交流|姉妹港|友好港)[^。]{0,16}$"),
          Pattern.compile("^" + BODY + "[\\s　]+[^。、協締]{2,40}$"),
          Pattern.compile("^" + BODY + "[\\s　]*[|｜].*$"),
          Pattern.compile("[|｜／：–-][\\s　]*" + BODY + "$"),
          Pattern.compile("(?:[\\s　]{2,}|　)" + BODY + "$"));
  private static final Pattern GENERAL =
      Pattern.compile("(?:国内|海外|県内|市内|他|協定|交流|姉妹|友好|提携|連携|世界|各).*");
  private static final int HEAD_LINES = 15;

  /** The first that one of the lines above the records names, and that is no partner. */
  static Optional<OwnerBody> in(Lines lines, List<ListRecord> records) {
    int first = records.stream().mapToInt(each -> each.lines().from()).min().orElse(1);
    for (int i = 1; i < first && i <= Math.min(lines.count(), HEAD_LINES); i++) {
      String text = lines.text(i).length() > 200 ? "" : Markup.plain(lines.text(i));
      for (Pattern each : NAMED) {
        Matcher m = each.matcher(text.strip());
        if (text.length() <= 60 && m.find() && isOne(m.group(1), records)) {
          return Optional.of(new OwnerBody(m.group(1), kindOf(m.group(1)), i));
        }
      }
    }
    return Optional.empty();
  }

  /** The body that a record itself names as its owner; nothing when the words are no name. */
  static Optional<OwnerBody> of(String printed, int line) {
    String name = Wording.unified(printed);
    boolean one = name.matches(".{2,20}(?:大学|学校|高校|商工会議所|港管理組合|港|広域連合|企業団|事務組合|国際交流協会)");
    return one && !GENERAL.matcher(name).matches()
        ? Optional.of(new OwnerBody(name, kindOf(name), line))
        : Optional.empty();
  }

  private static boolean isOne(String name, List<ListRecord> records) {
    return !GENERAL.matcher(name).matches()
        && (name.endsWith("港") || PartnerList.isBody(name))
        && records.stream()
            .noneMatch(each -> Wording.bare(each.get(Column.PARTNER)).contains(Wording.bare(name)));
  }

  private static OrganizationKind kindOf(String name) {
    return name.matches(".*(?:会議所|商工会|協会|協議会)")
        ? OrganizationKind.ASSOCIATION
        : name.matches(".*(?:大学|学校|高校)")
            ? OrganizationKind.UNIVERSITY
            : OrganizationKind.PUBLIC_BODY;
  }

  /** Whether a partner is this body itself. */
  boolean is(Partner partner) {
    return Wording.bare(partner.name()).equals(Wording.bare(name));
  }
}

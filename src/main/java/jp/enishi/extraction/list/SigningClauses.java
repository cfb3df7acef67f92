package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;

/**
 * Takes a sentence of a release apart that tells of a signing: {@code A市は、B社と「…協定」を締結しました}. A name
 * counts as a party only where と, は or a list with them follows it, so that places of a ceremony do
 * not.
 */
final class SigningClauses {

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:締結|調印|提携|盟約|署名)(?:を)?(?:いた|致)?(?:しました|した(?!い)|し、|しています|している|しており|され(?:ました|た|ています)|(?:[（(][^（()）]*[)）])?。?$)"
              + "|結(?:びました|んだ|んでい(?:ます|る)|ばれ(?:ました|た|、|てい))|(?:交換し|交わし|取り交わし)(?:ました|た(?!い)|て(?:い|お))|(?:締結式|調印式|締結|調印)(?:を|が|は)?[^。]{0,30}(?:実施し|開催|行(?:われ|い|っ)|執り行|があ(?:り|った)|が開かれ)|締結に(?:関する|係る)");
  private static final Pattern PLANNED =
      Pattern.compile("(?:締結|調印)(?:を)?(?:いた|致)?(?:します|する(?:こと|予定|運び))|(?:締結|調印)(?:を|の|する)*予定");
  private static final Pattern NOT_SIGNED =
      Pattern.compile(
          "(?:締結|提携|調印)(?:を|に|が|の|する)*(?:検討|目指|向け|協議|見込|方針|際|後|以来|場合|ため)|検討して|協議(?:して|を進め)|調整して|(?:締結|提携|結)(?:に至っ|んで|して|され)(?:てい)?(?:ない|ません)|周年|記念|解消|終了しました|期待されます");

  /** 町制50周年となった: an anniversary of the municipality, not of the agreement. */
  private static final Pattern OWN_ANNIVERSARY =
      Pattern.compile(
          "(?:[市町村区県]?[制政]|開[港校市町])(?:施行)?[0-9０-９]{1,3}周年(?:に(?:当|あ)たる|となった|を迎え(?:た|る)|を記念し(?:て)?)?");

  private static final String FORM = "(?:協定書?|覚書|宣言書?|盟約書?|合意書|協約)";
  private static final Pattern QUOTED =
      Pattern.compile("[「『“\"]([^」』”\"「『]{2,90}" + FORM + "(?:[（(][^（()）]*[)）])?)[」』”\"]");
  private static final Pattern PLAIN =
      Pattern.compile(
          "((?:[\\p{IsHan}ァ-ヶー]{0,20}[「『][^」』]{1,30}[」』])?(?:[\\p{IsHan}ァ-ヶーA-Za-z0-9０-９・&＆]{1,20}(?:に関する|に係る|における|のための|への|の|的な?))*[\\p{IsHan}ァ-ヶー・]{0,16}"
              + FORM
              + ")(?=[」』]?(?:[をも]|が(?:締結|結|調印|交わ)|の(?:締結|調印)|に(?:調印|署名)|締結))");
  private static final Pattern TIE =
      Pattern.compile(
          "((?:国際|国内)?(?:姉妹|友好)(?:親善|交流|・友好)?(?:都市|自治体|市町村|港|州|県省|省県|町村|町|村|校)?)(?:の?(?:提携|盟約|縁組|締結)|となり|を締結)");
  private static final Pattern POINTING =
      Pattern.compile(
          "(?:本|同|当該?|今回の?|この|各|両|上記|こうした|同様の|新たな|次の|[0-9０-９]対[0-9０-９]の)?(?:連携)?(?:協定書?|協約|覚書|宣言)");

  /** ホーム > 報道発表 > 令和4年7月 > …: only the last step is the headline. */
  private static final Pattern BREADCRUMB = Pattern.compile("^.*[>＞] ?(?=[^>＞]{6,}$)");

  /** 洞爺村と財田町は: two that no table knows; the agreement is theirs and nobody else's. */
  private static final Pattern OTHER_PAIR =
      Pattern.compile("(?:^|[、，])[\\p{IsHan}ァ-ヶー]{1,8}[市町村区]と[\\p{IsHan}ァ-ヶー]{1,8}[市町村区](?:は|が)");

  /** 使節団がA市を訪れ、盟約を交わしました: with A市, it seems. */
  private static final Pattern VISITED =
      Pattern.compile("(?:^|[、，がは])([\\p{IsHan}ァ-ヶー・]{2,20}[市町村区郡県省州])を訪(?:れ|問し)て?、?$");

  /** A町、B市、C町とそれぞれ友好都市協定を結びました: an agreement with each. */
  private static final Pattern EACH = Pattern.compile("と、?(?:は、?)?(?:それぞれ|個別に)");

  private static final Pattern BRACKET =
      Pattern.compile("[（(](?!(?:株|有|社|財|資|名|同|相|一社|一財|公社|公財|社福|福|学|独|医|特非|NPO)[)）])[^（()）]*[)）]");
  private static final Pattern DATE_TAIL =
      Pattern.compile("^(?:[（(].{1,4}[)）])?(?:[月火水木金土日]曜日?)?(?:に|、|，|付|の|締結|調印|[)）]|$|[\\s　])");

  /** 宮城大学と大崎市との連携協力に関する協定書: the parties are part of the title. */
  private static final Pattern PAIR_BEFORE =
      Pattern.compile("(?:^|[、。\\s　])([^、。\\s　は]{2,40}と[^、。\\s　は]{2,40}との)$");

  private static final Pattern BOTH = Pattern.compile("(?:両|双)(?:者|方|市|町|村|県|区)|同(?:市|町|社|大学)");

  private final PieceSorts sorts;

  SigningClauses(PieceSorts sorts) {
    this.sorts = sorts;
  }

  /** What the sentence says of signings; nothing when it tells of none. */
  List<SigningClaim> claims(ReleaseSentences.Told sentence) {
    String text = SigningLists.written(BREADCRUMB.matcher(sentence.text()).replaceFirst(""));
    boolean planned = PLANNED.matcher(text).find();
    String told = OWN_ANNIVERSARY.matcher(text).replaceAll("");
    if (!planned && !SIGNED.matcher(text).find() || NOT_SIGNED.matcher(told).find()) {
      return List.of();
    }
    DatedTitles dated = DatedTitles.in(text);
    if (!dated.titles().isEmpty() && !planned) {
      return claims(sentence, text, dated);
    }
    List<String> titles = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      titles.add(quoted.group(1));
      starts.add(quoted.start());
    }
    boolean inQuotes = !titles.isEmpty();
    Matcher plain = PLAIN.matcher(text);
    Matcher tie = TIE.matcher(text);
    if (!inQuotes && plain.find()) {
      boolean points = POINTING.matcher(plain.group(1)).matches();
      titles.add(points ? "" : plain.group(1));
      starts.add(plain.start(1));
    } else if (!inQuotes && tie.find()) {
      titles.add(tie.group(1));
      starts.add(tie.start());
    }
    if (titles.isEmpty()) {
      return List.of();
    }
    String before = text.substring(0, starts.get(0));
    SigningParties parties = parties(before);
    if (parties.names().isEmpty()) {
      SigningParties behind = parties(text.substring(starts.get(0) + titles.get(0).length()));
      parties = behind.names().isEmpty() ? parties : behind;
    }
    Matcher pair = PAIR_BEFORE.matcher(before);
    if (!inQuotes && pair.find()) {
      titles.set(0, pair.group(1) + titles.get(0));
    }
    if (parties.names().isEmpty()) {
      SigningParties named = SigningParties.inTitle(titles.get(0), sorts);
      parties = named.names().isEmpty() ? parties : named;
    }
    if (parties.names().isEmpty() && OTHER_PAIR.matcher(before).find()) {
      return List.of();
    }
    Matcher visited = VISITED.matcher(before);
    if (parties.names().isEmpty() && visited.find()) {
      parties = new SigningParties(parties.owner(), List.of(visited.group(1)), true);
    }
    List<SigningClaim> claims = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      claims.add(
          new SigningClaim(
              titles.get(i),
              AgreementKind.isNamedBy(titles.get(i)) ? titles.get(i) : "",
              inQuotes,
              parties.owner(),
              parties.names(),
              date(text, titles.size() > 1 ? starts.get(i) : -1),
              planned,
              parties.assumed() || parties.names().isEmpty() && BOTH.matcher(text).find(),
              sentence.lines()));
    }
    if (EACH.matcher(text).find() && claims.size() == 1 && parties.names().size() > 1) {
      SigningClaim all = claims.remove(0);
      parties.names().forEach(each -> claims.add(all.between(List.of(each))));
    }
    claims.removeIf(
        each -> each.title().isEmpty() && each.names().isEmpty() && each.date().isEmpty());
    return claims;
  }

  private List<SigningClaim> claims(
      ReleaseSentences.Told sentence, String text, DatedTitles dated) {
    SigningParties parties = parties(text.substring(0, dated.start()));
    List<SigningClaim> claims = new ArrayList<>();
    for (int i = 0; i < dated.titles().size(); i++) {
      claims.add(
          new SigningClaim(
              dated.titles().get(i),
              "",
              false,
              parties.owner(),
              parties.names(),
              dated.dates().get(i),
              false,
              parties.assumed() || parties.names().isEmpty(),
              sentence.lines()));
    }
    return claims;
  }

  /** The parties named in the words, and which of them the sentence is about. */
  private SigningParties parties(String words) {
    StringBuilder masked = new StringBuilder(words);
    List<ReadDate> dates = JapaneseDates.find(words);
    for (int i = dates.size() - 1; i >= 0; i--) {
      masked.replace(dates.get(i).start(), dates.get(i).end(), "、");
    }
    return SigningParties.in(BRACKET.matcher(masked).replaceAll(""), sorts);
  }

  /** The one date of the sentence, or the last one before the place given; "" when that is open. */
  private static String date(String text, int before) {
    List<ReadDate> dates =
        JapaneseDates.find(text).stream()
            .filter(each -> each.date() != null)
            .filter(
                each ->
                    "）)".indexOf(text.charAt(each.end() - 1)) >= 0
                        || DATE_TAIL.matcher(text.substring(each.end())).find())
            .toList();
    if (!dates.isEmpty() && dates.stream().map(ReadDate::date).distinct().count() == 1) {
      return dates.get(0).printed();
    }
    String found = "";
    for (ReadDate each : dates) {
      boolean near = before >= 0 && each.end() <= before && before - each.end() <= 3;
      found = near ? each.printed() : found;
    }
    return found;
  }
}

package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.TakenBack;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;

/**
 * Takes a sentence of a release apart that tells of a signing: {@code A市は、B社と「…協定」を締結しました}. A name
 * counts as a party only where と, は or a list with them follows it, so that places of a ceremony do
 * not.
 */
final class SigningClauses {

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
    text = text.replaceAll("の(?:それぞれ|各々)と(?!の)", "とそれぞれ");
    if (!SigningVerbs.tell(text) || Wording.hidesAName(text) || TakenBack.is(text)) {
      return List.of();
    }
    boolean planned = SigningVerbs.isPlanned(text);
    DatedTitles dated = DatedTitles.in(text);
    if (!dated.titles().isEmpty() && !planned) {
      return claims(sentence, text, dated);
    }
    SigningTitles named = SigningTitles.in(text);
    if (named.titles().isEmpty()) {
      return List.of();
    }
    List<String> titles = new ArrayList<>(named.titles());
    Matcher pair = PAIR_BEFORE.matcher(named.before(text));
    if (!named.quoted() && pair.find()) {
      titles.set(0, pair.group(1) + titles.get(0));
    }
    SigningParties parties = parties(sentence, text, named, titles.get(0));
    if (parties.names().isEmpty() && OTHER_PAIR.matcher(named.before(text)).find()) {
      return List.of();
    }
    List<SigningClaim> claims = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      claims.add(
          new SigningClaim(
              titles.get(i),
              AgreementKind.isNamedBy(titles.get(i)) ? titles.get(i) : "",
              named.quoted(),
              parties.owner(),
              parties.names(),
              date(text, titles.size() > 1 ? named.starts().get(i) : -1),
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

  /** The parties named before the title, behind it, in it, or in another of the known ways. */
  private SigningParties parties(
      ReleaseSentences.Told sentence, String text, SigningTitles named, String title) {
    SigningParties before = parties(named.before(text));
    List<Supplier<SigningParties>> ways =
        List.of(
            () -> before,
            () -> parties(named.behind(text)),
            () -> SigningParties.inTitle(title, sorts),
            () -> SigningLists.withEach(sentence.text()),
            () -> visited(named.before(text), before.owner()));
    return ways.stream()
        .map(Supplier::get)
        .filter(each -> !each.names().isEmpty())
        .findFirst()
        .orElse(before);
  }

  private static SigningParties visited(String before, String owner) {
    Matcher visited = VISITED.matcher(before);
    List<String> names = visited.find() ? List.of(visited.group(1)) : List.of();
    return new SigningParties(owner, names, true);
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

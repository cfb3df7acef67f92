package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;

/**
 * The parties that a stretch of a sentence names.
 *
 * @param owner the local government that the sentence is about, or ""
 * @param names the other parties
 * @param assumed whether only its place in the sentence says that one of them is a name
 */
record SigningParties(String owner, List<String> names, boolean assumed) {

  /** Between two names, or behind the last one. */
  private static final Pattern EDGE =
      Pattern.compile("及び|並びに|および|ならびに|との(?:間)?|と(?!も|いう|し[てた]|なる)|[、，。はがをにで「」『』\\s　]|より|から|の$");

  private static final Pattern LISTED = Pattern.compile("及び|並びに|および|ならびに|[、，]|との?(?:間)?|は|が|の");
  private static final Pattern SUM =
      Pattern.compile("の[0-9０-９]{1,2}(?:市|町|村|者|社|団体|大学|校|区).{0,6}$");
  private static final Pattern OWN = Pattern.compile("(?:本|当)?(?:市|町|村|県|区)");
  private static final Pattern IN_TITLE = Pattern.compile("^([^「」、]{2,40}?)と([^「」、]{2,40}?)との");

  /** What stands opposite a party and may be a name although no word of it says so. */
  private static final Pattern PLAUSIBLE =
      Pattern.compile(
          "(?!.*(?:の|各|など|等|両|これ|それ|相互|大学$|企業$|団体$|都市$|自治体$))[\\p{L}\\p{N}・&＆ー‐－-]{3,30}");

  /** A body that tells of its own agreement, by its katakana or Latin letters: 損害保険ジャパンは. */
  private static final Pattern FOREIGN_SUBJECT =
      Pattern.compile(
          "(?!.*(?:の|協定|締結)$)[\\p{IsHan}ァ-ヶー・&＆A-Za-z]{0,20}[ァ-ヶーA-Z]{3,}[\\p{IsHan}]{0,8}");

  /** A body that tells of its own agreements. */
  private static final Pattern BODY = Pattern.compile(".{2,20}(?:大学|高等専門学校|商工会議所|港管理組合|港)");

  /** 旧町のころから親しくしてきた北海道洞爺湖町: what is said of a name before it. */
  private static final Pattern WITHOUT_CLAUSE =
      Pattern.compile("^.*(?:た|る|い|な|の)(?=[\\p{IsHan}ァ-ヶー]{3,}$)");

  /** Many in general, such as the partners of a city: 国内の姉妹・友好都市. */
  private static final Pattern GROUP = Pattern.compile(".*(?:都市|自治体|企業|団体|事業者|機関|大学|市町村)等?");

  /** A segment and what stands behind it. */
  private record Segment(String text, String mark) {}

  static SigningParties in(String words, PieceSorts sorts) {
    List<Segment> segments = segments(words);
    Set<String> names = new LinkedHashSet<>();
    String owner = "";
    boolean joined = false;
    boolean assumed = false;
    boolean incomplete = false;
    for (int i = 0; i < segments.size(); i++) {
      Segment each = segments.get(i);
      String name =
          SUM.matcher(each.text()).replaceFirst("").replaceFirst("^.*(?:ため|として|により)(?=.{3})", "");
      String bare = WITHOUT_CLAUSE.matcher(name).replaceFirst("");
      name = !isName(name, sorts) && isName(bare, sorts) ? bare : name;
      boolean known = LISTED.matcher(each.mark()).matches() && isName(name, sorts);
      Segment before = i == 0 ? null : segments.get(i - 1);
      boolean opposite =
          before != null
              && !each.text().isEmpty()
              && !OWN.matcher(each.text()).matches()
              && before.mark().equals("と")
              && each.mark().matches("は|が|との間?|と|の|[「『\\s　]")
              && (isName(before.text(), sorts) || OWN.matcher(before.text()).matches());
      boolean facing =
          each.mark().equals("と")
              && i + 1 < segments.size()
              && segments.get(i + 1).mark().matches("は|が|との間?")
              && isName(segments.get(i + 1).text(), sorts);
      boolean guessed = !known && (opposite || facing) && PLAUSIBLE.matcher(name).matches();
      boolean group =
          before != null && before.mark().equals("と") && GROUP.matcher(each.text()).matches();
      incomplete |=
          !known && !guessed && (opposite && each.mark().matches("は|が|との間?|と|の") || group);
      joined |= (known || guessed || OWN.matcher(name).matches()) && each.mark().startsWith("と");
      assumed |= guessed;
      if (known
          && each.mark().matches("は|が")
          && sorts.isPlace(name)
          && owner.isEmpty()
          && !joined) {
        owner = name;
      } else if (known || guessed) {
        names.add(name);
      }
    }
    Segment first = segments.isEmpty() ? null : segments.get(0);
    boolean told = first != null && first.mark().matches("は|が") && owner.isEmpty();
    if (told
        && FOREIGN_SUBJECT.matcher(first.text()).matches()
        && !names.isEmpty()
        && names.stream().allMatch(sorts::isPlace)) {
      names.add(first.text());
      assumed = true;
    }
    if (!joined || incomplete) {
      return new SigningParties(owner, List.of(), false);
    }
    boolean body = told && BODY.matcher(first.text()).matches() && names.contains(first.text());
    if (body && names.size() > 1 && names.stream().filter(sorts::isPlace).count() != 1) {
      names.remove(first.text());
      return new SigningParties(first.text(), List.copyOf(names), assumed);
    }
    return of(owner, names, assumed, sorts);
  }

  /** The parties of a title that names both: A市とB社との包括連携協定. */
  static SigningParties inTitle(String title, PieceSorts sorts) {
    Matcher m = IN_TITLE.matcher(title);
    if (!m.find() || !isName(m.group(1), sorts) && !isName(m.group(2), sorts)) {
      return new SigningParties("", List.of(), false);
    }
    return of("", new LinkedHashSet<>(List.of(m.group(1), m.group(2))), true, sorts);
  }

  /** With the one local government among the names as the owner. */
  static SigningParties of(String owner, Set<String> names, boolean assumed, PieceSorts sorts) {
    String own = owner;
    List<String> places = names.stream().filter(sorts::isPlace).toList();
    if (owner.isEmpty() && places.size() == 1 && names.size() > 1) {
      own = places.get(0);
      names.remove(own);
    }
    return new SigningParties(own, List.copyOf(names), assumed);
  }

  private static boolean isName(String text, PieceSorts sorts) {
    String name = Wording.unified(text);
    return !name.startsWith("の")
        && (sorts.isName(name)
            || name.indexOf('・') > 0
                && sorts.isCountry(name)
                && sorts.isName(name.substring(name.indexOf('・') + 1)));
  }

  private static List<Segment> segments(String words) {
    List<Segment> segments = new ArrayList<>();
    Matcher edge = EDGE.matcher(words);
    int start = 0;
    while (edge.find()) {
      String text = words.substring(start, edge.start()).strip();
      if (text.isEmpty() && !segments.isEmpty() && edge.group().matches("[、，\\s　]")) {
        start = edge.end();
        continue;
      }
      segments.add(new Segment(text, edge.group()));
      start = edge.end();
    }
    return segments;
  }
}

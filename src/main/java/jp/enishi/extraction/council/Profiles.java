package jp.enishi.extraction.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.BodyKinds;
import jp.enishi.model.LineRange;
import jp.enishi.model.OrganizationKind;
import jp.enishi.source.BodyFact;

/**
 * Bodies in which those hold an office whom an annex introduces: 「(株)…代表取締役 / (一社)…理事。」 under a
 * name with its reading. The offices are kept, with what the person does for whom; the name and the
 * career are not. A body that is called after the person is left out, since it would tell the name.
 */
final class Profiles {

  private static final String LETTERS = "[\\p{IsHan}々ヶ\\p{IsHiragana}\\p{IsKatakana}ー]";
  private static final Pattern PERSON =
      Pattern.compile(
          "^(?:#+ ?)?("
              + LETTERS
              + "{1,5}) ?("
              + LETTERS
              + "{0,5}) ?\\([\\p{IsHiragana}]{1,8}[・ ]?[\\p{IsHiragana}]{1,8}\\)(?: ?(?:氏|さん))?$");
  private static final String OFFICE =
      "((?:代表|専務|常務)?取締役(?:社長|会長|[^、。/・\\s]{0,6}部長)?|(?:代表|専務|常務)理事|理事長?|監事"
          + "|代表社員|(?:共同)?(?:代表|主宰)|副?社長|副?会長|副?会頭|頭取|顧問|(?:名誉|客員|特任|准|助)?教授|学長|講師|(?:主任|主席|上席)?研究員"
          + "|フェロー|副?所長|館長|事務局長|[^、。/・\\s()]{1,4}部長|(?:クリエイティブ)?ディレクター|プロデューサー)";
  private static final String SHORT_FORM = "\\((?:株|有|同|合|資|一社|公社|社|一財|公財|財|特非|NPO|学|福|医)\\)";
  private static final String FORM =
      SHORT_FORM + "|株式会社|有限会社|合同会社|(?:一般|公益)(?:社団|財団)法人|特定非営利活動法人|NPO法人|学校法人|国立大学法人|公立大学法人";
  private static final Pattern HELD =
      Pattern.compile("^(?:現在?、?)?([^、。/]{2,40}?) ?の?" + OFFICE + "$");
  private static final Pattern HELD_NOW =
      Pattern.compile(
          "((?:"
              + FORM
              + ")[^\\s、。()「」/]{2,30}?|[^\\s、。()「」/]{2,30}?(?:"
              + FORM
              + "|大学))の?"
              + OFFICE
              + "(?:として|を(?:務|兼)|である|も)");
  private static final Pattern ANY_FORM = Pattern.compile(FORM);
  private static final Pattern PLAIN_BODY =
      Pattern.compile(".*(?:大学|研究所|協会|連盟|機構|協議会|銀行|センター|財団|学校|事務所|商工会議所)");
  private static final double SURE = 0.85;
  private static final double WITHOUT_FORM = 0.75;

  private final Map<String, BodyFact> bodies = new LinkedHashMap<>();
  private final Set<Integer> calledAfter = new TreeSet<>();

  /** Family names by the lines that introduce their bearers. */
  private final Map<Integer, String> families = new TreeMap<>();

  void read(DocumentText document) {
    AnnexPart part = new AnnexPart();
    for (int i = 1; i <= document.lines().size(); i++) {
      part.at(document.line(i));
      Matcher person = PERSON.matcher(Wording.unified(document.line(i)));
      if (part.introduced() != null && person.matches()) {
        families.put(i, family(person));
        int text = next(document, i);
        if (text > 0) {
          families.put(text, family(person));
          profile(Wording.unified(document.line(text)), family(person), part.introduced(), text);
        }
      }
    }
  }

  /** The next line that holds something, unless it is the name of another person; or 0. */
  private static int next(DocumentText document, int line) {
    int i = line + 1;
    while (i <= document.lines().size() && document.line(i).isBlank()) {
      i++;
    }
    boolean none =
        i > document.lines().size() || PERSON.matcher(Wording.unified(document.line(i))).matches();
    return none ? 0 : i;
  }

  private static String family(Matcher person) {
    String whole = person.group(1);
    return person.group(2).isEmpty() ? whole.substring(0, Math.min(2, whole.length())) : whole;
  }

  private void profile(String text, String family, String link, int line) {
    String[] sentences = text.split("(?<=。)");
    for (String each : sentences[0].replace("。", "").split("[/、，,]")) {
      Matcher held = HELD.matcher(each.strip());
      if (held.matches()) {
        add(held.group(1).strip(), held.group(2), family, link, line);
      }
    }
    for (String each : sentences) {
      if (each.startsWith("現在")) {
        Matcher held = HELD_NOW.matcher(each);
        while (held.find()) {
          add(held.group(1), held.group(2), family, link, line);
        }
      }
    }
  }

  private void add(String printed, String office, String family, String link, int line) {
    String name = ANY_FORM.matcher(printed).replaceAll("").strip();
    if (name.contains(family) && (family.length() > 1 || name.startsWith(family))) {
      calledAfter.add(line);
      return;
    }
    boolean form = !name.equals(printed);
    bodies.putIfAbsent(
        name,
        new BodyFact(
            printed + office,
            name,
            kind(printed),
            "日本",
            "JP",
            List.of(),
            link,
            "参考資料",
            new LineRange(line, line),
            "council/profile-office",
            form || PLAIN_BODY.matcher(name).matches() ? SURE : WITHOUT_FORM));
  }

  private static OrganizationKind kind(String printed) {
    if (printed.matches(".*(?:\\((?:株|有|同|合|資)\\)|株式会社|有限会社|合同会社).*")) {
      return OrganizationKind.COMPANY;
    }
    return ANY_FORM.matcher(printed).find() && !printed.contains("大学")
        ? OrganizationKind.ASSOCIATION
        : BodyKinds.of(printed);
  }

  List<BodyFact> bodies() {
    return new ArrayList<>(bodies.values());
  }

  /** Lines that name a body called after the person whom they introduce. */
  Set<Integer> calledAfter() {
    return calledAfter;
  }

  /** The lines that introduce persons. */
  Set<Integer> lines() {
    return families.keySet();
  }

  /** Family name of the person whom the line introduces, never to be written; or null. */
  String familyAt(int line) {
    return families.get(line);
  }
}

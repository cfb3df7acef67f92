package jp.enishi.extraction.list;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose partners a page presents when no heading says it: the one municipality, none of the
 * partners, that its running text names, where it tells of the tie. A supposition, never more; and
 * none for ports, of which a city may speak that is no party.
 */
final class ProfileSubject {

  private static final Pattern MUNICIPALITY =
      Pattern.compile("(?<![\\p{IsHan}ァ-ヶー])([\\p{IsHan}ァ-ヶー]{1,6}[市町村区])(?=[はがのともにで、])");
  private static final Pattern OF_TIE = Pattern.compile("姉妹|友好|提携|盟約|縁組|ゆかり|縁");

  private ProfileSubject() {}

  /** Its name, or "" when the text names none or several. */
  static String in(Lines lines, List<ProfileHeading> partners, PieceSorts sorts) {
    if (partners.stream().anyMatch(each -> each.partner().matches(".*港(?:[（(].*)?"))) {
      return "";
    }
    TreeSet<String> named = new TreeSet<>();
    boolean tellsOfTie = false;
    for (int i = 1; i <= lines.count(); i++) {
      Matcher m = MUNICIPALITY.matcher(lines.text(i));
      while (m.find()) {
        String name = m.group(1);
        boolean other = partners.stream().noneMatch(each -> each.isNamed(name));
        if (other && sorts.isPlace(name)) {
          named.add(name);
          tellsOfTie |= OF_TIE.matcher(lines.text(i)).find();
        }
      }
    }
    return named.size() == 1 && tellsOfTie ? named.first() : "";
  }
}

package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;

/**
 * The text of one agreement whose title names both parties (蒲郡港とギズボーン港の姉妹港提携に関する協定), with its day
 * in a line of its own.
 */
final class TitledText {

  private static final Pattern TITLE =
      Pattern.compile(
          "^([^、。「」と]{2,30})と([^、。「」と]{2,30}?)(?:との?間)?(?:と)?の[^、。「」]{0,40}(?:協定書?|覚書|宣言書?|議定書|盟約書?)$");

  private TitledText() {}

  /** The agreement; nothing when titles or days are several. */
  static Optional<SigningClaim> in(Lines lines, PieceSorts sorts) {
    Set<String> titles = new LinkedHashSet<>();
    List<Integer> days = new ArrayList<>();
    int at = 0;
    for (int i = 1; i <= lines.count(); i++) {
      String text = lines.text(i).length() > 90 ? "" : Wording.unified(lines.text(i)).strip();
      Matcher m = TITLE.matcher(text);
      if (m.matches() && sorts.isName(m.group(1)) && sorts.isName(m.group(2))) {
        titles.add(text);
        at = i;
      } else if (text.length() > 6 && PieceSorts.isDate(text) && text.indexOf('日') > 0) {
        days.add(i);
      }
    }
    if (titles.size() != 1 || days.size() != 1 || days.get(0) < at) {
      return Optional.empty();
    }
    String title = titles.iterator().next();
    Matcher m = TITLE.matcher(title);
    m.matches();
    boolean body = OwnerBody.of(m.group(1), at).isPresent() || sorts.isPlace(m.group(1));
    return Optional.of(
        new SigningClaim(
            title,
            "",
            false,
            body ? m.group(1) : "",
            body ? List.of(m.group(2)) : List.of(m.group(1), m.group(2)),
            lines.text(days.get(0)).strip(),
            false,
            true,
            new LineRange(at, days.get(0))));
  }
}

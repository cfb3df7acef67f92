package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;

/** The parties of an agreement that a page lists below the sentence that tells of it. */
final class PartyLines {

  private static final Pattern BULLET = Pattern.compile("^[\\s　]*[・●○◆■*-][\\s　]*(\\S.{1,60})$");
  private static final Pattern HEADING =
      Pattern.compile(
          "^[\\s　]*[\\[【■●◆○（(]?(?:本?協定の?)?(?:協定)?(?:参加|締結|構成)(?:自治体|団体|市町村|企業|施設|事業者|機関|大学)等?(?:[（(][^（()）]{1,20}[)）])?(?:は?次のとおり)?[\\]】）):：]?$");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:参加|締結)(?:した|している|する)?(?:自治体|団体|市町村|企業|大学|事業者)は、?(?:(?:当|本)(?:市|町|村|県|区)のほか)?、?(.{4,400}?)(?:です|である|となっています)。");
  private static final int MOST_LINES = 30;

  private PartyLines() {}

  /** The names below a line: bullets, the line below a heading, or a sentence; may be empty. */
  static List<String> below(Lines lines, int line, PieceSorts sorts) {
    List<String> bullets = new ArrayList<>();
    for (int i = line + 1; i <= Math.min(lines.count(), line + MOST_LINES); i++) {
      String text = lines.text(i).strip();
      Matcher sentence = SENTENCE.matcher(text);
      Matcher bullet = BULLET.matcher(text);
      if (sentence.find()) {
        return names(sentence.group(1), sorts);
      }
      if (HEADING.matcher(text).matches()) {
        int next = i + 1;
        while (next < lines.count() && lines.isBlank(next)) {
          next++;
        }
        return next > lines.count() ? List.of() : names(lines.text(next), sorts);
      }
      if (bullet.matches() && isBody(bullet.group(1), sorts)) {
        bullets.add(bullet.group(1).strip());
      } else if (!text.isEmpty() && !bullets.isEmpty()) {
        break;
      }
    }
    return bullets.size() > 1 ? bullets : List.of();
  }

  private static boolean isBody(String text, PieceSorts sorts) {
    String name = Wording.unified(text);
    return sorts.isName(name) || sorts.isName(name.split(" ")[0]);
  }

  /** The names, when all that is listed are names. */
  private static List<String> names(String list, PieceSorts sorts) {
    List<String> names = new ArrayList<>();
    for (String each : list.strip().split("[、，]")) {
      names.add(each.strip());
    }
    boolean all = names.size() > 1 && names.stream().allMatch(each -> isBody(each, sorts));
    return all ? names : List.of();
  }
}

package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.model.LineRange;

/** The text of one agreement: its title, then {@code A市（以下「甲」という。）とB社（以下「乙」という。）は…協定を締結する}. */
final class ContractPreamble {

  private static final Pattern PARTY =
      Pattern.compile("([^。、，（()）「」]{2,50}?)[（(]以下、?[「『][^」』]{1,8}[」』]と(?:い|言)う。?[)）]");
  private static final Pattern AGREED =
      Pattern.compile("(?:協定|覚書|契約)(?:書)?を(?:締結|結)(?:する|ぶ|します|びます)");
  private static final Pattern DRAFT = Pattern.compile("[（(](?:案|素案|ひな形|様式|例)[)）]|様式第");
  private static final int MOST_LINES = 14;
  private static final int HEAD_LINES = 60;

  private ContractPreamble() {}

  /** What the preamble says, or nothing when there is none or several. */
  static Optional<SigningClaim> in(Lines lines) {
    for (int i = 1; i <= Math.min(lines.count(), HEAD_LINES); i++) {
      if (lines.text(i).contains("以下") && lines.text(i).length() < 1000) {
        return at(lines, i);
      }
    }
    return Optional.empty();
  }

  private static Optional<SigningClaim> at(Lines lines, int line) {
    int title = line - 1;
    while (title > 0 && !isTitle(lines.text(title))) {
      title--;
    }
    StringBuilder text = new StringBuilder();
    int last = line;
    for (int i = line; i <= Math.min(lines.count(), line + MOST_LINES); i++) {
      text.append(lines.text(i).strip());
      last = i;
      if (AGREED.matcher(text).find()) {
        break;
      }
    }
    Matcher agreed = AGREED.matcher(text);
    if (title == 0
        || line - title > MOST_LINES
        || !agreed.find()
        || DRAFT.matcher(lines.text(title)).find()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    Matcher m = PARTY.matcher(text.substring(0, agreed.start()));
    int end = 0;
    while (m.find()) {
      if (end > 0 && !text.substring(end, m.start(1)).matches("[とは、，及び並に\\s　]*")) {
        break;
      }
      end = m.end();
      String name = m.group(1).replaceFirst("^(?:と|及び|並びに|および)", "").strip();
      names.add(name.replaceFirst("^.*[\\s　](?=\\S{3,})", ""));
    }
    return names.size() < 2
        ? Optional.empty()
        : Optional.of(
            new SigningClaim(
                lines.text(title).strip().replaceFirst("[「『](.*)[」』]", "$1"),
                "",
                true,
                "",
                names,
                date(lines, title, last),
                false,
                false,
                new LineRange(title, last)));
  }

  private static boolean isTitle(String line) {
    String text = line.strip();
    return text.length() > 6 && text.length() <= 100 && FlatRow.endsTitle(text);
  }

  /** A date that stands alone above the preamble, as on a cover. */
  private static String date(Lines lines, int title, int last) {
    String found = "";
    for (int i = 1; i <= last; i++) {
      String text = lines.text(i).strip();
      if (text.length() <= 24 && PieceSorts.isDate(text) && JapaneseDates.find(text).size() == 1) {
        found = found.isEmpty() ? text : found;
      }
    }
    return found;
  }
}

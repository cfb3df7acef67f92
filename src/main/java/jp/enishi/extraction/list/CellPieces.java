package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.list.Piece.Sort;

/**
 * Takes a cell apart into pieces: at its dates, at brackets, and where partners end before a title.
 */
final class CellPieces {

  static final Pattern TRIM = Pattern.compile("^[\\s　、，,：:；;・／/。]+|[\\s　、，,：:；;／/]+$");
  private static final Pattern DATED_BRACKET =
      Pattern.compile(
          "^([^（(]{2,60}?)[\\s　]*[（(]([^（()）]*(?:[（(][^（()）]*[)）][^（()）]*)*)[)）][\\s　、，]*(.*)$",
          Pattern.DOTALL);
  private static final Pattern LAST_BRACKET = Pattern.compile("^(.{2,80})[（(]([^（()）]{2,80})[)）]$");

  /** 「ホノルル市」 姉妹都市提携：. */
  private static final Pattern NAME_AND_KIND =
      Pattern.compile("^[「『]([^「」『』]{2,30})[」』][\\s　]*([^\\s　：:]{2,14})[：:]?$");

  /** A社「見守りに関する協定」. */
  private static final Pattern NAME_AND_TITLE =
      Pattern.compile("^([^「」『』]{2,60}?)[\\s　]*[「『]([^」』]{4,100})[」』]$");

  /** （H20.7.31 A市・B市交流協定）. */
  private static final Pattern DATE_AND_TITLE =
      Pattern.compile("^([^\\s　]{4,24})[\\s　]+([^\\s　]{4,60}(?:協定書?|覚書|盟約書?|宣言書?))$");

  /** Words behind a date, in brackets or not. */
  private static final Pattern STATED =
      Pattern.compile("^[（(〔\\[]?([^（()）〔〕\\[\\]]{3,16})[)）〕\\]]?$");

  private static final Pattern FRAMED =
      Pattern.compile("^[【〔［\\[]([^【】〔〕［］\\[\\]]{2,30})[】〕］\\]]$");
  private static final Pattern QUOTES = Pattern.compile("^[「『](.*)[」』]$");

  private final PieceSorts sorts;
  private final BiConsumer<Sort, String> target;
  private final Column label;
  private final boolean inDatedLine;
  private boolean first;

  /**
   * @param target takes the pieces in their order
   * @param label the label that the cell stands behind, or null
   * @param inDatedLine whether its line holds a date
   */
  CellPieces(PieceSorts sorts, BiConsumer<Sort, String> target, Column label, boolean inDatedLine) {
    this.sorts = sorts;
    this.target = target;
    this.label = label;
    this.inDatedLine = inDatedLine;
  }

  /**
   * Adds what a cell holds.
   *
   * @param opensLine whether nothing of its line has been added yet
   */
  void read(String printed, boolean opensLine) {
    first = opensLine;
    cell(printed);
  }

  private void cell(String printed) {
    String text = printed.strip();
    Matcher quoted = QUOTES.matcher(text);
    if (quoted.matches()) {
      text = quoted.group(1);
    }
    if (text.isEmpty() || text.matches("[-－―ー〃○●◎×✓レ]+")) {
      return;
    }
    Sort whole = sorts.of(text);
    if (whole != Sort.OTHER && whole != Sort.PROSE && whole != Sort.PARTNER && whole != Sort.TITLE
        || JapaneseDates.find(text).isEmpty()) {
      bracketed(text, whole);
      return;
    }
    Matcher dated = DATED_BRACKET.matcher(text);
    if (dated.matches()
        && !JapaneseDates.find(dated.group(2)).isEmpty()
        && JapaneseDates.find(dated.group(1)).isEmpty()) {
      datedBracket(dated.group(1).strip(), dated.group(2));
      if (!dated.group(3).isBlank()) {
        cell(TRIM.matcher(dated.group(3)).replaceAll(""));
      }
      return;
    }
    atDates(text);
  }

  /** オークランド市（ニュージーランド・S57.2.24姉妹都市提携）. */
  private void datedBracket(String printed, String inside) {
    String name = printed;
    Matcher titled = DATE_AND_TITLE.matcher(inside.strip());
    if (titled.matches()
        && PieceSorts.isDate(Wording.unified(titled.group(1)))
        && FlatRow.endsTitle(titled.group(2))) {
      Sort sort = sorts.of(name);
      put(sort == Sort.OTHER ? Sort.PARTNER : sort, name);
      put(Sort.DATE, titled.group(1));
      put(Sort.TITLE, titled.group(2));
      return;
    }
    StringBuilder where = new StringBuilder();
    List<String> rest = new ArrayList<>();
    for (String each : inside.split("[・、，　]|(?<=[^\\d.]) (?=\\S)")) {
      boolean place =
          JapaneseDates.find(each).isEmpty()
              && (sorts.isCountry(each) || each.matches(".{1,12}[州省県道府]"));
      if (place) {
        where.append(where.isEmpty() ? "" : "・").append(each);
      } else {
        rest.add(each);
      }
    }
    Matcher framed = FRAMED.matcher(name);
    name = framed.matches() ? framed.group(1).strip() : name;
    Sort sort = sorts.of(name);
    String whole = where.isEmpty() ? name : name + "（" + where + "）";
    put(sort == Sort.OTHER && !where.isEmpty() ? Sort.PARTNER : sort, whole);
    rest.forEach(this::atDates);
  }

  /** Parts a text at its dates. */
  private void atDates(String text) {
    List<ReadDate> dates = JapaneseDates.find(text);
    int from = 0;
    for (int i = 0; i < dates.size(); i++) {
      ReadDate each = dates.get(i);
      bare(text.substring(from, each.start()));
      int end = each.end();
      Matcher said =
          Pattern.compile(
                  "^\\s*(?:（[月火水木金土日]）)?\\s*(?:付け?で?|に)?(?:締結|提携(?!都市)|調印|解消|終了|更新|改定|予定)?(?![\\p{IsHan}])")
              .matcher(text.substring(end));
      if (said.find()) {
        end += said.end();
      }
      Matcher remark =
          Pattern.compile("^\\s*[（(][^（()）]*(?:更新|改定|改正|解消|終了|満了)[^（()）]*[)）]")
              .matcher(text.substring(end));
      if (remark.find()) {
        end += remark.end();
        while (i + 1 < dates.size() && dates.get(i + 1).start() < end) {
          i++;
        }
      }
      put(Sort.DATE, text.substring(each.start(), end).strip());
      from = end;
    }
    bare(text.substring(from));
  }

  private void bare(String words) {
    Matcher named = NAME_AND_KIND.matcher(TRIM.matcher(words).replaceAll(""));
    if (named.matches() && StatedKind.isOne(named.group(2))) {
      Sort sort = sorts.of(named.group(1));
      put(sort == Sort.OTHER ? Sort.PARTNER : sort, named.group(1));
      put(Sort.KIND, named.group(2));
      return;
    }
    Matcher stated = STATED.matcher(TRIM.matcher(words).replaceAll(""));
    if (!first
        && stated.matches()
        && !stated.group(1).matches(".*(?:協定書?|覚書|盟約書?)")
        && StatedKind.isOne(stated.group(1))) {
      put(Sort.KIND, stated.group(1));
      return;
    }
    String text = TRIM.matcher(words).replaceAll("").replaceFirst("^[)）]+|[（(]+$", "").strip();
    text = text.replaceFirst("^(?:に?(?:締結|調印)|付け?|提携)$", "");
    if (!text.isEmpty()) {
      bracketed(text, sorts.of(text));
    }
  }

  private void bracketed(String text, Sort given) {
    boolean tie = given == Sort.LABEL && !first && inDatedLine && PieceSorts.isTie(text);
    Sort whole = tie ? Sort.KIND : given;
    int cut = whole == Sort.TITLE && label == null ? partnersEnd(text) : 0;
    if (cut > 0) {
      put(sorts.of(text.substring(0, cut)), text.substring(0, cut).strip());
      put(Sort.TITLE, text.substring(cut + 1).strip());
      return;
    }
    Matcher titled = NAME_AND_TITLE.matcher(text);
    if (titled.matches() && label == null && FlatRow.endsTitle(titled.group(2))) {
      Sort name = sorts.of(titled.group(1));
      if (name == Sort.PARTNER || name == Sort.PLACE) {
        put(name, titled.group(1));
        put(Sort.TITLE, titled.group(2));
        return;
      }
    }
    Matcher m = LAST_BRACKET.matcher(text);
    if (m.matches() && label == null) {
      Sort inside = PieceSorts.isTie(m.group(2)) ? Sort.KIND : sorts.of(m.group(2));
      Sort before = sorts.of(m.group(1).strip());
      boolean titleAndPartner =
          before == Sort.TITLE && (inside == Sort.PARTNER || inside == Sort.PLACE)
              || inside == Sort.TITLE && (before == Sort.PARTNER || before == Sort.PLACE);
      boolean withKind = inside == Sort.KIND && before != Sort.TITLE && before != Sort.PROSE;
      if (titleAndPartner || withKind) {
        put(before == Sort.OTHER ? Sort.PARTNER : before, m.group(1).strip());
        put(inside, m.group(2));
        return;
      }
    }
    put(whole, text);
  }

  /** Where the partners before a title end: 会津大学、復興に関する連携協定. */
  private int partnersEnd(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i > 1; i--) {
      char c = text.charAt(i);
      depth += "）)".indexOf(c) >= 0 ? 1 : "（(".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0 && "、 　".indexOf(c) >= 0) {
        String names = text.substring(0, i);
        boolean all =
            !names.matches(".*(?:における|に関する|災害時|及び$).*")
                && List.of(names.split("[、　]")).stream()
                    .allMatch(each -> sorts.isName(Wording.unified(each).strip()));
        if (all && sorts.of(text.substring(i + 1)) == Sort.TITLE) {
          return i;
        }
      }
    }
    return 0;
  }

  private void put(Sort sort, String text) {
    target.accept(sort, text);
    first = false;
  }
}

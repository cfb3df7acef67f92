package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.list.Piece.Sort;
import jp.enishi.extraction.parties.PartnerList;

/** Takes lines apart into pieces: at strokes and wide gaps, at labels, dates and brackets. */
final class Pieces {

  private static final Pattern BRACKETED_LABEL =
      Pattern.compile("^[【\\[［〔<＜]([^】\\]］〕>＞]{1,20})[】\\]］〕>＞][\\s　]*(.*)$");
  private static final Pattern COLON_LABEL =
      Pattern.compile("^([^：:（(「]{1,14}?)[\\s　]*[：:][\\s　]*(.*)$");
  private static final Pattern SPACED_LABEL =
      Pattern.compile("^(\\S(?:[\\s　]*\\S){1,11}?)[\\s　]+(\\S.*)$");
  private static final Pattern DATED_BRACKET =
      Pattern.compile(
          "^([^（(]{2,60}?)[\\s　]*[（(]([^（()）]*(?:[（(][^（()）]*[)）][^（()）]*)*)[)）][\\s　、，]*(.*)$",
          Pattern.DOTALL);
  private static final Pattern LAST_BRACKET = Pattern.compile("^(.{2,80})[（(]([^（()）]{2,80})[)）]$");
  private static final int HEAD_LINES = 10;
  private static final Pattern PAGE_DATE =
      Pattern.compile("^(?:ページ)?(?:最終)?(?:更新|掲載|公開|作成|発行|登録)(?:日付?|年月日)?[\\s　]*[：:]");
  private static final Pattern AS_OF =
      Pattern.compile("[（(【\\[][^（()）]*[0-9０-９元]\\s*[年月日]?末?\\s*(?:現在|時点)[^（()）]*[)）】\\]]");
  private static final Pattern ONLY_BRACKET = Pattern.compile("^[（(][^（()）]{1,40}[)）]$");
  private static final Pattern FISCAL_YEAR =
      Pattern.compile("^(?:昭和|平成|令和|[SHR])?\\s*(?:元|[0-9０-９]{1,4})年度(?:[（(].*[)）])?$");
  private static final Pattern QUOTES = Pattern.compile("^[「『](.*)[」』]$");
  private static final Pattern TRIM = Pattern.compile("^[\\s　、，,：:；;・／/。]+|[\\s　、，,：:；;／/]+$");

  private final PieceSorts sorts;
  private final List<Piece> pieces = new ArrayList<>();
  private LogicalLines.Line line;
  private String mark = "";
  private Column label;
  private boolean first;
  private boolean dated;

  Pieces(PieceSorts sorts) {
    this.sorts = sorts;
  }

  /** The pieces of all lines, in their order. */
  List<Piece> of(List<LogicalLines.Line> lines) {
    for (LogicalLines.Line each : lines) {
      line = each;
      first = true;
      mark = "";
      label = null;
      boolean marked = each.text().indexOf('<') >= 0 || each.text().indexOf('&') >= 0;
      readLine(marked ? Markup.plain(each.text().replace("\t", "|")) : each.text());
    }
    return pieces;
  }

  private void readLine(String printed) {
    dated = printed.length() < 2000 && !JapaneseDates.find(printed).isEmpty();
    String text = AS_OF.matcher(unmarked(printed.strip())).replaceAll("").strip();
    if (text.isEmpty() || text.matches("[|｜\\s:+─━=-]+")) {
      return;
    }
    Matcher bracketed = BRACKETED_LABEL.matcher(text);
    boolean what =
        bracketed.matches()
            && (PieceSorts.isTie(bracketed.group(1)) || FlatRow.endsTitle(bracketed.group(1)))
            && !JapaneseDates.find(bracketed.group(2)).isEmpty();
    if (what) {
      boolean tie = PieceSorts.isTie(bracketed.group(1));
      add(tie ? Sort.KIND : Sort.TITLE, bracketed.group(1).strip());
      Cells.of(bracketed.group(2), false).forEach(each -> cell(TRIM.matcher(each).replaceAll("")));
      return;
    }
    if (bracketed.matches() && !bracketed.group(1).isBlank()) {
      if (labelled(bracketed.group(1), bracketed.group(2), true)) {
        return;
      }
    }
    if (line.lines().from() <= HEAD_LINES && PAGE_DATE.matcher(text).find()) {
      add(Sort.PROSE, text);
      return;
    }
    Matcher colon = COLON_LABEL.matcher(text);
    if (colon.matches()
        && !PartnerList.isBody(colon.group(1))
        && JapaneseDates.find(colon.group(1)).isEmpty()
        && labelled(colon.group(1), colon.group(2), true)) {
      return;
    }
    boolean row = text.indexOf('\t') >= 0 || text.indexOf('|') >= 0;
    if (!row && SPACED_LABEL.matcher(text).matches() && labelledBySpace(text)) {
      return;
    }
    if (text.contains(" > ") || text.contains("＞")) {
      add(Sort.PROSE, text);
      return;
    }
    if (SigningSentence.isRunningText(text) && !isRunOn(text)) {
      List<Piece> told = new SigningSentence(sorts, line, mark).pieces(text);
      if (!told.isEmpty()) {
        pieces.addAll(told);
        return;
      }
      add(Sort.PROSE, text);
      return;
    }
    List<String> cells = new ArrayList<>();
    for (String each : Cells.of(text, isRunOn(text))) {
      if (!TRIM.matcher(each).replaceAll("").isEmpty()) {
        cells.add(TRIM.matcher(each).replaceAll(""));
      }
    }
    if (cells.size() == 1 && FISCAL_YEAR.matcher(cells.get(0)).matches() && first) {
      add(Sort.PROSE, cells.get(0));
      return;
    }
    for (String each : sorts.withPrefectures(cells)) {
      if (!joinsBracket(each)) {
        cell(each);
      }
    }
  }

  /** Whether several dated records stand in the one line. */
  private static boolean isRunOn(String text) {
    return !text.matches(".*(?:ました|ます)[。（(].*") && JapaneseDates.find(text).size() > 2;
  }

  /** Takes number and mark off the beginning of the line. */
  private String unmarked(String text) {
    LineMark found = LineMark.of(text);
    if (found.number() != null) {
      mark = found.mark();
      add(Sort.NUMBER, found.number());
    }
    mark = found.mark();
    return found.rest();
  }

  private boolean labelled(String name, String value, boolean sure) {
    Column column = Column.of(name).orElse(null);
    if (column == null) {
      boolean other =
          sure && name.strip().length() <= 10 && !value.isBlank() && sorts.of(name) == Sort.OTHER;
      if (other) {
        add(Sort.PROSE, name + "：" + value);
      }
      return other;
    }
    add(Sort.LABEL, name.strip());
    if (!value.isBlank()) {
      label = column;
      for (String each :
          column == Column.PARTNER || column == Column.TITLE
              ? new String[] {value}
              : Cells.of(value, false).toArray(String[]::new)) {
        cell(TRIM.matcher(each).replaceAll(""));
      }
      label = null;
    }
    return true;
  }

  /** 国　　　名　アメリカ合衆国, 締結先　大塚製薬株式会社: the label may be set apart itself. */
  private boolean labelledBySpace(String text) {
    int at = 0;
    while (at < text.length() && at < 24) {
      int gap = at;
      while (gap < text.length()
          && !Character.isWhitespace(text.charAt(gap))
          && text.charAt(gap) != '　') {
        gap++;
      }
      int end = gap;
      while (end < text.length()
          && (Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '　')) {
        end++;
      }
      if (end >= text.length() || gap == end) {
        return false;
      }
      String name = text.substring(0, gap).replaceAll("[\\s　]", "");
      String value = text.substring(end);
      boolean heading = Column.of(value.split("[\\s　]")[0]).isPresent();
      if (name.length() >= 2 && Column.of(name).isPresent()) {
        return !heading && labelled(name, value, false);
      }
      boolean spacedOut = text.substring(0, gap).matches(".*[\\s　].*");
      if (name.length() >= 2
          && spacedOut
          && name.length() <= 6
          && sorts.of(name) == Sort.OTHER
          && value.matches("\\S{2,}.*")
          && text.substring(0, gap).matches("\\S(?:[\\s　]+\\S)+")) {
        add(Sort.PROSE, name + "：" + value);
        return true;
      }
      at = end;
    }
    return false;
  }

  /** (鹿児島県) below 南さつま市 belongs to it. */
  private boolean joinsBracket(String cell) {
    if (pieces.isEmpty()
        || !ONLY_BRACKET.matcher(cell).matches()
        || !JapaneseDates.find(cell).isEmpty()) {
      return false;
    }
    Piece last = pieces.get(pieces.size() - 1);
    boolean near = line.lines().from() - last.lines().to() <= 1;
    if (!near || !List.of(Sort.PARTNER, Sort.PLACE, Sort.OTHER).contains(last.sort())) {
      return false;
    }
    Sort sort = last.is(Sort.OTHER) ? sorts.of(last.text() + cell) : last.sort();
    pieces.set(
        pieces.size() - 1,
        new Piece(
            sort,
            last.column(),
            last.text() + cell,
            new jp.enishi.model.LineRange(last.lines().from(), line.lines().to()),
            last.mark(),
            last.opensLine(),
            last.afterBlank()));
    return true;
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
  private void datedBracket(String name, String inside) {
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
    Sort sort = sorts.of(name);
    String whole = where.isEmpty() ? name : name + "（" + where + "）";
    add(sort == Sort.OTHER && !where.isEmpty() ? Sort.PARTNER : sort, whole);
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
      add(Sort.DATE, text.substring(each.start(), end).strip());
      from = end;
    }
    bare(text.substring(from));
  }

  private void bare(String words) {
    String text = TRIM.matcher(words).replaceAll("").replaceFirst("^[)）]+|[（(]+$", "").strip();
    text = text.replaceFirst("^(?:に?(?:締結|調印)|付け?|提携)$", "");
    if (!text.isEmpty()) {
      bracketed(text, sorts.of(text));
    }
  }

  private void bracketed(String text, Sort given) {
    boolean tie = given == Sort.LABEL && !first && dated && PieceSorts.isTie(text);
    Sort whole = tie ? Sort.KIND : given;
    int cut = whole == Sort.TITLE && label == null ? partnersEnd(text) : 0;
    if (cut > 0) {
      add(sorts.of(text.substring(0, cut)), text.substring(0, cut).strip());
      add(Sort.TITLE, text.substring(cut + 1).strip());
      return;
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
        add(before == Sort.OTHER ? Sort.PARTNER : before, m.group(1).strip());
        add(inside, m.group(2));
        return;
      }
    }
    add(whole, text);
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

  private void add(Sort sort, String text) {
    pieces.add(new Piece(sort, label, text, line.lines(), mark, first, first && line.afterBlank()));
    first = false;
  }
}

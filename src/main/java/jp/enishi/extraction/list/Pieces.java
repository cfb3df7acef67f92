package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.list.Piece.Sort;
import jp.enishi.extraction.parties.PartnerList;

/**
 * Takes lines apart into pieces: at strokes and wide gaps and at labels; what a cell holds is taken
 * apart by {@link CellPieces}.
 */
final class Pieces {

  private static final Pattern BRACKETED_LABEL =
      Pattern.compile("^[【\\[［〔<＜]([^】\\]］〕>＞]{1,20})[】\\]］〕>＞][\\s　]*(.*)$");
  private static final Pattern COLON_LABEL =
      Pattern.compile("^([^：:（(「]{1,14}?)[\\s　]*[：:][\\s　]*(.*)$");
  private static final Pattern SPACED_LABEL =
      Pattern.compile("^(\\S(?:[\\s　]*\\S){1,11}?)[\\s　]+(\\S.*)$");

  /** Another kind of tie inside the line: …、B市（昭和55年）　【友好都市】C市…. */
  private static final Pattern NEXT_KIND =
      Pattern.compile("(?<=[^\\s　])[\\s　]*(?=[【〔［＜]([^】〕］＞]{2,12})[】〕］＞])");

  /** A record that runs on behind a sentence: …親善都市です。沖縄県石垣市(昭和44年2月19日提携). */
  private static final Pattern BEHIND_SENTENCE =
      Pattern.compile("^(.{6,}。)[\\s　]*([^。]{2,40}[（(][^（()）]{4,40}[)）])$");

  private static final int HEAD_LINES = 10;
  private static final Pattern PAGE_DATE =
      Pattern.compile(
          "^(?:ページ)?(?:最終)?(?:更新|掲載|公開|作成|発行|登録)(?:(?:日付?|年月日)?[\\s　]*[：:]|(?:日付?|年月日)[\\s　])");
  private static final Pattern AS_OF =
      Pattern.compile("[（(【\\[][^（()）]*[0-9０-９元]\\s*[年月日]?末?\\s*(?:現在|時点)[^（()）]*[)）】\\]]");

  /** 2023.7.1 現在: the day of the list, of no record. */
  private static final Pattern BARE_AS_OF =
      Pattern.compile(
          "(?<![0-9０-９])(?:(?:昭和|平成|令和|[SHRＳＨＲ])[\\s.．]?)?[0-9０-９元]{1,4}[年.．/／][\\s]?[0-9０-９]{1,2}[月.．/／]?[\\s]?(?:[0-9０-９]{1,2}日?)?[\\s　]?末?[\\s　]?(?:現在|時点)(?:[\\s　]|$)");

  private static final Pattern ONLY_BRACKET = Pattern.compile("^[（(][^（()）]{1,40}[)）]$");
  private static final Pattern FISCAL_YEAR =
      Pattern.compile("^(?:昭和|平成|令和|[SHR])?\\s*(?:元|[0-9０-９]{1,4})年度(?:[（(].*[)）])?$");

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
      if (marked && HTML_HEADING.matcher(each.text()).find()) {
        add(Sort.PROSE, Markup.plain(each.text()));
        continue;
      }
      readLine(marked ? Markup.plain(each.text().replace("\t", "|")) : each.text());
    }
    return pieces;
  }

  private static final Pattern HTML_HEADING =
      Pattern.compile("<(?:title|h[1-6]|caption)\\b", Pattern.CASE_INSENSITIVE);

  private void readLine(String printed) {
    dated = printed.length() < 2000 && !JapaneseDates.find(printed).isEmpty();
    String text = AS_OF.matcher(unmarked(printed.strip())).replaceAll("");
    text = BARE_AS_OF.matcher(text).replaceFirst("").strip();
    if (text.isEmpty() || text.matches("[|｜\\s:+─━=-]+")) {
      return;
    }
    Matcher next = NEXT_KIND.matcher(text);
    if (next.find() && next.start() > 0 && PieceSorts.isTie(next.group(1))) {
      String rest = text.substring(next.end());
      readLine(text.substring(0, next.start()));
      first = true;
      readLine(rest);
      return;
    }
    Matcher behind = BEHIND_SENTENCE.matcher(text);
    if (behind.matches() && !JapaneseDates.find(behind.group(2)).isEmpty()) {
      readLine(behind.group(1));
      first = true;
      readLine(behind.group(2));
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
      cellsOf(bracketed.group(2));
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
      if (!CellPieces.TRIM.matcher(each).replaceAll("").isEmpty()) {
        cells.add(CellPieces.TRIM.matcher(each).replaceAll(""));
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
    if (PieceSorts.isTie(name) && !value.isBlank()) {
      add(Sort.KIND, name.strip());
      cellsOf(value);
      return true;
    }
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
        cell(CellPieces.TRIM.matcher(each).replaceAll(""));
      }
      label = null;
    }
    return true;
  }

  /** Reads what stands behind a kind, which comes again before each further record of the line. */
  private void cellsOf(String text) {
    Piece kind = pieces.get(pieces.size() - 1);
    int from = pieces.size();
    boolean several = JapaneseDates.find(text).size() > 1;
    String parts = several ? text.replaceAll("(?<=[日月年度）)\\d])[、，／](?=[^\\d])", "　") : text;
    Cells.of(parts, several).forEach(each -> cell(CellPieces.TRIM.matcher(each).replaceAll("")));
    for (int i = pieces.size() - 2; several && i >= from; i--) {
      boolean between = pieces.get(i).is(Sort.DATE) && !pieces.get(i + 1).is(Sort.DATE);
      if (between && !pieces.get(i + 1).is(Sort.KIND)) {
        pieces.add(
            i + 1,
            new Piece(kind.sort(), null, kind.text(), kind.lines(), kind.mark(), false, false));
      }
    }
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

  private void cell(String text) {
    new CellPieces(sorts, this::add, label, dated).read(text, first);
  }

  private void add(Sort sort, String text) {
    Column own = label == Column.DATE && sort == Sort.KIND ? null : label;
    pieces.add(new Piece(sort, own, text, line.lines(), mark, first, first && line.afterBlank()));
    first = false;
  }
}

package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.model.LineRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * HTML lists of terms, each a partner, with what is said of the tie in lines of its description:
 * {@code <dt>石景山区</dt><dd>中華人民共和国・北京市<br>友好都市<br>1997年10月提携</dd>}.
 */
final class DefinitionLists implements Layout {

  private static final String RULE = "list/html-terms";
  private static final int LONGEST = 500;

  private final PieceSorts sorts;

  DefinitionLists(PieceSorts sorts) {
    this.sorts = sorts;
  }

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    for (int i = 1; i <= lines.count(); i++) {
      if (lines.isFree(i) && lines.text(i).toLowerCase(Locale.ROOT).contains("<dl")) {
        int last = i;
        while (last < lines.count()
            && last - i < LONGEST
            && !lines.text(last).toLowerCase(Locale.ROOT).contains("</dl")) {
          last++;
        }
        records.addAll(readList(lines, new LineRange(i, last)));
        i = last;
      }
    }
    return records;
  }

  private List<ListRecord> readList(Lines lines, LineRange range) {
    StringBuilder html = new StringBuilder();
    for (int i = range.from(); i <= range.to(); i++) {
      html.append(lines.text(i)).append('\n');
    }
    List<ListRecord> records = new ArrayList<>();
    for (Element term :
        Jsoup.parse(html.toString(), Parser.htmlParser().setTrackPosition(true))
            .getElementsByTag("dt")) {
      Element told = term.nextElementSibling();
      int at =
          Math.min(
              range.to(), range.from() - 1 + Math.max(1, term.sourceRange().start().lineNumber()));
      if (told == null || !told.tagName().equals("dd")) {
        continue;
      }
      ListRecord record =
          new ListRecord(RULE, lines.sectionAbove(at))
              .at(at)
              .at(
                  Math.min(
                      range.to(),
                      range.from()
                          - 1
                          + Math.max(
                              at - range.from() + 1, told.endSourceRange().end().lineNumber())))
              .add(Column.PARTNER, Markup.plain(term.html()).replace('\n', ' '));
      for (String each : Markup.plain(told.html()).split("\n")) {
        fill(record, each.strip());
      }
      if (record.has(Column.DATE) && (record.has(Column.KIND) || record.has(Column.TITLE))) {
        records.add(record);
        lines.take(record.lines(), RULE, record.get(Column.PARTNER));
      }
    }
    return records;
  }

  private void fill(ListRecord record, String words) {
    String text = words.replaceAll("^[「『]|[」』]$", "");
    if (JapaneseDates.find(text).isEmpty()) {
      Column column =
          FlatRow.endsTitle(text) && !StatedKind.isOne(text)
              ? Column.TITLE
              : StatedKind.isOne(text)
                  ? FlatRow.endsTitle(text) && text.endsWith("協定") ? Column.TITLE : Column.KIND
                  : sorts.isCountry(text) ? Column.COUNTRY : Column.REMARKS;
      record.add(record.has(column) ? Column.REMARKS : column, text);
    } else {
      String[] parts = text.split("[\\s　：:・]+", 2);
      if (parts.length == 2 && StatedKind.isOne(parts[0]) && !record.has(Column.KIND)) {
        record.add(Column.KIND, parts[0]);
        fill(record, parts[1]);
        return;
      }
      boolean first = PieceSorts.isDate(Wording.unified(text)) && !record.has(Column.DATE);
      record.add(first ? Column.DATE : Column.REMARKS, text);
    }
  }
}

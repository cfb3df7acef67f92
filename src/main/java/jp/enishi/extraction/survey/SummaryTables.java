package jp.enishi.extraction.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.LineRange;
import jp.enishi.model.Place;
import jp.enishi.source.FigureFact;

/**
 * Reads the summary tables: rows of numbers whose last cells are one for each field and a total,
 * each with the reposts among it in brackets. Says where a table does not add up, heads a column
 * with another word than the field's name, or is quoted wrongly in the text.
 */
final class SummaryTables {

  static final String TOTAL = "合計";
  static final String OTHERS = "その他";

  private static final Pattern CELL = Pattern.compile("(\\d+)(?:\\((\\d+)\\))?");
  private static final Pattern COLUMN = Pattern.compile("[①-⑳]");
  private static final Pattern CAPTION = Pattern.compile("【(.+?)】");
  private static final Pattern QUOTED =
      Pattern.compile("([\\p{IsHan}\\p{IsKatakana}ー・]{2,24})(?:が最も多く|\\(|（)?(\\d+)件");

  private final DocumentText document;
  private final Countries countries;
  private final Map<Integer, String> fields;
  private final FindingDrafts findings;
  private final List<FigureFact> figures = new ArrayList<>();
  private final Map<String, String> countryRows = new LinkedHashMap<>();

  SummaryTables(
      DocumentText document,
      Countries countries,
      Map<Integer, String> fields,
      FindingDrafts findings) {
    this.document = document;
    this.countries = countries;
    this.fields = fields;
    this.findings = findings;
  }

  /** The figures of all tables before the line. */
  List<FigureFact> read(String source, int before) {
    String caption = null;
    Table open = null;
    for (int i = 1; i < before; i++) {
      String line = document.line(i);
      Matcher captioned = CAPTION.matcher(line.strip());
      if (captioned.matches()) {
        caption = captioned.group(1).replaceAll("（.*", "");
        open = null;
      } else if (line.contains("\t")
          && COLUMN.matcher(line).results().count() > 2
          && caption != null) {
        open = open == null ? new Table(caption) : open;
        headings(line, i);
      } else if (open != null && line.contains("\t")) {
        row(source, open, line, i);
      }
    }
    quotations(before);
    return figures;
  }

  /** A table while it is being read. */
  private static final class Table {
    private final String caption;
    private boolean ofCountries;

    Table(String caption) {
      this.caption = caption;
    }
  }

  /** A column's heading is part of the field's name (農業等 for 経済交流（農業等）). */
  private void headings(String line, int number) {
    for (String cell : line.split("\t")) {
      Matcher m = Pattern.compile("^([①-⑳])(.+)$").matcher(cell.strip());
      String field = m.matches() ? fields.get(FieldHeading.number(m.group(1).charAt(0))) : null;
      if (field != null && !Wording.isSubsequence(Wording.bare(m.group(2)), Wording.bare(field))) {
        String printed = m.group(1) + m.group(2);
        report(
            Between.TABLE_CONTENTS,
            "field",
            Severity.NOTE,
            number,
            "集計表の列見出しが分野の名前と違います。",
            Told.of("table", "集計表：" + printed, at(number)),
            Told.of("contents", "目次：" + m.group(1) + field, Place.of("目次", null)));
      }
    }
  }

  private void row(String source, Table table, String line, int number) {
    String[] cells = line.split("\t", -1);
    int first = cells.length - fields.size() - 1;
    if (first < 1
        || !CELL.matcher(Wording.unified(cells[cells.length - 1]).replace(" ", "")).matches()) {
      return;
    }
    String label = "";
    for (int i = 0; i < first; i++) {
      label = cells[i].isBlank() ? label : cells[i].strip();
    }
    Country country = countries.byName(label).orElse(null);
    if (country != null) {
      countryRows.put(country.code(), label);
      table.ofCountries = true;
    }
    int sum = 0;
    for (int i = first; i < cells.length; i++) {
      Matcher cell = CELL.matcher(Wording.unified(cells[i]).replace(" ", ""));
      boolean total = i == cells.length - 1;
      int printed = cell.matches() ? Integer.parseInt(cell.group(1)) : 0;
      Integer reposts =
          cell.matches() && cell.group(2) != null ? Integer.valueOf(cell.group(2)) : null;
      sum += total ? 0 : printed;
      if (cell.matches()) {
        figures.add(
            new FigureFact(
                "%s-figure-%03d".formatted(source, figures.size() + 1),
                table.caption,
                country == null ? label : country.name(),
                total ? TOTAL : fields.get(i - first + 1),
                table.ofCountries ? "agreements-by-country" : "agreements-by-field",
                printed,
                reposts,
                new LineRange(number, number)));
      }
      if (total && sum != printed) {
        report(
            Between.TABLE_SUM,
            "sum",
            Severity.WARNING,
            number,
            "集計表「" + table.caption + "」の行「" + label + "」の合計が各欄の和と合いません。",
            Told.of("total", "合計欄：" + printed, at(number)),
            Told.of("sum", "各欄の和：" + sum, at(number)));
      }
    }
  }

  /**
   * Countries that the text before the cards names with a number of agreements, under another name
   * than the table.
   */
  private void quotations(int before) {
    for (int i = 1; i < before; i++) {
      String line = document.line(i);
      Matcher quoted = QUOTED.matcher(line);
      while (!line.contains("\t") && quoted.find()) {
        String words = quoted.group(1);
        for (int from = 0; from < words.length() - 1; from++) {
          String name = words.substring(from);
          Country country = countries.byName(name).orElse(null);
          String row = country == null ? null : countryRows.get(country.code());
          if (row != null && !row.equals(name)) {
            report(
                Between.TABLE_CARDS,
                "country",
                Severity.NOTE,
                i,
                "国名が本文と集計表で違います。",
                Told.of("text", "本文：" + name, at(i)),
                Told.of("table", "集計表：" + row, at(i)));
          }
          if (country != null) {
            break;
          }
        }
      }
    }
  }

  private void report(
      Between between, String matter, Severity severity, int line, String message, Told... told) {
    findings.add(
        new Contradiction(
            between,
            matter,
            severity,
            List.of(),
            null,
            new LineRange(line, line),
            message,
            List.of(told)));
  }

  private static Place at(int line) {
    return Place.of((String) null, new LineRange(line, line));
  }
}

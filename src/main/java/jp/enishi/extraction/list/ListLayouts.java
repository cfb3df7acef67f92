package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;

/**
 * All layouts over one document: those that know how a list is set out, each taking the lines it
 * reads, then the one that knows none over what is left; or that one alone, when more of its
 * records come out whole.
 */
final class ListLayouts {

  /** What stands in the place of a partner where there is none. */
  private static final Pattern NONE =
      Pattern.compile("[\\s　（(]*(?:未定|調整中|協議中|(?:該当|締結|提携)?(?:なし|無し))[）)\\s　]*|[0-9０-９]{1,4}[名人]");

  /** A title that is none: no letter in it, or words that say there was none. */
  private static final Pattern NOTHING =
      Pattern.compile("[^\\p{L}]+|[\\s　（(]*(?:実績|該当)?(?:なし|無し)[）)\\s　]*");

  /** Words of a sentence or of a page's own dates, which no name holds. */
  private static final Pattern SENTENCE = Pattern.compile("を締結|更新日|しました");

  private static final Pattern FIGURE_BEHIND =
      Pattern.compile("(?<=[^\\s\\d０-９])[\\s　]+[\\d０-９][\\d０-９,，.．]*$");

  /** A title across the gap between two columns is none. */
  private static final Pattern COLUMNS = Pattern.compile("[^\\s　][ 　]{6,}[^\\s　]");

  private static final int MOST_LINES_OF_TEXT = 400;

  private static final List<Function<DocumentText, Optional<Rearranged>>> ARRANGEMENTS =
      List.of(TextColumns::of, HtmlText::of);

  private final LocalGovernments localGovernments;
  private final PieceSorts sorts;

  ListLayouts(Countries countries, LocalGovernments localGovernments) {
    this.localGovernments = localGovernments;
    this.sorts = new PieceSorts(countries, localGovernments);
  }

  /**
   * The records of a document.
   *
   * @param lines of the document, with what has been read of them
   */
  record Read(Lines lines, List<ListRecord> records) {}

  /** The reading of which most records are whole; of running text what it tells. */
  Read read(DocumentText document) {
    Read read = asList(document);
    if (read.records().stream().allMatch(each -> each.get(Column.TITLE).matches("[|｜\\s]+"))) {
      read = new Read(new Lines(document), List.of());
    }
    boolean few = read.records().size() <= 2;
    if (few
        && read.records().stream()
            .allMatch(
                each ->
                    each.doubt() != null
                        || SENTENCE.matcher(each.get(Column.PARTNER)).find()
                        || COLUMNS.matcher(each.get(Column.TITLE)).find())) {
      Lines apart = new Lines(document);
      List<ListRecord> presented = finished(apart, new Profiles(sorts).read(apart));
      Lines fresh = new Lines(document);
      Read inColumns = profilesInColumns(document);
      if (inColumns.records().size() > presented.size() + 1) {
        apart = inColumns.lines();
        presented = inColumns.records();
      }
      List<ListRecord> told = finished(fresh, new Releases(sorts).read(fresh));
      if (!presented.isEmpty()
          && presented.size() >= Math.max(told.size(), read.records().size())) {
        return withStated(new Read(apart, presented));
      }
      if (told.size() >= Math.max(1, read.records().size())) {
        return withStated(new Read(fresh, told));
      }
      return withStated(read);
    }
    return read;
  }

  /** Partners presented in a page of two columns, each column read by itself. */
  private Read profilesInColumns(DocumentText document) {
    return RearrangedList.of(
            document,
            TextColumns::of,
            columns -> {
              Lines lines = new Lines(columns);
              return new Read(lines, finished(lines, new Profiles(sorts).read(lines)));
            })
        .map(each -> new Read(each.lines(), each.records()))
        .orElse(new Read(new Lines(document), List.of()));
  }

  /** With the ties that sentences state of partners of whom nothing else is read. */
  private Read withStated(Read read) {
    List<ListRecord> records = new ArrayList<>(read.records());
    if (read.lines().count() <= MOST_LINES_OF_TEXT) {
      records.addAll(new StatedTies(sorts).read(read.lines(), read.records()));
    }
    return new Read(read.lines(), records);
  }

  /** Line by line, or in another arrangement where that makes clearly more records whole. */
  private Read asList(DocumentText document) {
    Read best = inLines(document);
    RecordQuality quality = new RecordQuality(sorts);
    for (Function<DocumentText, Optional<Rearranged>> each : ARRANGEMENTS) {
      Read known = best;
      best =
          RearrangedList.of(document, each, this::inLines)
              .filter(other -> isBetter(quality.of(other.records()), quality.of(known.records())))
              .map(other -> new Read(other.lines(), other.records()))
              .orElse(known);
    }
    return best;
  }

  private static boolean isBetter(double quality, double other) {
    return quality > Math.max(0, other) * 1.2 + 0.9;
  }

  private Read inLines(DocumentText document) {
    Lines lines = new Lines(document);
    List<ListRecord> known = records(lines);
    RecordQuality quality = new RecordQuality(sorts);
    if (quality.isDoubtful(lines, known)) {
      Lines fresh = new Lines(document);
      Asides.take(fresh);
      List<ListRecord> alone = finished(fresh, new RecordStream(sorts).read(fresh));
      boolean better = isBetter(quality.of(alone), quality.of(known));
      if (better && alone.size() * 10 >= known.size() * 7) {
        return new Read(fresh, alone);
      }
    }
    Asides.take(lines);
    List<ListRecord> rest = new RecordStream(sorts).read(lines);
    if (!rest.isEmpty()) {
      List<ListRecord> all = new ArrayList<>(known);
      all.addAll(finished(lines, rest));
      all.sort(Comparator.comparingInt(each -> each.lines().from()));
      return new Read(lines, all);
    }
    return new Read(lines, known);
  }

  private List<ListRecord> records(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    for (Layout each :
        List.of(
            new HtmlTables(),
            new DefinitionLists(sorts),
            new TransposedTables(),
            new TabTables(),
            new NumberedColumns(),
            new PartnersBelowTitles(),
            new AgreementContents(),
            new NamedPartners(),
            new BudgetTables(),
            new DateHeadings(),
            new JoinedRows(),
            new NumberedBlocks(),
            new PlainTables(),
            new StrokeCells(),
            new CellLines(),
            new YearRows(sorts),
            new DatedPartners(),
            new PartnerAbove(),
            new KeyValueRecords(),
            new RunOnLists(),
            new Chronicle(),
            new Blocks(),
            new Bullets())) {
      records.addAll(each.read(lines));
    }
    return finished(lines, records);
  }

  private List<ListRecord> finished(Lines lines, List<ListRecord> read) {
    List<ListRecord> records = new ArrayList<>(read);
    records.removeIf(Asides::isOne);
    records.removeIf(each -> !each.has(Column.TITLE) && !each.has(Column.PARTNER));
    records.removeIf(
        each -> !each.has(Column.TITLE) && each.get(Column.PARTNER).matches("[-－―ー–—]+"));
    records.removeIf(each -> NONE.matcher(each.get(Column.PARTNER)).matches());
    records.removeIf(
        each -> !each.has(Column.PARTNER) && NOTHING.matcher(each.get(Column.TITLE)).matches());
    records.sort(Comparator.comparingInt(each -> each.lines().from()));
    new OwnCaptions(localGovernments).giveOwners(records);
    DittoCells.giveAbove(records);
    records = OwnDates.parted(records);
    records.forEach(ListRecord::endFromPartner);
    records.forEach(ListLayouts::withoutFigure);
    DateBehindTitle.give(records);
    records.forEach(StatedKind::give);
    new CountryHeadings(sorts).give(lines, records);
    forgetFalseSections(lines, records);
    StandingHeadings.give(lines, records);
    LineRemarks.give(lines, records);
    ProjectRows.mark(lines, records);
    Footnotes.give(lines, records);
    for (int i = 1; i < records.size(); i++) {
      ListRecord above = records.get(i - 1);
      boolean sameTable =
          above.rule().equals(records.get(i).rule())
              && above.section().equals(records.get(i).section());
      if (sameTable && above.has(Column.OWNER) && !records.get(i).has(Column.OWNER)) {
        records.get(i).carryOwner(above.get(Column.OWNER));
      }
      if (sameTable && isBelowCountry(above, records.get(i))) {
        records.get(i).carry(Column.COUNTRY, above.get(Column.COUNTRY));
      }
      if (sameTable && isBelowKind(above, records.get(i))) {
        records.get(i).carryKind(above.get(Column.KIND));
      }
    }
    return records;
  }

  /** The figure of the next column that ran into the country: アメリカ合衆国ジョージア州 60,972. */
  private static void withoutFigure(ListRecord record) {
    Matcher m = FIGURE_BEHIND.matcher(record.get(Column.COUNTRY));
    if (m.find()) {
      record.carry(Column.COUNTRY, m.replaceFirst(""));
    }
  }

  /** Whether the country in a column of a table in plain text reaches down to a city abroad. */
  private static boolean isBelowCountry(ListRecord above, ListRecord record) {
    return record.rule().equals("list/plain-table")
        && above.has(Column.COUNTRY)
        && !record.has(Column.COUNTRY)
        && record.get(Column.PARTNER).matches("[ァ-ヶー・＝=]{2,20}[市町村州郡県区]");
  }

  /** Whether the kind of tie in a column of tables reaches down to the row without one. */
  private static boolean isBelowKind(ListRecord above, ListRecord record) {
    return List.of("list/table", "list/plain-table", "list/html-table").contains(record.rule())
        && AgreementKind.isTie(above.get(Column.KIND))
        && !above.isKindRemarked()
        && !record.has(Column.KIND)
        && !record.has(Column.TITLE)
        && record.section().equals(above.section());
  }

  /** What stands inside another record is no heading of those below it. */
  private static void forgetFalseSections(Lines lines, List<ListRecord> records) {
    BitSet held = new BitSet();
    records.forEach(each -> held.set(each.lines().from(), each.lines().to() + 1));
    for (ListRecord each : records) {
      if (!List.of("list/labelled", RecordStream.RULE).contains(each.rule())) {
        continue;
      }
      int line = each.section().isEmpty() ? 0 : lines.sectionLineAbove(each.lines().from());
      boolean inside = line > 0 && held.get(line) && line < each.lines().from();
      if (inside && lines.text(line).strip().equals(each.section())) {
        each.withoutSection();
      }
    }
  }
}

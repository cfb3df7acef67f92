package jp.enishi.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.enishi.extraction.cases.CaseReader;
import jp.enishi.extraction.council.CouncilReader;
import jp.enishi.extraction.count.CountReader;
import jp.enishi.extraction.list.ListReader;
import jp.enishi.extraction.list.PageReader;
import jp.enishi.extraction.slips.SlipReader;
import jp.enishi.extraction.survey.SurveyReader;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.source.Facts;
import jp.enishi.source.FigureFact;
import jp.enishi.source.SourceInfo;
import jp.enishi.source.SourceRegister;

/** Reads any document of a known kind. Works without database and without Spring context. */
public final class Extraction {

  private final SourceRegister register;
  private final List<DocumentReader> readers;
  private final CountReader counts;
  private final SlipReader slips;

  /** With all readers that the product has. */
  public Extraction(SourceRegister register) {
    this.register = register;
    Countries countries = Countries.load();
    LocalGovernments localGovernments = LocalGovernments.load();
    this.counts = new CountReader(countries);
    this.slips = new SlipReader(localGovernments);
    this.readers =
        List.of(
            new SurveyReader(countries, localGovernments, Spelling.load()),
            new CaseReader(countries, localGovernments),
            new CouncilReader(localGovernments),
            new ListReader(countries, localGovernments),
            new PageReader(countries, localGovernments));
  }

  /**
   * Reads a document into facts: text, or a table in a .csv or .xlsx file.
   *
   * @throws UnreadableDocument when the file is no UTF-8 text, broken off, or of no known kind
   */
  public Facts read(Path path) {
    return reading(path).facts();
  }

  /** The same, with what was read line by line by which rule, and what was left. */
  public Reading reading(Path path) {
    DocumentText document =
        TableFiles.isTable(path) ? TableFiles.read(path) : DocumentText.read(path);
    SourceInfo source =
        register
            .findByChecksum(document.checksum())
            .orElseGet(() -> unregistered(document))
            .withLines(document.lines().size());
    Reading read =
        readers.stream()
            .filter(each -> each.recognises(document))
            .findFirst()
            .orElseThrow(() -> unknownKind(path, document))
            .reading(document, source);
    Facts facts =
        PersonNames.hiddenInUnread(slips.read(document, counts.read(document, read.facts())));
    return new Reading(document, facts, read.lines()).and(counted(document, read.facts(), facts));
  }

  /** Where the counts stand that running text, headings and numberings print. */
  private static List<LineReading> counted(DocumentText document, Facts before, Facts after) {
    List<FigureFact> figures = new ArrayList<>(after.figures());
    figures.removeAll(before.figures());
    Facts only = Facts.of(after.source()).with(FigureFact.class, figures);
    return Reading.of(document, only).lines();
  }

  private UnreadableDocument unknownKind(Path path, DocumentText document) {
    String known = readers.stream().map(DocumentReader::kind).collect(Collectors.joining("、"));
    return new UnreadableDocument(
        path.toString(),
        1,
        "読み方の分からない種類の文書です。読めるのは「" + known + "」です。" + Recognised.in(document) + "何も書き出していません。");
  }

  /**
   * A document the product does not know yet is named after its bytes, so that reading it again
   * gives the same ids.
   */
  private static SourceInfo unregistered(DocumentText document) {
    String id = "doc-" + document.checksum().substring("sha256:".length(), "sha256:".length() + 8);
    return new SourceInfo(
        id,
        PageTitle.of(document),
        null,
        null,
        null,
        document.checksum(),
        null,
        null,
        document.file(),
        null,
        List.of(),
        Map.of());
  }
}

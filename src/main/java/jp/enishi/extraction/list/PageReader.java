package jp.enishi.extraction.list;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.enishi.extraction.DocumentReader;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Reading;
import jp.enishi.extraction.prose.Passage;
import jp.enishi.extraction.prose.ProseFacts;
import jp.enishi.extraction.prose.ProseReader;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.issue.Finding;
import jp.enishi.model.LineRange;
import jp.enishi.source.Facts;
import jp.enishi.source.SourceInfo;

/**
 * Reads pages that are running text alone and hold no list and no release: a town's account of its
 * exchanges. What the rules for prose tell is taken, every other line is reported; a page of which
 * they tell nothing is none.
 */
public final class PageReader implements DocumentReader {

  static final String RULE = "page/prose";

  private static final int FEWEST_SENTENCES = 2;

  private final Countries countries;
  private final LocalGovernments localGovernments;
  private final ProseReader prose;

  public PageReader(Countries countries, LocalGovernments localGovernments) {
    this.countries = countries;
    this.localGovernments = localGovernments;
    this.prose = new ProseReader(countries, localGovernments, false);
  }

  @Override
  public String kind() {
    return "提携や合併を述べた文章のページ";
  }

  @Override
  public boolean recognises(DocumentText document) {
    List<PageText.Line> lines = PageText.lines(document);
    long sentences = lines.stream().filter(PageText.Line::isSentence).count();
    if (sentences < FEWEST_SENTENCES || sentences * 2 < lines.size()) {
      return false;
    }
    SourceInfo unknown =
        new SourceInfo("page", "", null, null, null, "", null, null, "", null, List.of(), Map.of());
    ProseFacts told = told(document, unknown, new Findings());
    return Stream.of(told.agreements(), told.members(), told.successions())
        .anyMatch(each -> !each.isEmpty());
  }

  private ProseFacts told(DocumentText document, SourceInfo source, Findings findings) {
    Lines lines = new Lines(document);
    LocalGovernment owner =
        new Owners(localGovernments, findings)
            .find(document, source, lines, List.of(), OwnerBody.in(lines, List.of()).orElse(null))
            .orElse(null);
    List<Passage> passages =
        PageText.passage(document, owner, countries, line -> true).stream().toList();
    return prose.read(passages, Facts.of(source));
  }

  @Override
  public Facts read(DocumentText document, SourceInfo source) {
    return reading(document, source).facts();
  }

  @Override
  public Reading reading(DocumentText document, SourceInfo source) {
    Findings findings = new Findings();
    ProseFacts told = told(document, source, findings);
    Facts facts = told.addedTo(Facts.of(source));
    Lines lines = new Lines(document);
    readings(told).forEach(each -> lines.take(each, RULE, ""));
    LeftLines.report(document, lines, findings);
    Facts all =
        facts.with(
            Finding.class,
            Stream.concat(facts.issues().stream(), findings.numbered(source.id()).stream())
                .toList());
    return new Reading(document, all, Reading.of(document, facts).lines());
  }

  /** Where the sentences stand that told something. */
  static List<LineRange> readings(ProseFacts told) {
    return Stream.of(
            told.citations().stream().map(each -> each.lines()),
            told.councils().stream().map(each -> each.lines()),
            told.members().stream().map(each -> each.lines()),
            told.successions().stream().map(each -> each.lines()))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }
}

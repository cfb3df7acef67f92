package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.extraction.prose.Passage;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.model.OrganizationKind;

/** The running text of a page, as a passage of the office whose page it is. */
final class PageText {

  /** The entry of all that a page tells. */
  static final String ENTRY = "本文";

  private static final int MOST_LINES = 400;
  private static final int LONGEST_LINE = 4_000;
  private static final Pattern SENTENCE =
      Pattern.compile("(?s).*(?:。|(?:ました|ます|です|した|する|いる)[)）」]?)\\s*$");

  private PageText() {}

  /** A line of text and where it stands. */
  record Line(int number, String text) {

    boolean isSentence() {
      return SENTENCE.matcher(text).matches() || text.contains("。");
    }
  }

  /** The filled lines as a person sees them; none of a document too long for a page. */
  static List<Line> lines(DocumentText document) {
    List<Line> lines = new ArrayList<>();
    if (document.lines().size() > MOST_LINES * 10) {
      return lines;
    }
    Optional<Rearranged> seen = HtmlText.of(document);
    DocumentText text = seen.map(Rearranged::text).orElse(document);
    for (int i = 1; i <= text.lines().size(); i++) {
      String line = text.line(i);
      if (!line.isBlank() && line.length() <= LONGEST_LINE && line.indexOf('\t') < 0) {
        int at = i;
        lines.add(new Line(seen.map(each -> each.origins().get(at - 1)).orElse(i), line));
      }
    }
    return lines.size() > MOST_LINES ? List.of() : lines;
  }

  /** The sentences on lines that are asked for, told of the owner; nothing when there are none. */
  static Optional<Passage> passage(
      DocumentText document, LocalGovernment owner, Countries countries, IntPredicate asked) {
    List<Passage.Line> told =
        lines(document).stream()
            .filter(Line::isSentence)
            .filter(each -> asked.test(each.number()))
            .map(each -> new Passage.Line(each.number(), each.text()))
            .toList();
    List<ReadParty> own = owner == null ? List.of() : List.of(party(owner, countries));
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(new Passage(ENTRY, null, null, 0, List.of(), own, List.of(), told));
  }

  private static ReadParty party(LocalGovernment owner, Countries countries) {
    return new ReadParty(
        owner.name(),
        owner.name(),
        countries.byCode("JP").orElseThrow(),
        null,
        owner.isPrefecture() ? null : owner.prefecture(),
        owner.isPrefecture() ? OrganizationKind.PREFECTURE : OrganizationKind.MUNICIPALITY,
        null);
  }
}

package jp.enishi.extraction.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.gazetteer.Countries;
import jp.enishi.model.LineRange;
import jp.enishi.source.Facts;
import jp.enishi.source.FigureFact;

/**
 * Reads the counts that a document prints in sentences, headings and numberings, after its tables
 * and entries were read. Each becomes a figure with the counting rule that should give it, or with
 * the reason why none does.
 */
public final class CountReader {

  private static final Pattern ENDS = Pattern.compile("(?<=。)|<br ?/?>|</(?:p|li|td)>");

  private final Countries countries;

  public CountReader(Countries countries) {
    this.countries = countries;
  }

  /** The facts with the figures found in running text after those of the tables. */
  public Facts read(DocumentText document, Facts facts) {
    Figures figures = new Figures(facts);
    AgreementCounts agreements = new AgreementCounts(countries, facts);
    EntryCounts entries = new EntryCounts(facts, document);
    CouncilCounts council = new CouncilCounts(facts);
    if (council.apply()) {
      council.meeting(document).forEach(figures::add);
    }
    int firstEntry =
        facts.citations().stream()
            .filter(each -> each.rule() == null)
            .mapToInt(each -> each.lines().from())
            .min()
            .orElse(Integer.MAX_VALUE);
    for (int i = 1; i <= document.lines().size(); i++) {
      LineRange line = new LineRange(i, i);
      for (String part : ENDS.split(document.line(i))) {
        int after = 0;
        for (PrintedCount count : PrintedCount.in(Wording.unified(Wording.withoutTags(part)))) {
          if (count.counter().equals("件")) {
            if (i < firstEntry && isSentence(document.line(i))) {
              for (Counted each : agreements.of(count, after)) {
                figures.add(each, count.number(), line);
              }
            }
            after = count.end();
          } else if (council.apply()) {
            council.of(count).ifPresent(each -> figures.add(each, count.number(), line));
          } else {
            entries.read(count, i);
          }
        }
      }
    }
    entries.told().forEach(figures::add);
    ListCounts.of(document, facts).forEach(figures::add);
    return facts.with(FigureFact.class, figures.all);
  }

  private static boolean isSentence(String line) {
    return !line.contains("\t");
  }

  /** Figures with ids after those that there are; the same count of the same thing only once. */
  private static final class Figures {

    private final List<FigureFact> all;
    private final Set<String> told = new HashSet<>();
    private final Facts facts;

    Figures(Facts facts) {
      this.facts = facts;
      this.all = new ArrayList<>(facts.figures());
    }

    void add(Located last) {
      add(last.counted(), last.number(), last.lines());
    }

    void add(Counted counted, int number, LineRange lines) {
      boolean inTable =
          all.stream()
              .anyMatch(
                  each ->
                      each.lines().equals(lines)
                          && each.printed() == number
                          && !each.table().equals(Counted.TEXT));
      boolean anew =
          told.add(
              String.join(" ", counted.rule(), counted.table(), counted.row(), counted.column())
                  + number);
      if (anew && !(inTable && counted.table().equals(Counted.TEXT))) {
        all.add(
            new FigureFact(
                "%s-figure-%03d".formatted(facts.source().id(), all.size() + 1),
                counted.table(),
                counted.row(),
                counted.column(),
                counted.rule(),
                number,
                null,
                lines));
      }
    }
  }
}

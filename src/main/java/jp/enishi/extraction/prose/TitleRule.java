package jp.enishi.extraction.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;

/** Reads ties that a title presupposes: 友好都市提携30周年記念…, 姉妹都市提携における…. */
final class TitleRule {

  private static final Pattern ANNIVERSARY = Pattern.compile("^(?:締結|提携)?の?(\\d{1,3})周年");

  private TitleRule() {}

  static Optional<Relation> read(Passage passage) {
    List<ReadParty> pair = passage.pair();
    if (passage.title() == null || passage.titleLine() < 1 || pair.isEmpty()) {
      return Optional.empty();
    }
    String title = Sentences.folded(passage.title());
    Matcher tie = Words.TIE.matcher(title);
    while (tie.find()) {
      String after = title.substring(tie.end());
      Matcher years = ANNIVERSARY.matcher(after);
      if (years.find() && !passage.dates().isEmpty()) {
        int since = passage.dates().get(0).date().getYear() - Integer.parseInt(years.group(1));
        KnownDate date = new KnownDate(LocalDate.of(since, 1, 1), DatePrecision.YEAR);
        return Optional.of(
            relation(passage, pair, tie.group(), date, tie.group() + years.group(), 0.85));
      }
      if (after.startsWith("における") || after.startsWith("に基づく")) {
        return Optional.of(relation(passage, pair, tie.group(), null, null, 0.85));
      }
    }
    return Optional.empty();
  }

  private static Relation relation(
      Passage passage,
      List<ReadParty> pair,
      String words,
      KnownDate since,
      String printed,
      double sure) {
    return new Relation(
        Words.kind(words, pair),
        words,
        pair,
        since,
        printed,
        null,
        null,
        false,
        passage.entry(),
        new LineRange(passage.titleLine(), passage.titleLine()),
        since == null ? "prose/title-tie" : "prose/title-anniversary",
        Confidence.of(sure, pair));
  }
}

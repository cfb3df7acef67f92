package jp.enishi.extraction.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.extraction.Wording;
import jp.enishi.gazetteer.Countries;
import jp.enishi.source.CitationFact;
import jp.enishi.source.Facts;
import jp.enishi.source.FigureFact;

/**
 * Counts of agreements (件): of all, of one-to-one and of several parties, of a field, of a country,
 * of a kind. What is counted is told by the words before the number, back to the number before it.
 */
final class AgreementCounts {

  private static final Pattern FIELD = Pattern.compile("「?\\d{0,2}\\s*([^「」、\\d]+?)」?$");
  private static final Pattern LINK =
      Pattern.compile("(?:が|は|も|で|では|の|:|：|、|\\(|うち|最も多く|それぞれ|順に|計)+$");
  private static final Pattern ALL = Pattern.compile("(?:全体|全部|総数|総件数|合計|全て|すべて)$");
  private static final Pattern TIES = Pattern.compile("(?:協定|提携|覚書|宣言|連携|締結|協定書)(?:等|数|件数|の件数)?$");
  private static final Pattern ONE = Pattern.compile("(1対1)の?[^、。]*$");
  private static final Pattern SEVERAL = Pattern.compile("(複数)の?[^、。]*$");

  private final Countries countries;
  private final Set<String> fields;
  private final List<String> rows;

  AgreementCounts(Countries countries, Facts facts) {
    this.countries = countries;
    this.fields =
        facts.citations().stream()
            .filter(each -> each.rule() == null && each.field() != null)
            .map(CitationFact::field)
            .collect(Collectors.toSet());
    this.rows =
        facts.figures().stream()
            .filter(each -> Counted.BY_FIELD.equals(each.rule()))
            .map(FigureFact::row)
            .distinct()
            .toList();
  }

  /** As the table heads the row that begins so (1対1の提携), if there is one. */
  private String row(String beginning) {
    return rows.stream()
        .filter(each -> Wording.unified(each).startsWith(beginning))
        .findFirst()
        .orElse(beginning);
  }

  /** The rules for one number; several for それぞれ, none when it counts no agreements. */
  List<Counted> of(PrintedCount count, int after) {
    String said = count.sentence().substring(after, count.start());
    boolean each = said.contains("それぞれ");
    String subject = LINK.matcher(said).replaceAll("");
    List<Counted> found = new ArrayList<>();
    for (String part : each ? subject.split("[、・]|及び|と") : new String[] {subject}) {
      one(part.strip(), count).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Counted> one(String subject, PrintedCount count) {
    Matcher one = ONE.matcher(subject);
    Matcher several = SEVERAL.matcher(subject);
    Optional<String> field = field(subject);
    Optional<String> country = country(subject);
    if (!fields.isEmpty() && field.isPresent()) {
      return counted(Counted.TOTAL, field.get(), Counted.BY_FIELD);
    }
    if (!fields.isEmpty() && country.isPresent()) {
      return counted(country.get(), Counted.TOTAL, Counted.BY_COUNTRY);
    }
    if (one.find()) {
      return counted(row(one.group(1)), Counted.TOTAL, Counted.BY_FIELD);
    }
    if (several.find()) {
      return counted(row(several.group(1)), Counted.TOTAL, Counted.BY_FIELD);
    }
    if (ALL.matcher(subject).find() && (!fields.isEmpty() || told(count))) {
      return fields.isEmpty()
          ? counted(Counted.TOTAL, "件数", ListCounts.BY_KIND)
          : counted(Counted.TOTAL, Counted.TOTAL, Counted.BY_FIELD);
    }
    Matcher ties = TIES.matcher(subject);
    if (ties.find()) {
      return fields.isEmpty()
          ? counted(kind(subject), "件数", ListCounts.BY_KIND)
          : Optional.of(Counted.not(Counted.TEXT, tail(subject), count, "other-ties"));
    }
    return Optional.empty();
  }

  private static Optional<Counted> counted(String row, String column, String rule) {
    return Optional.of(new Counted(Counted.TEXT, row, column, rule));
  }

  /** Whether the sentence speaks of agreements. */
  private static boolean told(PrintedCount count) {
    return Pattern.compile("協定|提携|覚書|締結").matcher(count.sentence()).find();
  }

  private Optional<String> field(String subject) {
    Matcher m = FIELD.matcher(subject);
    return m.find()
        ? fields.stream()
            .filter(each -> Wording.bare(each).equals(Wording.bare(m.group(1))))
            .findFirst()
        : Optional.empty();
  }

  /** The longest name of a country that the words end with. */
  private Optional<String> country(String subject) {
    for (int from = 0; from < subject.length() - 1; from++) {
      var country = countries.byName(subject.substring(from));
      if (country.isPresent()) {
        return Optional.of(country.get().name());
      }
    }
    return Optional.empty();
  }

  private static String kind(String subject) {
    return subject.contains("包括") ? "包括" : subject.matches(".*(災害|防災|応援).*") ? "災害" : Counted.TOTAL;
  }

  private static String tail(String subject) {
    Matcher m = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー]+$").matcher(subject);
    return m.find() ? m.group() : subject;
  }
}

package jp.enishi.analysis.hub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.enishi.analysis.hub.Hub.UnitShare;
import jp.enishi.analysis.hub.Sentence.Figure;
import jp.enishi.analysis.hub.Ties.Count;
import jp.enishi.analysis.hub.Ties.Evidence;
import jp.enishi.analysis.measure.Words;
import jp.enishi.query.Cite;
import jp.enishi.query.EnglishNames;

/** Tells how many ties there are, of which kinds, in which fields, since when, and by whom. */
final class TieStory {

  private final Words subject;
  private final String id;
  private final Ties ties;
  private final List<UnitShare> units;
  private final EnglishNames english;

  /**
   * The story of some ties.
   *
   * @param subject 川崎市と瀋陽市の間 / between Kawasaki and Shenyang
   * @param id of the organisation whose partners list them
   */
  TieStory(Words subject, String id, Ties ties, List<UnitShare> units, EnglishNames english) {
    this.subject = subject;
    this.id = id;
    this.ties = ties;
    this.units = units;
    this.english = english;
  }

  /**
   * The sentences.
   *
   * @param evidence whether each kind of tie is told with its dates and where it is stated
   */
  List<Sentence> sentences(boolean evidence) {
    List<Sentence> told = new ArrayList<>();
    told.add(number());
    if (evidence) {
      ties.types().forEach(type -> told.add(type(type)));
    }
    if (!ties.fields().isEmpty()) {
      told.add(fields());
    }
    if (ties.first() != null) {
      told.add(years());
    }
    if (!units.isEmpty()) {
      told.add(units());
    }
    return told;
  }

  private Sentence number() {
    String ja =
        ties.types().stream()
            .map(each -> each.name() + each.count() + "件")
            .collect(Collectors.joining("、"));
    String en =
        ties.types().stream()
            .map(each -> english.tie(each.name()) + " " + each.count())
            .collect(Collectors.joining(", "));
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.ofAgreements("agreements", ties.agreements(), ties.ids(), Links.partners(id)));
    ties.types()
        .forEach(
            each ->
                figures.add(
                    Figure.ofAgreements(
                        each.name(),
                        each.count(),
                        each.agreements(),
                        Links.partners(id, "type", each.name()))));
    return new Sentence(
        "ties",
        new Words(
            "%sには、資料に%d件の協定などがあります（%s）。".formatted(subject.ja(), ties.agreements(), ja),
            "Documents state %d agreements %s (%s)."
                .formatted(ties.agreements(), subject.en(), en)),
        figures,
        List.of());
  }

  /** A kind of tie: how many, since when, and where it is stated. */
  private Sentence type(Count type) {
    List<Evidence> rows =
        ties.evidence().stream().filter(each -> each.type().equals(type.name())).toList();
    List<Cite> cites = rows.stream().flatMap(each -> each.citations().stream()).distinct().toList();
    Words where = Phrases.places(cites);
    Evidence first = rows.stream().filter(each -> each.since() != null).findFirst().orElse(null);
    String ja = "%sは%d件".formatted(type.name(), type.count());
    String en = "%s: %d".formatted(english.tie(type.name()), type.count());
    if (first != null) {
      Words since = Phrases.date(first.since(), first.sincePrecision());
      ja +=
          type.count() == 1
              ? "で、%sからです".formatted(since.ja())
              : "で、最も早いものは%sです".formatted(since.ja());
      en += type.count() == 1 ? ", since " + since.en() : ", the first " + since.en();
    } else {
      ja += "で、締結の時期は資料にありません";
      en += ", no date is stated";
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.ofAgreements(
            type.name(), type.count(), type.agreements(), Links.partners(id, "type", type.name())));
    if (first != null) {
      figures.add(
          Figure.ofAgreements(
              "since",
              first.since().getYear(),
              List.of(first.agreement()),
              Links.agreement(first.agreement())));
    }
    return new Sentence(
        "type", new Words(ja + where.ja() + "。", en + where.en() + "."), figures, cites);
  }

  private Sentence fields() {
    List<Count> first = ties.fields().stream().limit(Phrases.MOST).toList();
    String ja =
        first.stream()
            .map(each -> each.name() + "（" + each.count() + "件）")
            .collect(Collectors.joining("、"));
    String en =
        first.stream()
            .map(each -> english.field(each.name()) + " (" + each.count() + ")")
            .collect(Collectors.joining(", "));
    boolean more = ties.fields().size() > first.size();
    return new Sentence(
        "fields",
        new Words(
            "分野は%s%sです。一件が複数の分野にまたがることがあります。".formatted(ja, more ? "など" : ""),
            "Fields: %s%s; one agreement can be in several."
                .formatted(en, more ? " and others" : "")),
        ties.fields().stream()
            .map(
                each ->
                    Figure.ofAgreements(
                        each.name(),
                        each.count(),
                        each.agreements(),
                        Links.partners(id, "field", each.name())))
            .toList(),
        List.of());
  }

  private Sentence years() {
    Count most =
        ties.years().stream()
            .min(Comparator.comparingInt((Count each) -> -each.count()).thenComparing(Count::name))
            .orElseThrow();
    int from = ties.first().getYear();
    int to = ties.last().getYear();
    String ja = from == to ? "締結は%d年です".formatted(from) : "締結は%d年から%d年にわたります".formatted(from, to);
    String en = from == to ? "Signed in " + from : "Signed from " + from + " to " + to;
    if (from != to && most.count() > 1) {
      ja += "。最も多いのは%s年の%d件です".formatted(most.name(), most.count());
      en += ", most in one year in %s (%d)".formatted(most.name(), most.count());
    }
    if (ties.undated() > 0) {
      ja += "。ほかに時期の分からないものが%d件あります".formatted(ties.undated());
      en += "; %d without a date".formatted(ties.undated());
    }
    return new Sentence(
        "years",
        new Words(ja + "。", en + "."),
        ties.years().stream()
            .map(each -> Figure.ofAgreements(each.name(), each.count(), each.agreements(), null))
            .toList(),
        List.of());
  }

  private Sentence units() {
    List<UnitShare> first = units.stream().limit(Phrases.MOST).toList();
    Set<String> carried = new HashSet<>();
    units.forEach(each -> carried.addAll(each.agreements()));
    List<String> names = first.stream().map(UnitShare::name).toList();
    boolean more = units.size() > first.size();
    return new Sentence(
        "units",
        new Words(
            "うち%d件は、%s%sが署名しています。"
                .formatted(
                    carried.size(),
                    String.join("、", names),
                    more ? "など%dの部局や機関".formatted(units.size()) : ""),
            "%d of them were signed by departments: %s%s."
                .formatted(carried.size(), String.join(", ", names), more ? " and others" : "")),
        units.stream()
            .map(
                each ->
                    Figure.ofAgreements(
                        each.name(), each.agreements().size(), each.agreements(), null))
            .toList(),
        List.of());
  }
}

package jp.enishi.extraction.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.enishi.extraction.Wording;
import jp.enishi.model.DatePrecision;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.CitationFact;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.Facts;
import jp.enishi.source.MemberFact;
import jp.enishi.source.PartyFact;
import jp.enishi.source.SuccessionFact;

/**
 * One relation at one place, in the words of the hand-made list.
 *
 * @param date 1981, 1982-04, 2009-04-21, FY2014 or empty
 */
record StatedRelation(String document, int line, String kind, Set<String> names, String date) {

  /** Sister and friendship ties are one family: texts call the same tie by both names. */
  StatedRelation {
    kind = kind.equals("姉妹都市提携") || kind.equals("友好都市提携") ? "姉妹・友好都市" : kind;
  }

  /** A person writes names of companies in short. */
  private static final String LEGAL_FORM = "^(?:株式会社|国立研究開発法人)|株式会社$";

  static Set<String> names(String... cells) {
    return Arrays.stream(cells)
        .flatMap(each -> Arrays.stream(each.split("\\|")))
        .filter(each -> !each.isBlank())
        .map(each -> each.replaceFirst(LEGAL_FORM, ""))
        .map(each -> Wording.bare(each).replaceFirst("(?:広域)?市$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the facts of a document say was read out of its prose. */
  static List<StatedRelation> of(String document, Facts facts) {
    List<StatedRelation> all = new ArrayList<>();
    for (CitationFact each : facts.citations()) {
      if (each.rule() != null && each.rule().startsWith("prose/")) {
        AgreementFact agreement =
            facts.agreements().stream()
                .filter(a -> a.id().equals(each.agreement()))
                .findFirst()
                .orElseThrow();
        Set<String> names =
            names(
                facts.parties().stream()
                    .filter(p -> p.agreement().equals(each.agreement()))
                    .map(PartyFact::name)
                    .toArray(String[]::new));
        boolean end = each.rule().equals("prose/tie-ended");
        all.add(
            new StatedRelation(
                document,
                each.lines().from(),
                end ? "解消" : agreement.kind(),
                names,
                end
                    ? ended(agreement, facts)
                    : date(agreement.signedOn(), agreement.signedPrecision())));
      }
    }
    for (SuccessionFact each : facts.rows(SuccessionFact.class)) {
      all.add(
          new StatedRelation(
              document,
              each.lines().from(),
              each.planned() ? "合併予定" : "合併",
              names(each.before(), each.after()),
              date(each.on(), each.precision())));
    }
    for (CouncilFact each : facts.rows(CouncilFact.class)) {
      if (each.rule() != null) {
        all.add(
            new StatedRelation(
                document,
                each.lines().from(),
                "協議会",
                names(each.name()),
                date(each.since(), each.sincePrecision())));
      }
    }
    for (MemberFact each : facts.rows(MemberFact.class)) {
      if (each.rule() != null && each.rule().startsWith("prose/")) {
        all.add(
            new StatedRelation(
                document,
                each.lines().from(),
                "加盟",
                names(each.name(), each.council()),
                date(each.from(), each.fromPrecision())));
      }
    }
    return all.stream().distinct().toList();
  }

  private static String ended(AgreementFact agreement, Facts facts) {
    return facts.dates().stream()
        .filter(each -> each.agreement().equals(agreement.id()) && each.meaning().equals("解消"))
        .map(each -> date(each.date(), each.precision()))
        .findFirst()
        .orElse("");
  }

  static String date(LocalDate date, DatePrecision precision) {
    if (date == null) {
      return "";
    }
    return switch (precision) {
      case DAY -> date.toString();
      case MONTH -> date.toString().substring(0, 7);
      case YEAR -> Integer.toString(date.getYear());
      case FISCAL_YEAR -> "FY" + date.getYear();
    };
  }
}

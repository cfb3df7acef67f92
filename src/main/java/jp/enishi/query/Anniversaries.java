package jp.enishi.query;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import org.springframework.stereotype.Service;

/** Reads which agreements have a year to celebrate. */
@Service
public class Anniversaries {

  private final Reader reader;
  private final Standings standings;
  private final AgreementViews agreements;

  Anniversaries(Reader reader, Standings standings, AgreementViews agreements) {
    this.reader = reader;
    this.standings = standings;
    this.agreements = agreements;
  }

  /**
   * Every fifth anniversary up to the hundredth, in the order of the calendar. Agreements of which
   * a document says that they ended before it are left out; {@code status} is unknown when no
   * document says either.
   *
   * @param organization only agreements that it held on that day, by the same rule as its partners:
   *     those of a predecessor too, unless nobody shall answer for another; null for all
   */
  public Page<Anniversary> listAnniversaries(
      int year, String organization, AsOf asOf, Paging paging) {
    List<String> holders = organization == null ? null : standings.get(organization, asOf).ids();
    List<Found> found =
        reader.list("anniversary/list", asOf.with("year", year, "ids", holders), Found.class);
    Page<Found> page = Page.of(found, paging);
    List<String> ids = page.items().stream().map(Found::agreement).toList();
    Map<String, AgreementLine> lines =
        agreements.lines(ids, List.of(), asOf).stream()
            .collect(toMap(AgreementLine::id, Function.identity()));
    Map<String, List<Cite>> citations = agreements.citations(ids);
    return page.map(
        each ->
            each.of(
                lines.get(each.agreement()), citations.getOrDefault(each.agreement(), List.of())));
  }

  private record Found(
      String agreement,
      int number,
      LocalDate signedOn,
      String precision,
      String status,
      Ref party) {

    Anniversary of(AgreementLine line, List<Cite> citations) {
      LocalDate from = signedOn.plusYears(number);
      return new Anniversary(
          number,
          number + "周年",
          from,
          Anniversary.end(from, precision),
          line.inherited(Inheritance.of(status, party)),
          citations);
    }
  }
}

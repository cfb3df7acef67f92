package jp.enishi.query;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Reads which agreements come to their end. */
@Service
public class Lapses {

  private final Reader reader;
  private final AgreementViews agreements;

  Lapses(Reader reader, AgreementViews agreements) {
    this.reader = reader;
    this.agreements = agreements;
  }

  /** Those that end from the first day on and before the last, the first to end first. */
  public List<Lapse> listLapses(LocalDate from, LocalDate to, AsOf asOf) {
    List<Found> found =
        reader.list("anniversary/lapsing", asOf.with("from", from, "to", to), Found.class);
    List<String> ids = found.stream().map(Found::agreement).toList();
    Map<String, AgreementLine> lines =
        agreements.lines(ids, List.of(), asOf).stream()
            .collect(toMap(AgreementLine::id, Function.identity()));
    Map<String, List<Cite>> citations = agreements.citations(ids);
    return found.stream()
        .map(
            each ->
                new Lapse(
                    each.until(),
                    each.precision(),
                    lines.get(each.agreement()),
                    citations.getOrDefault(each.agreement(), List.of())))
        .toList();
  }

  private record Found(String agreement, LocalDate until, String precision) {}
}

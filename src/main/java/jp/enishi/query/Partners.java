package jp.enishi.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import jp.enishi.query.PartnerList.Partner;
import jp.enishi.query.PartnerList.Tie;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import org.springframework.stereotype.Service;

/** Reads who an organisation is tied to, by what, and on which evidence. */
@Service
public class Partners {

  private final Reader reader;
  private final Standings standings;
  private final AgreementViews agreements;
  private final Coverages coverages;

  Partners(Reader reader, Standings standings, AgreementViews agreements, Coverages coverages) {
    this.reader = reader;
    this.standings = standings;
    this.agreements = agreements;
    this.coverages = coverages;
  }

  /** Bodies and their members are partners only when asked for. */
  private static final String MEMBERSHIP = "加盟";

  /** Those with most agreements first; throws {@code NotFound}. */
  public PartnerList listPartners(String id, PartnerFilter filter, Paging paging) {
    Standing standing = standings.get(id, filter.asOf());
    Map<String, Object> asked =
        filter
            .asOf()
            .with("ids", standing.ids(), "ended", filter.ended(), "undated", filter.undated());
    List<FoundTie> ties = new ArrayList<>(reader.list("organization/ties", asked, FoundTie.class));
    if (filter.types().contains(MEMBERSHIP)) {
      ties.addAll(reader.list("organization/memberships", asked, FoundTie.class));
    }
    PartnerFacets facets = new PartnerFacets(filter);
    Predicate<FoundTie> wanted = facets.all();
    Map<String, List<FoundTie>> byPartner =
        ties.stream()
            .filter(wanted)
            .collect(groupingBy(tie -> tie.organization().id(), LinkedHashMap::new, toList()));
    List<List<FoundTie>> ranked =
        byPartner.values().stream()
            .sorted(
                Comparator.comparing((List<FoundTie> each) -> -each.size())
                    .thenComparing(each -> each.get(0).organization().name()))
            .toList();
    Page<List<FoundTie>> page = Page.of(ranked, paging);
    Map<String, List<Cite>> citations =
        agreements.citations(
            page.items().stream()
                .flatMap(List::stream)
                .map(FoundTie::agreement)
                .distinct()
                .toList());
    return new PartnerList(
        page.map(each -> partner(each, citations)),
        coverages.of(standing, filter.asOf(), note(filter)),
        facets.of(ties),
        standing);
  }

  private static String note(PartnerFilter filter) {
    if (filter.asOf().day() == null) {
      return "";
    }
    return filter.undated() ? "締結日の分からない関係も含みます（undated=false で除けます）。" : "締結日の分からない関係は除いています。";
  }

  private static Partner partner(List<FoundTie> ties, Map<String, List<Cite>> citations) {
    List<LocalDate> dates =
        ties.stream().map(FoundTie::since).filter(Objects::nonNull).sorted().toList();
    return new Partner(
        ties.get(0).organization(),
        ties.size(),
        ties.stream().flatMap(tie -> tie.fields().stream()).distinct().toList(),
        dates.isEmpty() ? null : dates.get(0),
        dates.isEmpty() ? null : dates.get(dates.size() - 1),
        ties.stream()
            .map(tie -> tie.cited(citations.getOrDefault(tie.agreement(), List.of())))
            .toList());
  }

  /** A tie as the query gives it. */
  record FoundTie(
      Ref organization,
      String type,
      String agreement,
      String title,
      List<String> fields,
      LocalDate since,
      String sincePrecision,
      String sincePrinted,
      LocalDate until,
      double weight,
      String status,
      Ref party) {

    Tie cited(List<Cite> citations) {
      return new Tie(
          type,
          agreement,
          title,
          fields,
          since,
          sincePrecision,
          sincePrinted,
          until,
          weight,
          citations,
          Inheritance.of(status, party));
    }
  }
}

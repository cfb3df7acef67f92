package jp.enishi.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.web.NotFound;
import org.springframework.stereotype.Service;

/** Reads agreements with their evidence. */
@Service
public class AgreementViews {

  private static final int RELATED = 20;

  private final Reader reader;

  AgreementViews(Reader reader) {
    this.reader = reader;
  }

  /** One agreement; throws {@link NotFound}. */
  public AgreementView getAgreement(String id, AsOf asOf) {
    List<AgreementLine> line = lines(List.of(id), List.of(), asOf);
    if (line.isEmpty()) {
      throw new NotFound("協定", id);
    }
    Detail detail = reader.list("agreement/detail", asOf.with("id", id), Detail.class).get(0);
    List<String> related = reader.ids("agreement/related", Map.of("id", id, "limit", RELATED));
    return new AgreementView(
        line.get(0),
        detail.parties().stream().map(FoundParty::party).toList(),
        detail.generalParties(),
        detail.participants(),
        detail.dates(),
        detail.links(),
        detail.department(),
        detail.telephone(),
        detail.budget(),
        detail.owner(),
        detail.council(),
        citations(List.of(id)).getOrDefault(id, List.of()),
        reader.list("issue/about", Map.of("ids", List.of(id)), Issue.class),
        lines(related, List.of(), asOf));
  }

  /** AgreementViews in the order of their ids; unknown ids are left out. */
  List<AgreementLine> lines(List<String> ids, List<String> without, AsOf asOf) {
    return ids.isEmpty()
        ? List.of()
        : reader.list(
            "agreement/lines", asOf.with("ids", ids, "without", without), AgreementLine.class);
  }

  /** For each agreement, where it is stated, in the order of the ids and then of the document. */
  Map<String, List<Cite>> citations(List<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return reader.rows("queries/agreement/citations", Map.of("ids", ids)).stream()
        .collect(
            groupingBy(
                row -> (String) row.get("agreement"),
                LinkedHashMap::new,
                mapping(row -> reader.as(row, Cite.class), toList())));
  }

  private record Detail(
      List<FoundParty> parties,
      List<String> generalParties,
      List<AgreementView.Participant> participants,
      List<AgreementView.PrintedDate> dates,
      List<String> links,
      String department,
      String telephone,
      String budget,
      String owner,
      Ref council) {}

  private record FoundParty(
      Ref organization,
      String side,
      String role,
      String printed,
      String unit,
      List<Ref> heldBy,
      String inheritance) {

    AgreementView.Party party() {
      return new AgreementView.Party(
          organization, side, role, printed, unit, heldBy, Inheritance.of(inheritance, null));
    }
  }
}

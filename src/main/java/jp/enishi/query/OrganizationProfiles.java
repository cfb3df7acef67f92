package jp.enishi.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.enishi.gazetteer.CodePeriod;
import jp.enishi.gazetteer.GazetteerOrganization;
import jp.enishi.query.OrganizationProfile.Body;
import jp.enishi.query.OrganizationProfile.Citation;
import jp.enishi.query.OrganizationProfile.Member;
import jp.enishi.query.OrganizationProfile.TieCount;
import jp.enishi.query.OrganizationProfile.Unit;
import jp.enishi.web.NotFound;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import org.springframework.stereotype.Service;

/** Reads one organisation, and who has the same partners. */
@Service
public class OrganizationProfiles {

  private final Reader reader;
  private final AgreementViews agreements;
  private final Coverages coverages;
  private final Standings standings;

  OrganizationProfiles(
      Reader reader, AgreementViews agreements, Coverages coverages, Standings standings) {
    this.reader = reader;
    this.agreements = agreements;
    this.coverages = coverages;
    this.standings = standings;
  }

  /** All about it, or about who stood for it on that day; throws {@link NotFound}. */
  public OrganizationProfile getOrganization(String id, AsOf asOf) {
    Standing standing = standings.get(id, asOf);
    String answering = standing.answering().id();
    List<String> standIns = standing.ids();
    Found o = found(standing, asOf);
    List<Held> held =
        reader.list("organization/agreements", asOf.with("ids", standIns), Held.class);
    List<String> ids = held.stream().map(Held::agreement).toList();
    List<String> concerned = new ArrayList<>(ids);
    concerned.add(answering);
    List<Citation> citations = new ArrayList<>();
    agreements
        .citations(ids)
        .forEach(
            (agreement, cites) ->
                cites.forEach(cite -> citations.add(new Citation(agreement, cite))));
    List<CodePeriod> codes = o.codes();
    CodePeriod code = CodePeriods.on(asOf.orToday(), codes);
    return new OrganizationProfile(
        code == null
            ? o.organization()
            : o.organization().at(code.level(o.organization().name(), asOf.orToday())),
        code == null ? null : code.code(),
        codes,
        o.aliases(),
        o.since(),
        o.until(),
        o.lat(),
        o.lon(),
        o.ties(),
        o.partners(),
        lines(held, standIns, asOf),
        o.councils(),
        o.members().stream().map(m -> new Member(m.organization(), m.role(), m.offices())).toList(),
        o.units(),
        reader.list("issue/about", Map.of("ids", concerned), Issue.class),
        citations,
        proceedings(answering, asOf),
        coverages.of(standing, asOf, ""),
        standing,
        history(answering));
  }

  /** Itself, or the one that stood for it on that day; throws {@link NotFound}. */
  public Ref getAnswering(String id, AsOf asOf) {
    return standings.get(id, asOf).answering();
  }

  /**
   * The one of that id that the gazetteer knows and no document names, if it stood on that day;
   * without a day, at any time.
   */
  public Optional<Ref> findUnnamed(String id, AsOf asOf) {
    return reader.ids("organization/existing", Map.of("ids", List.of(id))).isEmpty()
        ? Absent.byId(id)
            .map(each -> Absent.standing(each, asOf))
            .filter(each -> asOf.day() == null || each.state().equals("standing"))
            .map(Standing::organization)
        : Optional.empty();
  }

  /** Who stood for it on that day; throws {@link NotFound}. */
  public Standing getStanding(String id, AsOf asOf) {
    return standings.get(id, asOf);
  }

  /** Whom it took the place of, and who took its, the earliest first; throws {@link NotFound}. */
  public List<Change> listHistory(String id, AsOf asOf) {
    return history(getAnswering(id, asOf).id());
  }

  private List<Change> history(String answering) {
    return reader.list("organization/history", Map.of("id", answering), Change.class);
  }

  /** The first facts about it without agreements, findings or history; throws {@link NotFound}. */
  public OrganizationOutline getOutline(String id, AsOf asOf) {
    Standing standing = standings.get(id, asOf);
    Found o = found(standing, asOf);
    return new OrganizationOutline(
        o.ties(),
        reader.list("organization/agreements", asOf.with("ids", standing.ids()), Held.class).size(),
        o.councils(),
        coverages.of(standing, asOf, ""));
  }

  private Found found(Standing standing, AsOf asOf) {
    String answering = standing.answering().id();
    return reader
        .list(
            "organization/profile", asOf.with("id", answering, "ids", standing.ids()), Found.class)
        .stream()
        .findFirst()
        .orElseGet(() -> Found.absent(Absent.byId(answering).orElseThrow()));
  }

  private List<AgreementLine> lines(List<Held> held, List<String> without, AsOf asOf) {
    Map<String, Held> byId =
        held.stream().collect(Collectors.toMap(Held::agreement, Function.identity()));
    return agreements.lines(held.stream().map(Held::agreement).toList(), without, asOf).stream()
        .map(line -> line.inherited(byId.get(line.id()).inheritance()))
        .toList();
  }

  private Proceedings proceedings(String id, AsOf asOf) {
    FoundProceedings found =
        reader
            .list("organization/proceedings", asOf.with("id", id), FoundProceedings.class)
            .stream()
            .findFirst()
            .orElse(FoundProceedings.NONE);
    return new Proceedings(
        found.themes(),
        found.meetings(),
        found.proposed(),
        found.participations().stream().map(Proceedings.Row::view).toList(),
        found.participants().stream().map(Proceedings.Row::view).toList());
  }

  /** Who shares partners with it, the most shared first; throws {@link NotFound}. */
  public CoPartnerList listCoPartners(String id, AsOf asOf, Paging paging) {
    Standing standing = standings.get(id, asOf);
    var rows =
        reader.rows(
            "queries/organization/co-partners",
            asOf.with("ids", standing.ids(), "offset", paging.offset(), "limit", paging.limit()));
    List<CoPartner> items =
        ((List<?>) rows.get(0).get("items"))
            .stream().map(item -> reader.as(item, CoPartner.class)).toList();
    long total = ((Number) rows.get(0).get("total")).longValue();
    return new CoPartnerList(
        new Page<>(items, total, paging.limit(), paging.offset()),
        coverages.of(standing, asOf, ""));
  }

  /** An agreement, and for whom it was held. */
  private record Held(String agreement, String status, Ref party) {

    Inheritance inheritance() {
      return Inheritance.of(status, party);
    }
  }

  private record FoundProceedings(
      List<Proceedings.Theme> themes,
      List<Proceedings.Meeting> meetings,
      List<Proceedings.Proposed> proposed,
      List<Proceedings.Row> participations,
      List<Proceedings.Row> participants) {

    /** Of whom no document names. */
    static final FoundProceedings NONE =
        new FoundProceedings(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private record FoundMember(Ref organization, String role, List<String> offices) {}

  private record Found(
      Ref organization,
      String code,
      List<String> formerCodes,
      List<LocalDate> formerCodesUntil,
      List<String> aliases,
      LocalDate since,
      LocalDate until,
      Double lat,
      Double lon,
      long partners,
      List<TieCount> ties,
      List<Body> councils,
      List<FoundMember> members,
      List<Unit> units) {

    List<CodePeriod> codes() {
      return CodePeriods.of(code, formerCodes, formerCodesUntil, since, until);
    }

    static Found absent(GazetteerOrganization each) {
      List<CodePeriod> former =
          each.isLocalGovernment() ? CodePeriods.former(each.prefecture(), each.name()) : List.of();
      return new Found(
          Absent.ref(each),
          each.code(),
          former.stream().map(CodePeriod::code).toList(),
          former.stream().map(CodePeriod::until).toList(),
          each.names().subList(1, each.names().size()),
          each.since(),
          each.until(),
          each.lat(),
          each.lon(),
          0,
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
  }
}

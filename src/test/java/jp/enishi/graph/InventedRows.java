package jp.enishi.graph;

import static jp.enishi.graph.InventedGraph.numbers;
import static jp.enishi.graph.InventedGraph.oftenFirst;
import static jp.enishi.graph.InventedGraph.pick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.OrganizationKind;
import jp.enishi.query.search.GeneratedNames;

/**
 * What {@link InventedGraph} writes: every local government, cities abroad and bodies, a thousand
 * municipalities that are no more, and agreements of two to five parties, of which a few
 * organisations have thousands and most have few.
 */
final class InventedRows {

  private static final int DOCUMENTS = 20;
  private static final int FORMER = 1_000;
  private static final int COUNCILS = 300;
  private static final int MEMBERS = 20;
  private static final int UNITS = 5_000;
  private static final int ISSUES = 20_000;
  private static final int FIRST_YEAR = 1960;
  private static final Countries COUNTRIES = Countries.load();
  private static final LocalDate MERGED = LocalDate.of(2005, 4, 1);
  private static final List<String> FIELDS =
      List.of("教育交流", "文化交流", "スポーツ交流", "医療交流", "行政交流", "経済交流（商業等）", "環境", "観光", "防災");
  private static final List<String> FORMS = List.of("協定", "覚書", "協定書", "合意書");

  private final int agreements;
  private final List<String> kinds;
  private final List<OrganizationRow> organizations;
  private final int home;

  InventedRows(int agreements, GraphSchema schema) {
    this.agreements = agreements;
    this.kinds = List.copyOf(new java.util.TreeSet<>(schema.edgeOfAgreementKind().keySet()));
    List<LocalGovernment> governments = LocalGovernments.load().all();
    this.home = governments.size();
    this.organizations = new ArrayList<>();
    List<Map<String, Object>> names =
        GeneratedNames.rows(Math.max(20_000, agreements / 5 + 13_000));
    for (int i = 0; i < names.size(); i++) {
      organizations.add(
          i < home
              ? organization(
                  real(names.get(i), governments.get(i)), governments.get(i).level(), null)
              : organization(names.get(i), null, null));
    }
    for (int i = 0; i < FORMER; i++) {
      organizations.add(
          organization(
              Map.of(
                  "id",
                  "invented-former-" + i,
                  "name",
                  "旧第" + (i + 1) + "町",
                  "kind",
                  "Municipality",
                  "prefecture",
                  governments.get(i).prefecture()),
              "町",
              MERGED));
    }
    for (int i = 0; i < COUNCILS; i++) {
      organizations.add(
          organization(
              Map.of(
                  "id", "invented-council-" + i, "name", "第" + (i + 1) + "協議会", "kind", "Council"),
              null,
              null));
    }
  }

  List<String> documentIds() {
    return documents().map(DocumentRow::id).toList();
  }

  Stream<DocumentRow> documents() {
    return numbers(DOCUMENTS)
        .map(
            i ->
                new DocumentRow(
                    document(i), "第" + (i + 1) + "次調査", "調査者", "2025", "2025", "-", "-", null));
  }

  Stream<OrganizationRow> organizations() {
    return organizations.stream();
  }

  Stream<SuccessionRow> successions() {
    return numbers(FORMER)
        .map(
            i ->
                new SuccessionRow(
                    "invented-former-" + i,
                    organizations.get(47 + i % (home - 47)).id(),
                    MERGED,
                    "day",
                    "編入",
                    false,
                    "invented"));
  }

  Stream<UnitRow> units() {
    return numbers(UNITS)
        .map(
            i ->
                new UnitRow(
                    "invented-unit-" + i,
                    organizations.get(i % home).name() + "第" + (1 + i / home) + "課",
                    organizations.get(i % home).id()));
  }

  Stream<AgreementRow> agreements() {
    return numbers(agreements).map(this::agreement);
  }

  private AgreementRow agreement(int i) {
    LocalDate signed = signed(i);
    boolean ends = pick(i, 2, 10) == 0;
    String first = FIELDS.get(pick(i, 3, FIELDS.size()));
    String second = FIELDS.get(pick(i, 4, FIELDS.size()));
    return new AgreementRow(
        id(i),
        first.replaceAll("交流.*", "") + "の協力に関する第" + (i + 1) + "号",
        kinds.get(pick(i, 5, kinds.size())),
        FORMS.get(pick(i, 6, FORMS.size())),
        signed,
        DatePrecision.DAY,
        signed.toString(),
        ends ? signed.plusYears(5 + pick(i, 7, 60)) : null,
        ends ? DatePrecision.DAY : null,
        "in force",
        first.equals(second) ? List.of(first) : List.of(first, second),
        List.of(),
        pick(i, 8, 4) == 0 ? "企画課" : null,
        pick(i, 8, 4) == 0 ? "000-000-0000" : null,
        null,
        null,
        List.of(),
        null);
  }

  private static LocalDate signed(int i) {
    return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(pick(i, 1, 365 * 66));
  }

  /** A local government first; then a city abroad or a body, and now and then more. */
  Stream<PartyRow> parties() {
    return numbers(agreements).flatMap(this::partiesOf);
  }

  private Stream<PartyRow> partiesOf(int i) {
    boolean former = pick(i, 9, 100) == 0 && signed(i).isBefore(MERGED);
    int parties = pick(i, 10, 10) == 0 ? 3 + pick(i, 11, 3) : 2;
    int first = oftenFirst(i, 12, home);
    String unit = pick(i, 13, 20) == 0 ? "invented-unit-" + first : null;
    return IntStream.range(0, parties)
        .mapToObj(
            n -> {
              OrganizationRow party =
                  organizations.get(
                      n > 0
                          ? home + oftenFirst(i, 20 + n, organizations.size() - COUNCILS - home)
                          : first);
              String who = n == 0 && former ? "invented-former-" + pick(i, 14, FORMER) : party.id();
              return new PartyRow(
                  who,
                  id(i),
                  n + 1,
                  "ForeignCity".equals(party.kind().label()) ? "foreign" : "japan",
                  null,
                  party.name(),
                  null,
                  n == 0 && !former && unit != null ? List.of(unit) : List.of());
            });
  }

  Stream<UnderRow> under() {
    return numbers(agreements / 20).map(i -> new UnderRow(id(i), id(agreements / 2 + i)));
  }

  Stream<MembershipRow> memberships() {
    return numbers(COUNCILS * MEMBERS)
        .map(
            i ->
                new MembershipRow(
                    organizations.get(oftenFirst(i, 15, home)).id(),
                    "invented-council-" + i / MEMBERS,
                    null,
                    List.of(),
                    LocalDate.of(2000, 1, 1),
                    DatePrecision.DAY,
                    null,
                    null));
  }

  Stream<CitationRow> citations() {
    return numbers(agreements)
        .map(
            i ->
                new CitationRow(
                    id(i),
                    document(i % DOCUMENTS),
                    "表" + i,
                    null,
                    i + 1 + "-" + (i + 2),
                    "第" + i + "号",
                    null));
  }

  Stream<ScopeRow> scopes() {
    return numbers(DOCUMENTS)
        .map(
            i ->
                new ScopeRow(
                    "invented-scope-" + i,
                    document(i),
                    List.of("分野別協定", "姉妹都市"),
                    "local-governments",
                    List.of(),
                    List.of(),
                    "abroad",
                    "2025",
                    false,
                    null));
  }

  Stream<IssueRow> issues() {
    return numbers(ISSUES)
        .map(
            i ->
                new IssueRow(
                    "invented-issue-" + i,
                    i % 2 == 0 ? "unreadable" : "contradiction",
                    "warning",
                    "第" + i + "号の日付",
                    List.of(),
                    null,
                    null,
                    "open",
                    null,
                    null,
                    List.of(id(pick(i, 16, agreements))),
                    document(i % DOCUMENTS)));
  }

  /** Those that the graph may hold already keep their id. */
  private static Map<String, Object> real(Map<String, Object> row, LocalGovernment government) {
    Map<String, Object> same = new HashMap<>(row);
    same.put("id", "jp-" + government.fullName());
    return same;
  }

  private static OrganizationRow organization(
      Map<String, Object> row, String level, LocalDate until) {
    String code = (String) row.get("country");
    String country = code == null ? "日本" : COUNTRIES.byCode(code).map(Country::name).orElse(code);
    return new OrganizationRow(
        (String) row.get("id"),
        (String) row.get("name"),
        (String) row.get("nameEn"),
        (String) row.get("kana"),
        List.of(),
        OrganizationKind.of((String) row.get("kind")),
        null,
        level,
        (String) row.get("prefecture"),
        country,
        code,
        null,
        null,
        null,
        null,
        null,
        until,
        List.of());
  }

  private static String id(int i) {
    return "invented-" + i;
  }

  private static String document(int i) {
    return "invented-document-" + i;
  }
}

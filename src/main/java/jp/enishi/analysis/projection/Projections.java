package jp.enishi.analysis.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.ReadQueries;
import jp.enishi.query.DayLevels;
import jp.enishi.query.Ref;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Reads networks from the graph. The same wish and the same facts give the same network. */
@Service
public class Projections {

  private final ReadQueries queries;
  private final GraphSchema schema;
  private final JsonMapper mapper;
  private final DayLevels levels;
  private final RecentProjections recent = new RecentProjections();

  Projections(ReadQueries queries, GraphSchema schema, JsonMapper mapper, DayLevels levels) {
    this.levels = levels;
    this.queries = queries;
    this.schema = schema;
    this.mapper = mapper;
  }

  /**
   * The network that is wanted.
   *
   * @param version the facts' version as {@link DataVersion} gave it
   */
  public Projection read(ProjectionSpec spec, String version) {
    return recent.get(spec, version, () -> read(spec));
  }

  private Projection read(ProjectionSpec spec) {
    Collected collected = new Collected(spec);
    Map<String, Ref> standing = new LinkedHashMap<>();
    Map<String, Ref> organizations = organizations(spec, standing);
    switch (spec.projection()) {
      case ProjectionType.AGREEMENTS -> parties(spec, organizations, collected);
      case ProjectionType.MUNICIPALITIES -> ties(spec, organizations, collected).shared(true);
      case ProjectionType.PARTNERS -> ties(spec, organizations, collected).shared(false);
      default -> ties(spec, organizations, collected).direct();
    }
    if (spec.isolated()) {
      Wanted wanted = new Wanted(spec);
      standing.values().stream()
          .filter(each -> wanted.kind(each) && belongs(spec, each))
          .forEach(each -> collected.vertex(Vertex.of(each)));
    }
    return collected.projection();
  }

  private static boolean belongs(ProjectionSpec spec, Ref organization) {
    return switch (spec.projection()) {
      case ProjectionType.MUNICIPALITIES -> Wanted.isGovernment(organization);
      case ProjectionType.PARTNERS -> Wanted.isAbroad(organization);
      default -> spec.councils() == Councils.INCLUDED || !organization.kind().equals("Council");
    };
  }

  private Map<String, Ref> organizations(ProjectionSpec spec, Map<String, Ref> standing) {
    List<Map<String, Object>> rows = new ArrayList<>();
    queries.forEach("analysis/organizations", day(spec), rows::add);
    Map<String, Ref> all = new HashMap<>();
    for (Map<String, Object> row : levels.on(spec.asOf().day(), rows)) {
      Ref organization = mapper.convertValue(row.get("organization"), Ref.class);
      all.put(organization.id(), organization);
      if (Boolean.TRUE.equals(row.get("stood"))) {
        standing.put(organization.id(), organization);
      }
    }
    return all;
  }

  private static Map<String, Object> day(ProjectionSpec spec) {
    Map<String, Object> parameters = new HashMap<>();
    LocalDate day = spec.asOf().day();
    parameters.put("asOf", day);
    parameters.put("rollUp", day != null && spec.asOf().rollUp());
    return parameters;
  }

  private TieNetworks ties(
      ProjectionSpec spec, Map<String, Ref> organizations, Collected collected) {
    Map<String, Object> parameters = day(spec);
    parameters.put("types", types(spec));
    parameters.put("fields", spec.fields());
    List<TieRow> rows = new ArrayList<>();
    Set<String> met = new HashSet<>();
    Map<List<String>, List<String>> same = new HashMap<>();
    queries.forEach(
        "analysis/ties",
        parameters,
        row -> {
          TieRow tie = TieRow.of(row, organizations, same);
          boolean dated = spec.undated() || tie != null && tie.since() != null;
          if (tie != null && dated && spec.sure(tie.confidence()) && met.add(tie.key())) {
            rows.add(tie);
          }
        });
    return new TieNetworks(spec, rows, collected);
  }

  /** Types of edge to read: those asked for, and memberships when councils count. */
  private List<String> types(ProjectionSpec spec) {
    Set<String> types = new TreeSet<>(spec.types().isEmpty() ? schema.pairEdges() : spec.types());
    types.remove(ProjectionSpec.MEMBERSHIP);
    if (spec.projection().equals(ProjectionType.TIES) && spec.councils() != Councils.OUT) {
      types.add(ProjectionSpec.MEMBERSHIP);
    }
    return List.copyOf(types);
  }

  private void parties(ProjectionSpec spec, Map<String, Ref> organizations, Collected collected) {
    List<String> types = types(spec);
    Map<String, Object> parameters = day(spec);
    parameters.put(
        "kinds",
        schema.edgeOfAgreementKind().entrySet().stream()
            .filter(each -> types.contains(each.getValue()))
            .map(Map.Entry::getKey)
            .sorted()
            .toList());
    parameters.put("fields", spec.fields());
    parameters.put("standing", spec.councils() == Councils.INCLUDED);
    Map<String, List<PartyRow>> byAgreement = new LinkedHashMap<>();
    queries.forEach(
        "analysis/parties",
        parameters,
        row -> {
          PartyRow party = PartyRow.of(row, organizations);
          if (party != null
              && spec.sure(party.tie().confidence())
              && (spec.undated() || party.tie().since() != null)) {
            byAgreement.computeIfAbsent(party.agreement().id(), id -> new ArrayList<>()).add(party);
          }
        });
    Wanted wanted = new Wanted(spec);
    byAgreement.values().forEach(each -> PartyRow.join(each, wanted, collected));
  }

  /** Fields and countries that are in the graph, to choose from. */
  public Choices choices() {
    Map<String, Object> row = queries.list("analysis/choices", Map.of()).get(0);
    return new Choices(
        TieRow.strings(row.get("fields")).stream().sorted(Comparator.naturalOrder()).toList(),
        TieRow.strings(row.get("countries")));
  }

  /** What a filter may name. */
  public record Choices(List<String> fields, List<String> countries) {}
}

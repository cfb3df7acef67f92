package jp.enishi.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.NamedQuery;

/** The values that a meaning gives to the parameters of its query. */
final class Parameters {

  private static final int MANY = 1000;
  private static final int FEW = 10;
  private static final int STEPS = 8;

  private Parameters() {}

  /** Only those that the query takes, in the order of its header. */
  static Map<String, Object> of(Meaning m, NamedQuery query, GraphSchema schema, LocalDate today) {
    Map<String, Object> all = new HashMap<>();
    List<String> edges =
        m.ties.stream()
            .filter(t -> !t.isNarrow())
            .flatMap(t -> t.edges().stream())
            .distinct()
            .toList();
    List<String> kinds = new ArrayList<>(agreementKinds(edges, schema));
    m.ties.forEach(tie -> kinds.addAll(tie.agreements()));
    all.put("ids", m.ids());
    all.put("bodies", m.bodies().stream().map(Parameters::ids).distinct().toList());
    all.put("unnamed", List.of());
    all.put("without", m.without.stream().map(Name::id).toList());
    all.put("notWith", m.notWith.stream().map(Name::id).toList());
    all.put("types", edges);
    all.put("agreementKinds", kinds);
    all.put("narrowKinds", m.ties.stream().flatMap(t -> t.agreements().stream()).toList());
    all.put("fields", m.fields.stream().flatMap(f -> f.fields().stream()).distinct().toList());
    all.put("fieldSets", m.fields.stream().map(Concept.Field::fields).toList());
    all.put(
        "topics",
        m.fields.stream().map(Concept.Field::topic).filter(t -> t != null).distinct().toList());
    m.answer.into(all, "");
    m.other.into(all, "other");
    all.put("from", m.time == null ? null : m.time.from());
    all.put("to", m.time == null ? null : m.time.to());
    all.put("months", m.months);
    all.put("forms", m.forms.stream().flatMap(f -> f.forms().stream()).distinct().toList());
    all.put("inForce", m.inForce);
    all.put("on", m.on == null ? today : m.on);
    all.put("asOf", m.asOf);
    all.put("rollUp", m.rollUp);
    all.put("number", m.number);
    all.put("byAgreements", m.byAgreements);
    all.put("ofAgreements", m.ofAgreements);
    all.put("years", m.years);
    all.put("councils", m.councils);
    all.put("max", STEPS);
    all.put("limit", limit(m));
    Map<String, Object> taken = new LinkedHashMap<>();
    query.params().forEach(name -> taken.put(name, all.get(name)));
    return taken;
  }

  /**
   * What a meaning says and its query does not take, so that the answer would leave it out.
   * Councils are a sort by themselves, and only governments can be said beside countries.
   */
  static List<String> lost(Meaning m, NamedQuery query) {
    Map<String, Boolean> said = new LinkedHashMap<>();
    said.put("ids", !m.names.isEmpty());
    said.put("without", !m.without.isEmpty());
    said.put("notWith", !m.notWith.isEmpty());
    said.put("fields", !m.fields.isEmpty());
    said.put("ties", !m.ties.isEmpty());
    boolean ofSorts = m.intent != Intent.COUNTRIES && m.intent != Intent.COUNCILS;
    said.put("kinds", ofSorts && m.answer.restricted());
    said.put("otherKinds", ofSorts && m.other.restricted());
    said.put("sets", m.answer.isEach());
    said.put("otherSets", m.other.isEach());
    said.put("from", m.time != null);
    said.put("months", !m.months.isEmpty());
    said.put("forms", !m.forms.isEmpty());
    said.put("inForce", m.inForce != null);
    said.put("number", m.number != null);
    Map<String, List<String>> takers =
        Map.of(
            "ids", List.of("ids", "bodies"),
            "fields", List.of("fields", "fieldSets"),
            "ties", List.of("types", "agreementKinds"),
            "number", List.of("number", "limit"));
    return said.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .filter(
            k -> takers.getOrDefault(k, List.of(k)).stream().noneMatch(query.params()::contains))
        .toList();
  }

  private static List<String> ids(List<Name> names) {
    return names.stream().map(Name::id).toList();
  }

  private static int limit(Meaning m) {
    boolean few = m.intent == Intent.NEWEST || m.intent == Intent.OLDEST;
    return m.number != null && m.intent != Intent.ANNIVERSARIES
        ? Math.max(1, m.number)
        : few ? FEW : MANY;
  }

  private static List<String> agreementKinds(List<String> edges, GraphSchema schema) {
    List<String> kinds = new ArrayList<>();
    schema
        .edgeOfAgreementKind()
        .forEach(
            (kind, edge) -> {
              if (edges.contains(edge)) {
                kinds.add(kind);
              }
            });
    return kinds;
  }
}

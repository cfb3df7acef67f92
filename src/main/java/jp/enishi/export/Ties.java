package jp.enishi.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import jp.enishi.cypher.ReadQueries;
import jp.enishi.export.Column.Type;
import jp.enishi.query.DayLevels;

/** Organisations and the ties between them. */
final class Ties implements Network {

  private final ReadQueries queries;
  private final Map<String, Object> parameters;
  private final Set<String> within;
  private final Set<String> named;
  private final boolean tiedOnly;

  /**
   * The part that is selected.
   *
   * @param within ids that both ends must have; null for any
   * @param named ids of nodes that are there in any case
   */
  Ties(
      ReadQueries queries,
      Selection selection,
      List<String> types,
      Set<String> within,
      Set<String> named) {
    this.queries = queries;
    this.within = within;
    this.named = named;
    this.tiedOnly = selection.tiedOnly();
    this.parameters = new HashMap<>();
    parameters.put("types", types);
    parameters.put("fields", selection.fields());
    parameters.put("asOf", selection.asOf().day());
    parameters.put("rollUp", selection.asOf().day() != null && selection.asOf().rollUp());
  }

  @Override
  public List<Column> nodeColumns() {
    return List.of(
        Column.text("kind"),
        Column.text("name"),
        Column.text("nameEn"),
        Column.text("kana"),
        new Column("aliases", Type.LIST),
        Column.text("code"),
        new Column("formerCodes", Type.LIST),
        new Column("formerCodesUntil", Type.LIST),
        Column.text("level"),
        Column.text("prefecture"),
        Column.text("country"),
        Column.text("countryCode"),
        Column.text("region"),
        new Column("since", Type.DAY),
        new Column("until", Type.DAY),
        new Column("lat", Type.NUMBER),
        new Column("lon", Type.NUMBER),
        new Column("partners", Type.WHOLE),
        new Column("agreements", Type.WHOLE));
  }

  @Override
  public List<Column> edgeColumns() {
    return List.of(
        Column.text("agreement"),
        Column.text("title"),
        new Column("fields", Type.LIST),
        new Column("since", Type.DAY),
        Column.text("sincePrecision"),
        new Column("until", Type.DAY),
        new Column("weight", Type.NUMBER),
        Column.text("role"),
        Column.text("inheritance"),
        new Column("sources", Type.LIST));
  }

  @Override
  public void nodes(Consumer<Node> each) {
    Set<String> tied = new HashSet<>(named);
    boolean everyone = !tiedOnly && parameters.get("asOf") == null;
    if (!everyone) {
      edges(edge -> tied.addAll(List.of(edge.source(), edge.target())));
    }
    Map<String, Object> day = new HashMap<>();
    day.put("asOf", parameters.get("asOf"));
    day.put("rollUp", parameters.get("rollUp"));
    queries.forEach(
        "queries/export/organizations",
        day,
        row -> {
          String id = (String) row.get("id");
          boolean stood = Boolean.TRUE.equals(row.get("stood")) && !tiedOnly;
          if ((within == null || within.contains(id)) && (stood || tied.contains(id))) {
            @SuppressWarnings("unchecked")
            Map<String, Object> properties = (Map<String, Object>) row.get("properties");
            each.accept(new Node(id, (String) properties.get("name"), onDay(properties)));
          }
        });
  }

  private Map<String, Object> onDay(Map<String, Object> properties) {
    if (!(parameters.get("asOf") instanceof LocalDate day) || !DayLevels.mayDiffer(properties)) {
      return properties;
    }
    Map<String, Object> then = new HashMap<>(properties);
    then.put("level", DayLevels.level(properties, day));
    return then;
  }

  @Override
  public void edges(Consumer<Edge> each) {
    Set<String> passedOn = new HashSet<>();
    queries.forEach(
        "queries/export/ties",
        parameters,
        row -> {
          String source = (String) row.get("source");
          String target = (String) row.get("target");
          String type = (String) row.get("type");
          Object agreement = row.get("agreement");
          String id = (agreement == null ? type : agreement) + ":" + source + ":" + target;
          boolean inside = within == null || within.contains(source) && within.contains(target);
          if (inside && (row.get("inheritance") == null || passedOn.add(id))) {
            each.accept(new Edge(id, source, target, type, row));
          }
        });
  }
}

package jp.enishi.analysis.projection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.query.AsOf;

/**
 * Which network is wanted.
 *
 * @param projection its key, see {@link ProjectionTypes}
 * @param councils how membership of standing bodies counts; only asked in networks of ties
 * @param types types of edge of the graph; empty for all
 * @param fields fields of cooperation; empty for all
 * @param countries a tie stays when whoever of its ends is abroad is of one of these countries, and
 *     one within Japan when 日本 is among them; empty for all
 * @param kinds labels of organisations that may be vertices; empty for all
 * @param asOf with a day, the ties of that day between those who stood on it; without, all of any
 *     time, each between those whom the documents name, as in an export
 * @param undated whether ties whose date is not known count as well
 * @param confidence the least confidence of a tie, see {@link Tie}; null for any
 * @param isolated whether organisations without a tie are vertices too
 */
public record ProjectionSpec(
    String projection,
    Councils councils,
    List<String> types,
    List<String> fields,
    List<String> countries,
    List<String> kinds,
    AsOf asOf,
    boolean undated,
    Double confidence,
    boolean isolated) {

  /** The type of edge that joins a member and its council. */
  public static final String MEMBERSHIP = "加盟";

  /** Organisations by ties of any time, councils left out. */
  public static final ProjectionSpec DEFAULT =
      new ProjectionSpec(
          ProjectionType.TIES,
          Councils.OUT,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new AsOf(null, true),
          true,
          null,
          false);

  public ProjectionSpec {
    types = types.stream().distinct().sorted().toList();
    fields = fields.stream().distinct().sorted().toList();
    countries = countries.stream().distinct().sorted().toList();
    kinds = kinds.stream().distinct().sorted().toList();
  }

  /** Whether a tie of that confidence counts. */
  boolean sure(double tie) {
    return confidence == null || tie >= confidence;
  }

  /** The same with councils counted otherwise. */
  public ProjectionSpec with(Councils other) {
    return new ProjectionSpec(
        projection, other, types, fields, countries, kinds, asOf, undated, confidence, isolated);
  }

  /** The same on another day; null for any time. */
  public ProjectionSpec on(LocalDate day) {
    return on(new AsOf(day, asOf.rollUp()));
  }

  /** The same on another day, with or without successors answering for predecessors. */
  public ProjectionSpec on(AsOf other) {
    return new ProjectionSpec(
        projection,
        councils,
        types,
        fields,
        countries,
        kinds,
        other,
        undated,
        confidence,
        isolated);
  }

  /** Enough to make the same network again; what was not asked for is left out. */
  public Map<String, Object> parameters() {
    Map<String, Object> stated = new LinkedHashMap<>();
    stated.put("projection", projection);
    stated.put("councils", councils.key());
    putUnlessEmpty(stated, "types", types);
    putUnlessEmpty(stated, "fields", fields);
    putUnlessEmpty(stated, "countries", countries);
    putUnlessEmpty(stated, "kinds", kinds);
    if (asOf.day() != null) {
      stated.put("asOf", asOf.day().toString());
      stated.put("rollUp", asOf.rollUp());
    }
    if (!undated) {
      stated.put("undated", false);
    }
    if (confidence != null) {
      stated.put("confidence", confidence);
    }
    stated.put("isolated", isolated);
    return stated;
  }

  private static void putUnlessEmpty(Map<String, Object> stated, String key, List<String> values) {
    if (!values.isEmpty()) {
      stated.put(key, values);
    }
  }
}

package jp.enishi.reconcile;

import java.util.List;
import java.util.Map;

/** Messages of the Reconciliation Service API 0.2 (CG-FINAL-specs-0.2-20230410). */
public final class Protocol {

  private Protocol() {}

  /**
   * One question of a batch.
   *
   * @param query the name to match
   * @param type a type or a list of types; null for any
   * @param limit the most candidates; null for the service's own
   * @param properties what else is known of it
   */
  public record Query(String query, Object type, Integer limit, List<Property> properties) {

    public Query {
      properties = properties == null ? List.of() : properties;
    }
  }

  /**
   * @param pid name of the property
   * @param v a value or a list of values
   */
  public record Property(String pid, Object v) {}

  /** The candidates of one question, the best first. */
  public record Answer(List<Candidate> result) {}

  /**
   * An organisation that may be meant.
   *
   * @param description what tells it from others of its name
   * @param score 0 to 100
   * @param match whether it is surely meant
   * @param features what the score is made of
   */
  public record Candidate(
      String id,
      String name,
      String description,
      List<Entity> type,
      double score,
      boolean match,
      List<Feature> features) {}

  /** A thing with id and name: a type, a property. */
  public record Entity(String id, String name) {}

  /** A part of a score. */
  public record Feature(String id, Object value) {}

  /** Proposals for what is being typed. */
  public record Suggestions(List<Suggestion> result) {}

  /** A proposal. */
  public record Suggestion(String id, String name, String description, List<Entity> notable) {}

  /** Values of properties of chosen organisations. */
  public record Extension(
      List<Entity> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {}
}

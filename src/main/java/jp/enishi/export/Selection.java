package jp.enishi.export;

import java.util.List;
import jp.enishi.query.AsOf;

/**
 * Which part of the graph to write.
 *
 * @param focus ids of organisations to start from; empty for all
 * @param depth how many steps from them
 * @param types types of tie; empty for all
 * @param fields fields of cooperation; empty for all
 * @param asOf with a day, the ties of that day between those who stood on it; without, all of any
 *     time, each between those whom the documents name
 * @param whole every node and edge (agreements, documents, citations …) instead of organisations
 *     and the ties between them; null for what the format is for
 */
public record Selection(
    List<String> focus,
    int depth,
    List<String> types,
    List<String> fields,
    AsOf asOf,
    Boolean whole) {

  /** Everything, as each format is meant to hold it. */
  public static final Selection ALL =
      new Selection(List.of(), 1, List.of(), List.of(), new AsOf(null, false), null);

  /** Whether anything is left out. */
  boolean narrows() {
    return !focus.isEmpty() || !types.isEmpty() || !fields.isEmpty() || asOf.day() != null;
  }

  /** Whether only organisations at the end of a tie are wanted. */
  boolean tiedOnly() {
    return !types.isEmpty() || !fields.isEmpty();
  }
}

package jp.enishi.web;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items the part
 * @param total how many there are in all
 * @param limit the most items of one part
 * @param offset how many come before it
 */
public record Page<T>(List<T> items, long total, int limit, int offset) {

  /** The part of a whole list. */
  public static <T> Page<T> of(List<T> all, Paging paging) {
    int from = Math.min(paging.offset(), all.size());
    int to = Math.min(from + paging.limit(), all.size());
    return new Page<>(
        List.copyOf(all.subList(from, to)), all.size(), paging.limit(), paging.offset());
  }

  /** The same part of the list, with other items. */
  public <S> Page<S> map(Function<T, S> each) {
    return new Page<>(items.stream().map(each).toList(), total, limit, offset);
  }
}

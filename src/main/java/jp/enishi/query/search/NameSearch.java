package jp.enishi.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One search in a directory: who fits, who stood for them on the day, counted by kind, country and
 * prefecture. Equal names come first, then beginnings, then parts; among equals whom the typed
 * words speak of, then the best connected.
 *
 * @param kind a label of kind, or null
 * @param country short name, or null
 * @param prefecture name, or null
 * @param day who is no longer or not yet there is shown by who stood for it; null for each by
 *     itself
 */
public record NameSearch(String kind, String country, String prefecture, LocalDate day) {

  /**
   * The part of the result that is asked for.
   *
   * @param typed null for all organisations
   */
  public FoundNames in(NameDirectory directory, TypedName typed, int offset, int limit) {
    Entries entries = directory.entries();
    byte[] match = new byte[entries.size()];
    int[] asked = new int[entries.size()];
    Arrays.fill(asked, -1);
    if (typed == null) {
      standing(entries, asked);
    } else {
      Arrays.fill(match, NameDirectory.NONE);
      standIns(entries, directory.match(typed), match, asked);
    }
    Counting counting = new Counting(entries, this);
    List<Integer> found = new ArrayList<>();
    for (int o = 0; o < asked.length; o++) {
      if (asked[o] >= 0 && counting.add(o)) {
        found.add(o);
      }
    }
    if (typed != null) {
      found.sort(
          (a, b) ->
              match[a] != match[b]
                  ? match[a] - match[b]
                  : rank(typed, entries, a) - rank(typed, entries, b));
    }
    int from = Math.min(offset, found.size());
    List<FoundNames.Item> items =
        found.subList(from, Math.min(from + limit, found.size())).stream()
            .map(o -> item(entries, o, asked[o], typed == null ? null : match[o]))
            .toList();
    return new FoundNames(
        found.size(), items, counting.kinds(), counting.countries(), counting.prefectures());
  }

  private static int rank(TypedName typed, Entries entries, int organization) {
    return typed.likelier().contains(entries.kind(organization)) ? 0 : 1;
  }

  private static FoundNames.Item item(Entries entries, int found, int asked, Byte match) {
    return new FoundNames.Item(
        entries.id(found),
        found == asked ? null : entries.id(asked),
        match == null ? null : NameDirectory.word(match));
  }

  private void standing(Entries entries, int[] asked) {
    for (int o = 0; o < asked.length; o++) {
      asked[o] = day == null || entries.standings().stood(o, day) ? o : -1;
    }
  }

  private void standIns(Entries entries, byte[] direct, byte[] match, int[] asked) {
    for (int o = 0; o < direct.length; o++) {
      if (direct[o] == NameDirectory.NONE) {
        continue;
      }
      List<Integer> standIns = day == null ? List.of(o) : entries.standings().standIns(o, day);
      for (int h : standIns) {
        if (direct[o] < match[h] || direct[o] == match[h] && h == o) {
          match[h] = direct[o];
          asked[h] = o;
        }
      }
    }
  }
}

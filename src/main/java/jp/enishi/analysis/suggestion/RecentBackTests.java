package jp.enishi.analysis.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.query.AsOf;

/** Keeps the last back-tests: they are the same for all organisations as long as the facts are. */
final class RecentBackTests {

  private static final int MOST = 8;

  private record Key(String facts, AsOf asOf, Integer year) {}

  private final Map<Key, BackTest> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, BackTest> eldest) {
          return size() > 2 * MOST;
        }
      };

  /** Each tie hidden alone; then all after the year, where there is a year that parts them. */
  synchronized List<BackTest> get(String facts, AsOf asOf, Integer year, BackTesting tests) {
    List<BackTest> all = new ArrayList<>();
    all.add(kept.computeIfAbsent(new Key(facts, asOf, null), key -> tests.leaveOneOut(null)));
    if (year != null) {
      all.add(kept.computeIfAbsent(new Key(facts, asOf, year), key -> tests.afterYear(year)));
    }
    return all;
  }
}

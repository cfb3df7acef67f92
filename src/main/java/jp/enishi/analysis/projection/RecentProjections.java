package jp.enishi.analysis.projection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps the networks that were read last, as long as the facts are the same and they are small. */
final class RecentProjections {

  private static final int MOST = 12;
  private static final int MOST_TIES = 200_000;

  private record Key(ProjectionSpec spec, String version) {}

  private final Map<Key, Projection> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Projection> eldest) {
          return size() > MOST;
        }
      };

  Projection get(ProjectionSpec spec, String version, Supplier<Projection> read) {
    Key key = new Key(spec, version);
    synchronized (kept) {
      Projection known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Projection fresh = read.get();
    if (fresh.tieCount() <= MOST_TIES) {
      synchronized (kept) {
        kept.put(key, fresh);
      }
    }
    return fresh;
  }
}

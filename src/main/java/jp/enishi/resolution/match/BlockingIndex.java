package jp.enishi.resolution.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.SearchKey;

/**
 * Finds the few organisations whose names are worth judging: those of an equal name (folded, in
 * kana or in Latin letters) and those that share the rarest pairs of characters. Postings are plain
 * int arrays, about 40 bytes a name.
 */
final class BlockingIndex {

  /** A pair of characters that more names hold than this says nothing (大学, 協会). */
  private static final int MOST_NAMES_OF_A_PAIR = 2000;

  private static final int[] NONE = {};
  private static final float EQUAL = 1000;

  private final Spelling spelling;
  private final Map<String, int[]> byKey = new HashMap<>();
  private final Map<Integer, int[]> byPair = new HashMap<>();
  private int size;
  private final ThreadLocal<Shares> shares = ThreadLocal.withInitial(() -> new Shares(this.size));

  BlockingIndex(Spelling spelling) {
    this.spelling = spelling;
  }

  /** Adds the names of the next organisation, whose number is returned; numbers begin at 0. */
  int add(List<String> names) {
    int number = size++;
    for (String each : names) {
      String folded = spelling.fold(each);
      put(byKey, folded, number);
      put(byKey, SearchKey.of(each), number);
      String stem = LocalIndex.stem(folded);
      put(byKey, stem, number);
      pairs(stem).forEach(pair -> put(byPair, pair, number));
    }
    return number;
  }

  /** To be called once after all are added: arrays are cut to what they hold. */
  void finish() {
    byKey.replaceAll((key, all) -> exact(all));
    byPair.replaceAll((key, all) -> exact(all));
  }

  /** Numbers of those worth judging: equal names first, then those that share most. */
  List<Integer> candidates(List<String> names, int most) {
    Shares shared = shares.get();
    try {
      for (String each : names) {
        String folded = spelling.fold(each);
        String stem = LocalIndex.stem(folded);
        for (String key : new String[] {folded, SearchKey.of(each), stem}) {
          for (int number : key.isEmpty() ? NONE : byKey.getOrDefault(key, NONE)) {
            shared.add(number, EQUAL);
          }
        }
        for (Integer pair : pairs(stem)) {
          int[] posting = byPair.getOrDefault(pair, NONE);
          if (posting.length <= MOST_NAMES_OF_A_PAIR) {
            float weight = (float) Math.log((size + 1.0) / (posting.length + 0.5));
            for (int number : posting) {
              shared.add(number, weight);
            }
          }
        }
      }
      return shared.most(most);
    } finally {
      shared.clear();
    }
  }

  private static List<Integer> pairs(String folded) {
    List<Integer> pairs = new ArrayList<>(folded.length());
    for (int i = 0; i + 1 < folded.length(); i++) {
      int pair = folded.charAt(i) << 16 | folded.charAt(i + 1);
      if (!pairs.contains(pair)) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /** Arrays grow by half while filling, with the number of entries in the first place. */
  private static <K> void put(Map<K, int[]> index, K key, int number) {
    int[] all = index.computeIfAbsent(key, any -> new int[2]);
    if (all[0] > 0 && all[all[0]] == number) {
      return;
    }
    if (all[0] + 1 == all.length) {
      all = Arrays.copyOf(all, all.length + all.length / 2 + 1);
      index.put(key, all);
    }
    all[++all[0]] = number;
  }

  private static int[] exact(int[] all) {
    return Arrays.copyOfRange(all, 1, all[0] + 1);
  }
}

package jp.enishi.query.search;

import java.util.ArrayList;
import java.util.List;

/** Chooses, of the names of an organisation that was found, the one that what was typed means. */
public final class MatchedName {

  private final NameFolding folding;
  private final TypedName typed;

  /** Without a typed name every organisation is called by its own. */
  MatchedName(NameFolding folding, TypedName typed) {
    this.folding = folding;
    this.typed = typed;
  }

  /** The name that fits best; its own when none fits better. */
  public String of(String name, String kana, String nameEn, List<String> aliases) {
    if (typed == null) {
      return name;
    }
    List<String> names = new ArrayList<>();
    names.add(name);
    if (kana != null) {
      names.add(kana);
    }
    if (nameEn != null) {
      names.add(nameEn);
    }
    names.addAll(aliases);
    String best = name;
    int fit = Integer.MAX_VALUE;
    for (String each : names) {
      int found = fit(each);
      if (found < fit) {
        fit = found;
        best = each;
      }
    }
    return best;
  }

  private int fit(String name) {
    int best = Integer.MAX_VALUE;
    for (String key : folding.keys(name)) {
      for (String asked : typed.keys()) {
        int fit =
            key.equals(asked)
                ? 0
                : key.startsWith(asked)
                    ? 1
                    : key.contains(asked)
                        ? 2
                        : Slip.between(asked, key, 0, key.length(), false) ? 3 : best;
        best = Math.min(best, fit);
      }
    }
    return best;
  }
}

package jp.enishi.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.enishi.gazetteer.Spelling;

/**
 * Finds places abroad whose names are so alike that one may be a misprint of the other: 済洲 and 済州,
 * ブリズベン and ブリスベン. They are not joined, only shown.
 */
final class SimilarNames {

  /** Katakana names shorter than this differ too easily (ダナン, ダバン). */
  private static final int LONG_ENOUGH = 4;

  private final Spelling spelling;
  private final ResolutionFindings findings;

  SimilarNames(Spelling spelling, ResolutionFindings findings) {
    this.spelling = spelling;
    this.findings = findings;
  }

  void look(Collection<Draft> drafts) {
    Map<String, List<Draft>> blocks = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.country != null && draft.kind.label().startsWith("Foreign")) {
        for (String block : blocks(name(draft))) {
          blocks
              .computeIfAbsent(draft.country.code() + "/" + block, any -> new ArrayList<>())
              .add(draft);
        }
      }
    }
    Set<String> seen = new TreeSet<>();
    for (List<Draft> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          compare(block.get(i), block.get(j), seen);
        }
      }
    }
  }

  private void compare(Draft left, Draft right, Set<String> seen) {
    boolean leftIsRarer =
        left.names.count() != right.names.count()
            ? left.names.count() < right.names.count()
            : left.id.compareTo(right.id) > 0;
    Draft doubtful = leftIsRarer ? left : right;
    Draft likely = leftIsRarer ? right : left;
    boolean apart =
        left.region != null && right.region != null && !left.region.equals(right.region);
    boolean same = spelling.fold(name(left)).equals(spelling.fold(name(right)));
    if (!apart && !same && seen.add(doubtful.id + "/" + likely.id)) {
      findings.similar(doubtful, likely, name(doubtful), name(likely));
    }
  }

  private String name(Draft draft) {
    return PlaceName.plain(draft.names.best(spelling));
  }

  /** The blurred name; of a katakana name also every form with one character less. */
  private Set<String> blocks(String name) {
    String blurred = spelling.blur(name);
    Set<String> blocks = new TreeSet<>(Set.of(blurred));
    String stem = blurred.replaceFirst("[市州県郡省町村]$", "");
    if (stem.length() >= LONG_ENOUGH && stem.matches("[ァ-ヺー]+")) {
      String level = blurred.substring(stem.length());
      for (int i = 0; i < stem.length(); i++) {
        blocks.add(stem.substring(0, i) + stem.substring(i + 1) + level);
      }
    }
    return blocks;
  }
}

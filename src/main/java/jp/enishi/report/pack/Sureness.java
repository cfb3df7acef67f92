package jp.enishi.report.pack;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.enishi.analysis.network.Adjacency;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.Tie;
import jp.enishi.analysis.stability.Stability.Band;

/**
 * How sure a rank is, in the width of a cell: how far it moves when single ties are wrong, and
 * apart from that the document on which it stands. The two are not put into one band: whoever
 * stands in one document alone would be last without it, and each band would reach from the first
 * to the last.
 */
final class Sureness {

  private final Material material;

  Sureness(Material material) {
    this.material = material;
  }

  /** The ranks in the draws and without unverified ties; blank when that is not known. */
  String band(String measure, String id) {
    Band band = material.bands(measure).get(id);
    if (band == null) {
      return "";
    }
    int best = Math.min(Math.min(band.rank(), band.drawn().best()), band.unverified());
    int worst = Math.max(Math.max(band.rank(), band.drawn().worst()), band.unverified());
    return best == worst
        ? material.lingo().of("%d位", "%d", best)
        : material.lingo().of("%d～%d位", "%d–%d", best, worst);
  }

  /** The document that matters most to a rank, and what would be left without it. */
  String restsOn(String measure, String id) {
    Optional<String> only = onlyDocument(id);
    if (only.isPresent()) {
      return material.lingo().of("%sのみ", "%s only", only.get());
    }
    Band band = material.bands(measure).get(id);
    return band == null || band.dependsOn() == null
        ? ""
        : material
            .lingo()
            .of(
                "%s（なければ%d位）",
                "%s (%d without)", band.dependsOn().document(), band.dependsOn().rank());
  }

  /** The one document that states all its ties, if no other states any of them. */
  Optional<String> onlyDocument(String id) {
    Projection projection = material.projection();
    Set<String> documents = new TreeSet<>();
    projection
        .find(id)
        .ifPresent(
            vertex -> {
              Adjacency steps = projection.network().out();
              for (int at = steps.start(vertex); at < steps.start(vertex + 1); at++) {
                for (Tie tie : projection.ties(steps.edge(at))) {
                  documents.addAll(tie.documents());
                }
              }
            });
    return documents.size() == 1 ? Optional.of(documents.iterator().next()) : Optional.empty();
  }
}

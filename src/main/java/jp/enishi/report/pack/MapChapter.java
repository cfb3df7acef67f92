package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.Vertex;
import jp.enishi.query.Places;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import jp.enishi.report.drawing.Bond;
import jp.enishi.report.drawing.MapDrawing;
import jp.enishi.report.drawing.MapDrawing.Place;
import jp.enishi.report.drawing.Signs;
import org.springframework.stereotype.Component;

/** Where the ties lead: all of them on a map, the most tied places with their names. */
@Component
class MapChapter implements Chapter {

  private static final int NAMED = 45;
  private static final double WIDTH = 460;

  private final Places whereabouts;

  MapChapter(Places whereabouts) {
    this.whereabouts = whereabouts;
  }

  @Override
  public PackSection section() {
    return PackSection.MAP;
  }

  @Override
  public List<Block> write(Material material) {
    Lingo lingo = material.lingo();
    Projection projection = material.projection();
    Map<String, Places.Point> where =
        whereabouts.of(projection.vertices().stream().map(Vertex::id).toList());
    List<Place> places = new ArrayList<>();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int v = 0; v < projection.network().order(); v++) {
      Vertex vertex = projection.vertex(v);
      Places.Point place = where.get(vertex.id());
      if (place == null) {
        continue;
      }
      numbers.put(v, places.size());
      places.add(
          new Place(
              lingo.name(vertex.organization()),
              Signs.of(vertex.organization().kind()),
              place.lat(),
              place.lon(),
              projection.network().out().start(v + 1) - projection.network().out().start(v)));
    }
    List<Bond> bonds = new ArrayList<>();
    for (int e = 0; e < projection.network().size(); e++) {
      Integer from = numbers.get(projection.network().source(e));
      Integer to = numbers.get(projection.network().target(e));
      if (from != null && to != null && !from.equals(to)) {
        bonds.add(new Bond(from, to, projection.ties(e).size()));
      }
    }
    if (places.isEmpty()) {
      return List.of();
    }
    int missing = projection.network().order() - places.size();
    return List.of(
        new Block.Text(
            lingo.of(
                "位置の分かる%,d団体の間の%,d本のつながりです。名前は、相手の多い団体から順に、重ならない範囲で入れています。印のそばに入らない名前は、点線で印と結んでいます。上の地図にある団体の名前は、世界の地図には入れていません。位置の分からない%,d団体（企業、大学など）は描いていません。",
                "%,d organisations whose place is known, with %,d edges. Names are set for the most tied,"
                    + " as far as they do not overlap; a dotted line leads from a name that stands apart to"
                    + " its sign. The map of the world names only those outside the first. %,d without a known place (companies, universities)"
                    + " are not drawn.",
                places.size(),
                bonds.size(),
                missing)),
        new Block.Picture(
            new MapDrawing(places, bonds, WIDTH, NAMED)
                .draw(
                    lingo.of("日本とその周り", "Japan and its neighbours"),
                    lingo.of("世界", "The world"),
                    lingo.of(
                        "%,d団体の位置と、その間の%,d本のつながりを示す地図。日本とその周り、世界の二面。",
                        "Maps of Japan with its neighbours and of the world with %,d organisations and %,d edges.",
                        places.size(),
                        bonds.size())),
            lingo.of("つながりの広がり", "Where the ties lead")));
  }
}

package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.Vertex;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.query.Ref;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import jp.enishi.report.drawing.Bond;
import jp.enishi.report.drawing.Drawing;
import jp.enishi.report.drawing.NetworkDrawing;
import jp.enishi.report.drawing.NetworkDrawing.LegendLine;
import jp.enishi.report.drawing.Node;
import jp.enishi.report.drawing.Signs;
import org.springframework.stereotype.Component;

/**
 * The most central organisations and those around them, as a figure in which every name is legible.
 */
@Component
class NetworkChapter implements Chapter {

  private static final int CENTRES = 7;
  private static final int MOST = 56;
  private static final int FEWEST = 12;
  private static final double WIDTH = 478;
  private static final double HEIGHT = 560;

  @Override
  public PackSection section() {
    return PackSection.NETWORK;
  }

  @Override
  public List<Block> write(Material material) {
    Lingo lingo = material.lingo();
    Projection projection = material.projection();
    List<Integer> centres = centres(material);
    double[] score = new double[projection.network().order()];
    for (Ranked line : material.ranking("betweenness").scores()) {
      projection.find(line.id()).ifPresent(v -> score[v] = line.score() == null ? 0 : line.score());
    }
    for (int most = MOST; most >= FEWEST; most -= 6) {
      Surroundings around = new Surroundings(projection, centres, score, most);
      Optional<Drawing> drawing = draw(lingo, projection, around, centres.size(), score);
      if (drawing.isPresent()) {
        return blocks(material, around, drawing.get(), centres);
      }
    }
    return List.of();
  }

  private static List<Integer> centres(Material material) {
    Set<Integer> centres = new LinkedHashSet<>();
    List<Ref> asked = material.request().organizations().isEmpty() ? List.of() : material.chosen();
    asked.forEach(each -> material.projection().find(each.id()).ifPresent(centres::add));
    material.ranking("betweenness").scores().stream()
        .filter(line -> line.score() != null && line.score() > 0)
        .map(Ranked::organization)
        .filter(Objects::nonNull)
        .forEach(
            each -> {
              if (centres.size() < CENTRES) {
                material.projection().find(each.id()).ifPresent(centres::add);
              }
            });
    return new ArrayList<>(centres);
  }

  private static Optional<Drawing> draw(
      Lingo lingo, Projection projection, Surroundings around, int centres, double[] score) {
    double top = 0;
    for (double each : score) {
      top = Math.max(top, each);
    }
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < around.vertices().size(); i++) {
      Vertex vertex = projection.vertex(around.vertices().get(i));
      long hidden = i < centres ? around.hidden(around.vertices().get(i)) : 0;
      nodes.add(
          new Node(
              lingo.name(vertex.organization()),
              hidden == 0 ? null : lingo.of("ほか%,d団体", "and %,d more", hidden),
              Signs.of(vertex.organization().kind()),
              top == 0 ? 0 : score[around.vertices().get(i)] / top,
              i < centres));
    }
    List<Bond> bonds =
        around.edges().stream().map(edge -> new Bond(edge[0], edge[1], edge[2])).toList();
    String alt =
        lingo.of(
            "%sとその周りの%,d団体の間の%,d本のつながりを示すネットワーク図。内容は順位の表と同じです。",
            "Network of %s and those around them: %,d organisations, %,d edges. The tables of ranks say"
                + " the same.",
            lingo.list(nodes.subList(0, centres).stream().map(Node::label).toList()),
            nodes.size(),
            bonds.size());
    return new NetworkDrawing(nodes, bonds, legend(lingo), WIDTH, HEIGHT).draw(alt);
  }

  private static List<LegendLine> legend(Lingo lingo) {
    return List.of(
        new LegendLine(Signs.HOME, lingo.of("国内の自治体", "local government in Japan")),
        new LegendLine(Signs.ABROAD, lingo.of("海外の都市・地域", "city or region abroad")),
        new LegendLine(Signs.LEARNING, lingo.of("大学・学校", "university or school")),
        new LegendLine(Signs.COMPANY, lingo.of("企業・チーム", "company or team")),
        new LegendLine(Signs.OTHER, lingo.of("団体・機関", "association or public body")),
        new LegendLine(
            null, lingo.of("印の大きさ：媒介中心性、線の太さ：関係の件数", "size: betweenness, width: number of ties")));
  }

  private static List<Block> blocks(
      Material material, Surroundings around, Drawing drawing, List<Integer> centres) {
    Lingo lingo = material.lingo();
    int all = material.projection().network().order();
    return List.of(
        new Block.Text(
            lingo.of(
                "全%,d団体のうち、間に立つ度合いが高い%d団体（太い名前）と、それをつなぐ団体、主な相手をあわせて%d団体を描いています。「ほかn団体」は、図に描いていない直接の相手の数です。",
                "Of %,d organisations the figure shows the %d that stand most between others (bold), those"
                    + " who join them, and their main partners, %d in all. “and n more” counts direct"
                    + " partners that are not drawn.",
                all,
                centres.size(),
                around.vertices().size())),
        new Block.Picture(
            drawing, lingo.of("要となる団体とその周り", "Central organisations and those around them")));
  }
}

package jp.enishi.analysis.measure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import jp.enishi.analysis.network.Network;

/**
 * Figures of the network as a whole, by name. Those that rest on distances take each edge as one
 * step and are those of the largest component; directions are left aside in them.
 */
final class NetworkFigures {

  /** More vertices times edges than this, and no figure that needs all distances is given. */
  private static final double MOST = 2e10;

  private NetworkFigures() {}

  static Map<String, Double> of(Network network) {
    Map<String, Double> figures = new LinkedHashMap<>();
    double n = network.order();
    double m = network.size();
    figures.put("vertices", n);
    figures.put("edges", m);
    double pairs = network.isDirected() ? n * (n - 1) : n * (n - 1) / 2;
    figures.put("density", n > 1 ? m / pairs : 0);
    double[] degrees = Degrees.all(network, false);
    figures.put("averageDegree", Arrays.stream(degrees).average().orElse(0));
    figures.put("largestDegree", Arrays.stream(degrees).max().orElse(0));
    figures.put("isolated", (double) isolated(network));
    Groups components = Groups.components(network);
    figures.put("components", (double) components.count());
    figures.put("largestShare", n == 0 ? 0 : components.group(0).length / n);
    if (n > 0 && components.group(0).length * m <= MOST) {
      distances(network, components.group(0), figures);
    }
    figures.put("averageClustering", averageClustering(network));
    figures.put("transitivity", transitivity(network));
    figures.put("degreeAssortativity", assortativity(network));
    Map<Integer, Integer> distribution = new java.util.TreeMap<>();
    Arrays.stream(degrees).forEach(each -> distribution.merge((int) each, 1, Integer::sum));
    distribution.forEach((degree, count) -> figures.put("degree=" + degree, (double) count));
    return figures;
  }

  private static long isolated(Network network) {
    SimpleView view = new SimpleView(network, e -> 1);
    return IntStream.range(0, view.order()).filter(v -> view.neighbours(v).length == 0).count();
  }

  private static void distances(Network network, int[] members, Map<String, Double> figures) {
    ShortestPaths paths = new ShortestPaths(network.order(), network.either(), null);
    double diameter = 0;
    double radius = Double.POSITIVE_INFINITY;
    double sum = 0;
    for (int v : members) {
      paths.from(v);
      double farthest = paths.distance(paths.inOrder(paths.reached() - 1));
      diameter = Math.max(diameter, farthest);
      radius = Math.min(radius, farthest);
      for (int i = 1; i < paths.reached(); i++) {
        sum += paths.distance(paths.inOrder(i));
      }
    }
    double size = members.length;
    figures.put("diameter", diameter);
    figures.put("radius", radius);
    figures.put("averageDistance", size > 1 ? sum / (size * (size - 1)) : 0);
  }

  private static double averageClustering(Network network) {
    double[] scores = Clustering.of(network, MeasureOptions.byDefault(false));
    return Arrays.stream(scores).average().orElse(0);
  }

  /** Three times the triangles over the pairs of edges that meet, directions left aside. */
  private static double transitivity(Network network) {
    SimpleView view = new SimpleView(network, e -> 1);
    double[] triangles = Clustering.triangles(view, false);
    double corners = 0;
    for (int v = 0; v < view.order(); v++) {
      corners += view.neighbours(v).length * (view.neighbours(v).length - 1.0) / 2;
    }
    return corners == 0 ? 0 : Arrays.stream(triangles).sum() / corners;
  }

  /**
   * Whether vertices of many edges are joined with such (Newman 2003): the correlation of the
   * degrees at both ends (directed: out of the one, into the other). Not a number when all are
   * equal.
   */
  private static double assortativity(Network network) {
    double[] from = Degrees.out(network, false);
    double[] to = Degrees.in(network, false);
    double count = 0;
    double sumX = 0;
    double sumY = 0;
    double sumXx = 0;
    double sumYy = 0;
    double sumXy = 0;
    for (int e = 0; e < network.size(); e++) {
      int u = network.source(e);
      int v = network.target(e);
      int ways = network.isDirected() || u == v ? 1 : 2;
      for (int way = 0; way < ways; way++) {
        double x = way == 0 ? from[u] : from[v];
        double y = way == 0 ? to[v] : to[u];
        count++;
        sumX += x;
        sumY += y;
        sumXx += x * x;
        sumYy += y * y;
        sumXy += x * y;
      }
    }
    double covariance = sumXy / count - sumX / count * (sumY / count);
    double varianceX = sumXx / count - sumX / count * (sumX / count);
    double varianceY = sumYy / count - sumY / count * (sumY / count);
    return varianceX <= 0 || varianceY <= 0
        ? Double.NaN
        : covariance / Math.sqrt(varianceX * varianceY);
  }
}

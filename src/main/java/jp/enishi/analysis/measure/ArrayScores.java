package jp.enishi.analysis.measure;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.alg.interfaces.EdgeScoringAlgorithm;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;

/** Scores that stand in an array, behind JGraphT's interfaces. */
final class ArrayScores
    implements VertexScoringAlgorithm<Integer, Double>, EdgeScoringAlgorithm<Integer, Double> {

  private final double[] values;

  ArrayScores(double[] values) {
    this.values = values;
  }

  @Override
  public Map<Integer, Double> getScores() {
    return new AbstractMap<>() {
      @Override
      public Set<Entry<Integer, Double>> entrySet() {
        return new AbstractSet<>() {
          @Override
          public Iterator<Entry<Integer, Double>> iterator() {
            return IntStream.range(0, values.length)
                .mapToObj(i -> Map.entry(i, values[i]))
                .iterator();
          }

          @Override
          public int size() {
            return values.length;
          }
        };
      }
    };
  }

  @Override
  public Double getVertexScore(Integer vertex) {
    return values[vertex];
  }

  @Override
  public Double getEdgeScore(Integer edge) {
    return values[edge];
  }
}

package jp.enishi.analysis.projection;

import java.util.List;
import jp.enishi.query.Ref;

/**
 * A network drawn as text, one tie a line: {@code m1 c1 a1 d1,d2} (agreement a1 ties m1 and c1,
 * documents d1 and d2 say so) or {@code m1 k1 加盟 d1} (m1 is a member of k1). A line with one word
 * is an organisation without ties. Names that begin with m are municipalities, with c cities
 * abroad, with k councils.
 */
public final class DrawnProjection {

  private DrawnProjection() {}

  public static Projection of(Councils councils, String... lines) {
    Collected collected = new Collected(ProjectionSpec.DEFAULT.with(councils));
    for (String line : lines) {
      String[] words = line.split(" ");
      if (words.length == 1) {
        collected.vertex(vertex(words[0]));
        continue;
      }
      boolean member = words[2].equals(ProjectionSpec.MEMBERSHIP);
      collected.tie(
          vertex(words[0]),
          vertex(words[1]),
          new Tie(
              member ? ProjectionSpec.MEMBERSHIP : "連携協定",
              member ? List.of() : List.of(words[2]),
              null,
              List.of(),
              null,
              null,
              1,
              words.length > 3 ? List.of(words[3].split(",")) : List.of(),
              words.length > 4 ? Double.parseDouble(words[4]) : 1));
    }
    return collected.projection();
  }

  public static Projection of(String... lines) {
    return of(Councils.OUT, lines);
  }

  public static Vertex vertex(String name) {
    String kind =
        switch (name.charAt(0)) {
          case 'c' -> "ForeignCity";
          case 'k' -> "Council";
          default -> "Municipality";
        };
    String country = kind.equals("ForeignCity") ? "中国" : null;
    return Vertex.of(new Ref(name, name, null, null, kind, null, country, null, null, null));
  }
}

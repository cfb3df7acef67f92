package jp.enishi.analysis.projection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import jp.enishi.cypher.ReadQueries;
import org.springframework.stereotype.Component;

/**
 * A short word for the facts in the graph: as long as it is the same, the same measure gives the
 * same digits. It is the hash of what each load says of its content, and of chosen readings.
 */
@Component
public class DataVersion {

  private final ReadQueries queries;

  DataVersion(ReadQueries queries) {
    this.queries = queries;
  }

  /** Sixteen hexadecimal digits. */
  public String get() {
    MessageDigest digest = sha256();
    queries.forEach(
        "analysis/data-version",
        Map.of(),
        row -> {
          digest.update(row.get("part").toString().getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
        });
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

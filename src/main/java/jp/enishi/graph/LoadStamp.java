package jp.enishi.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A word for the content of a batch: the same rows give the same stamp, so that loading them again
 * changes nothing, and whatever carries another stamp is left over from before.
 */
final class LoadStamp {

  private LoadStamp() {}

  static String of(GraphBatch batch) {
    MessageDigest digest = sha256();
    for (List<?> table :
        List.of(
            batch.documents(),
            batch.organizations(),
            batch.units(),
            batch.agreements(),
            batch.parties(),
            batch.dates(),
            batch.memberships(),
            batch.citations(),
            batch.figures(),
            batch.issues(),
            batch.under(),
            batch.successions(),
            batch.proceedings().themes(),
            batch.proceedings().meetings(),
            batch.proceedings().participations(),
            batch.proceedings().work(),
            batch.scopes(),
            batch.decisions())) {
      table.forEach(row -> digest.update(row.toString().getBytes(StandardCharsets.UTF_8)));
      digest.update((byte) 0);
    }
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

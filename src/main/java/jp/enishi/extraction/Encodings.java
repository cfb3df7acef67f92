package jp.enishi.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/** Guesses, for an error message only, in which encoding a file was saved. */
final class Encodings {

  private Encodings() {}

  /** A sentence that names the likely encoding, or nothing when none of the usual ones fits. */
  static String guess(byte[] bytes) {
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      return "PDF のようです。文字に変換してから渡してください。";
    }
    if (startsWith(bytes, 'P', 'K')) {
      return "Word・Excel などの圧縮された文書のようです。文字に変換してから渡してください。";
    }
    for (String each : List.of("EUC-JP", "windows-31j")) {
      if (decodes(bytes, each)) {
        return (each.equals("windows-31j") ? "Shift_JIS" : each) + " のようです。";
      }
    }
    return "";
  }

  private static boolean startsWith(byte[] bytes, char... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean decodes(byte[] bytes, String charset) {
    try {
      Charset.forName(charset)
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}

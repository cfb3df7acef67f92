package jp.enishi.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/** Guesses, for an error message only, what a file that is no UTF-8 may be. */
final class Encodings {

  private static final String SAVE = "UTF-8 で保存し直してください。";

  private Encodings() {}

  /** What it seems to be, as far as that can be told, and what to do about it. */
  static String advice(byte[] bytes) {
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      return "PDF のようです。文字に変換してから渡してください。";
    }
    if (startsWith(bytes, 'P', 'K')) {
      return "Word・Excel などの圧縮された文書のようです。文字に変換してから渡してください。";
    }
    if (isPicture(bytes)) {
      return "画像のようです。文字認識（OCR）で文字にしてから渡してください。";
    }
    if (startsWith(bytes, '\u00ff', '\u00fe') || startsWith(bytes, '\u00fe', '\u00ff')) {
      return "UTF-16 のようです。" + SAVE;
    }
    if (hasNul(bytes)) {
      return "文字でない符号が多く、文字の文書ではないようです。";
    }
    for (String each : List.of("EUC-JP", "windows-31j")) {
      if (decodes(bytes, each)) {
        return (each.equals("windows-31j") ? "Shift_JIS" : each) + " のようです。" + SAVE;
      }
    }
    return SAVE;
  }

  private static boolean isPicture(byte[] bytes) {
    return startsWith(bytes, '\u0089', 'P', 'N', 'G')
        || startsWith(bytes, '\u00ff', '\u00d8', '\u00ff')
        || startsWith(bytes, 'G', 'I', 'F', '8')
        || startsWith(bytes, 'I', 'I', '*', '\0')
        || startsWith(bytes, 'M', 'M', '\0', '*')
        || startsWith(bytes, 'R', 'I', 'F', 'F');
  }

  /** No text in any of the usual encodings has a byte 0. */
  private static boolean hasNul(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
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

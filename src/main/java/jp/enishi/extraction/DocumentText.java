package jp.enishi.extraction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A document as text: its lines, counted from 1, as they stand in the file but for names and e-mail
 * addresses of persons, which are hidden here so that no reader can pass them on.
 *
 * @param file the file's name
 * @param checksum {@code sha256:…} of the bytes
 * @param note what was done to the bytes to make them text, in Japanese, when it was more than
 *     reading UTF-8; or null
 */
public record DocumentText(String file, String checksum, List<String> lines, String note) {

  public DocumentText {
    lines = lines.stream().map(Persons::hidden).toList();
  }

  public DocumentText(String file, String checksum, List<String> lines) {
    this(file, checksum, lines, null);
  }

  /**
   * Reads a file that must be UTF-8 text.
   *
   * @throws UnreadableDocument when the file is missing, empty, not text or in another encoding
   */
  public static DocumentText read(Path path) {
    byte[] bytes = bytes(path);
    String text = decode(path, bytes);
    if (text.isBlank()) {
      throw empty(path);
    }
    return new DocumentText(path.getFileName().toString(), checksum(bytes), text.lines().toList());
  }

  /** The line with this number, from 1. */
  public String line(int number) {
    return lines.get(number - 1);
  }

  static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UnreadableDocument(path.toString(), 0, "読めません。ファイルの場所と読み取りの権限を確かめてください。");
    }
  }

  static UnreadableDocument empty(Path path) {
    return new UnreadableDocument(path.toString(), 0, "中身がありません。元の文書をもう一度書き出してください。");
  }

  static String decode(Path path, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = decoder.decode(in).toString();
      if (text.indexOf('\0') >= 0) {
        throw new UnreadableDocument(
            path.toString(), 0, "文字の文書ではありません（PDF・Word・Excel は文字に変換してから渡してください）。");
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new UnreadableDocument(
          path.toString(), line, "UTF-8 の文書ではありません。" + Encodings.advice(bytes));
    }
  }

  static String checksum(byte[] bytes) {
    try {
      return "sha256:"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

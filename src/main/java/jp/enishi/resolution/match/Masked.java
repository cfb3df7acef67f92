package jp.enishi.resolution.match;

import java.util.regex.Pattern;

/** Recognises names that a document hides: xx市, ○○県, Ａ社, 某大学. */
final class Masked {

  private static final String LEVEL = "(?=[都道府県市町村区社国州省郡]|大学|銀行|株式会社|協会)";

  private static final Pattern HIDDEN =
      Pattern.compile(
          "[○◯●△▲□■◇◆☆★＊*※]|[xX×〇ＸXx]{2,}(?![a-zA-Z])|(?<![\\p{L}])[xX×〇]+"
              + LEVEL
              + "|(?:^|(?<=[都道府県市郡\\s]))(?:[A-Z]|某|何々|なになに|[_＿…‥?？-]+)"
              + LEVEL
              + "|^[A-Za-z]$");

  private Masked() {}

  static boolean is(String normal) {
    return HIDDEN.matcher(normal).find();
  }
}

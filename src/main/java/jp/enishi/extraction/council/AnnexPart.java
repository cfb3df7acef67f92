package jp.enishi.extraction.council;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;

/**
 * What the annexes are about at the line that is being read: the thing in quotation marks that a
 * heading announces (「…」受講生募集について), or those whom it introduces (…コーチプロフィール).
 */
final class AnnexPart {

  private static final int LONGEST = 80;
  private static final Pattern ABOUT =
      Pattern.compile(
          "^[^。]*?「([^「」]{4,40})」[^。「」]*(?:について|の?募集|の開催|のご?案内|の概要)(?: ?\\([^()]*\\))?$");
  private static final Pattern INTRODUCES =
      Pattern.compile(
          "^(.{2,40}?)の?(コーチ|講師|委員|アドバイザー|登壇者|パネリスト|メンター|審査員|構成員)(?:の|・)?"
              + "(?:プロフィール|略歴|経歴|紹介)(?: ?\\([^()]*\\))?$");

  private String subject;
  private String introduced;

  /** Takes a line that may be a heading. */
  void at(String line) {
    String unified = Wording.unified(line);
    if (unified.isEmpty() || unified.length() > LONGEST) {
      return;
    }
    Matcher about = ABOUT.matcher(unified);
    Matcher introduces = INTRODUCES.matcher(unified);
    if (introduces.matches()) {
      introduced = introduces.group(1).replaceAll("[「」]", "") + introduces.group(2);
    } else if (about.matches()) {
      subject = about.group(1);
      introduced = null;
    }
  }

  /** What the part is about, or null. */
  String subject() {
    return subject;
  }

  /** Of what those introduced are coaches, lecturers or members, with that word; or null. */
  String introduced() {
    return introduced;
  }
}

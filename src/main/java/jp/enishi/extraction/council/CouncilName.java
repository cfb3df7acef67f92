package jp.enishi.extraction.council;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;

/**
 * Name of the council, from the heading 「令和4年度第4回「…」…会議 次第」, which may break over lines, or from a
 * line on top that says which meeting the papers are of: 「第12回 …協働会議 資料」.
 *
 * @param name without quotation marks, and without 会議 where a 本部 or 協議会 meets
 * @param line the last line of the heading
 */
record CouncilName(String name, int line) {

  private static final int TOP = 40;
  private static final Pattern AGENDA = Pattern.compile("(?:会議)?(?:の)?次第$");
  private static final Pattern PAPERS =
      Pattern.compile("(?:の?(?:会議|総会)?(?:次第|(?:配布|配付|説明)?資料|議事(?:概要|要旨|録)|開催結果|概要))+$");
  private static final Pattern SESSION =
      Pattern.compile("^(?:(?:明治|大正|昭和|平成|令和)(?:\\d+|元)年度?|20\\d\\d年度?)?\\(?(?:第\\d+回)?\\)?");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:(?:平成|令和)(?:\\d+|元)|20\\d\\d)年度?)?\\(?第\\d+回\\)?(?:定例|臨時)?(?:会議|総会)?$");
  private static final Pattern BODY =
      Pattern.compile(".{2,}(?:本部|協議会|連絡会|会議|機構|委員会|懇談会|市長会|首長会|市町村会|サミット|推進会|広域連合)");

  static Optional<CouncilName> of(DocumentText document) {
    StringBuilder heading = new StringBuilder();
    for (int i = 1; i <= Math.min(TOP, document.lines().size()); i++) {
      String line = Wording.unified(document.line(i)).replace(" ", "").replaceFirst("^#+", "");
      heading.append(line);
      Matcher agenda = AGENDA.matcher(heading);
      if (agenda.find()) {
        return name(heading.substring(0, agenda.start()), i);
      }
      if (heading.length() > 80) {
        break;
      }
    }
    return ofOneLine(document);
  }

  /** A line that names a meeting by its number or its papers, and nothing else. */
  private static Optional<CouncilName> ofOneLine(DocumentText document) {
    for (int i = 1; i <= Math.min(TOP / 2, document.lines().size()); i++) {
      String line = Wording.unified(document.line(i)).replace(" ", "").replaceFirst("^#+", "");
      String bare = PAPERS.matcher(line).replaceFirst("");
      boolean meets = !bare.equals(line) || line.matches(".*第\\d+回.*");
      if (meets && line.length() < 60 && !line.contains("。")) {
        Optional<CouncilName> name = name(bare, i);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<CouncilName> name(String heading, int line) {
    String name = SESSION.matcher(heading.replaceAll("[「」『』\"“”]", "")).replaceFirst("").strip();
    name = NUMBER.matcher(name).replaceFirst("");
    for (String each : new String[] {name, name + "会議"}) {
      if (BODY.matcher(each).matches()) {
        return Optional.of(new CouncilName(each, line));
      }
    }
    return Optional.empty();
  }
}

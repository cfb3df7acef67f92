package jp.enishi.extraction.council;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;

/**
 * Name of the council, from the heading 「令和4年度第4回「…」…会議 次第」, which may break over lines.
 *
 * @param name without quotation marks, and without 会議 where a 本部 or 協議会 meets
 * @param line the last line of the heading
 */
record CouncilName(String name, int line) {

  private static final int TOP = 40;
  private static final Pattern AGENDA = Pattern.compile("(?:会議)?(?:の)?次第$");
  private static final Pattern SESSION =
      Pattern.compile("^(?:(?:明治|大正|昭和|平成|令和)(?:\\d+|元)年度)?\\(?(?:第\\d+回)?\\)?");

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
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<CouncilName> name(String heading, int line) {
    String name = SESSION.matcher(heading.replaceAll("[「」『』\"“”]", "")).replaceFirst("").strip();
    for (String each : new String[] {name, name + "会議"}) {
      if (each.matches(".{2,}(?:本部|協議会|連絡会|会議|機構|委員会|懇談会)")) {
        return Optional.of(new CouncilName(each, line));
      }
    }
    return Optional.empty();
  }
}

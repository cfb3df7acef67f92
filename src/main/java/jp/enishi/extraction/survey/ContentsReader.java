package jp.enishi.extraction.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.LineRange;

/**
 * Reads the contents pages: under each field's heading a numbered entry of foreign side, dash,
 * Japanese side, 「title」, mark and page, broken over lines anywhere.
 */
final class ContentsReader {

  private static final Pattern NUMBERED = Pattern.compile("^\\s*(\\d{1,3})[.．]\\s*(\\S.*)$");
  private static final Pattern PAGE = Pattern.compile("\\s*\\t\\s*(\\d{1,4})\\s*(?=\\t|$|\\n)");
  private static final Pattern TITLE = Pattern.compile("「(.+)」", Pattern.DOTALL);

  /**
   * Dashes in use between the two sides; a converter also makes the long-vowel sign and the numeral
   * 一 of them.
   */
  private static final String DASHES = "－ー一—―–-−";

  private final DocumentText document;
  private final LocalGovernments localGovernments;
  private final Map<Integer, String> fields = new LinkedHashMap<>();

  ContentsReader(DocumentText document, LocalGovernments localGovernments) {
    this.document = document;
    this.localGovernments = localGovernments;
  }

  /** Names of the fields by number, as the contents pages head them. Filled by {@link #entries}. */
  Map<Integer, String> fields() {
    return fields;
  }

  /** All entries before the line. */
  List<ContentsLine> entries(int before) {
    List<ContentsLine> entries = new ArrayList<>();
    int field = 0;
    int number = 0;
    int from = 0;
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < before; i++) {
      String line = document.line(i);
      Optional<FieldHeading> heading = FieldHeading.of(line);
      Matcher numbered = NUMBERED.matcher(line);
      if (heading.isPresent() || numbered.matches()) {
        entry(field, number, text, from, i - 1).ifPresent(entries::add);
        text.setLength(0);
      }
      if (heading.isPresent()) {
        field = heading.get().number();
        fields.putIfAbsent(field, heading.get().name());
        from = 0;
      } else if (numbered.matches()) {
        number = Integer.parseInt(numbered.group(1));
        text.append(numbered.group(2)).append('\n');
        from = i;
      } else if (from > 0 && !line.isBlank() && !Wording.isEmptyCell(line)) {
        text.append(line).append('\n');
      }
    }
    entry(field, number, text, from, before - 1).ifPresent(entries::add);
    return entries;
  }

  private Optional<ContentsLine> entry(
      int field, int number, CharSequence printed, int from, int to) {
    if (from == 0 || field == 0) {
      return Optional.empty();
    }
    Matcher page = PAGE.matcher(printed);
    int pageNumber = page.find() ? Integer.parseInt(page.group(1)) : 0;
    String text = page.replaceAll("");
    Matcher title = TITLE.matcher(text);
    if (!title.find()) {
      return Optional.empty();
    }
    String sides = text.substring(0, title.start()).replace("\n", "").strip();
    int dash = dashBefore(sides);
    RepostMark mark = RepostMark.split(text.substring(title.end()));
    return Optional.of(
        new ContentsLine(
            field,
            number,
            dash < 0 ? sides : foreignSide(sides, dash),
            dash < 0 ? "" : japaneseSide(sides.substring(dash + 1)),
            title.group(1).replace("\n", "").strip(),
            mark.mark(),
            pageNumber,
            new LineRange(from, lastNonBlank(from, to))));
  }

  /** The dash behind which a prefecture's name begins. */
  private int dashBefore(String sides) {
    for (int i = 1; i < sides.length() - 1; i++) {
      if (DASHES.indexOf(sides.charAt(i)) >= 0
          && localGovernments.prefectureAtStart(sides.substring(i + 1).strip()).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A list of members in brackets behind the Japanese side belongs to a foreign group (…の構成市町村).
   */
  private static String foreignSide(String sides, int dash) {
    String foreign = sides.substring(0, dash).strip();
    int members = memberList(sides, dash);
    return foreign.contains("構成") && members > 0 ? foreign + sides.substring(members) : foreign;
  }

  private static String japaneseSide(String side) {
    int members = memberList(side, 0);
    return (members > 0 ? side.substring(0, members) : side).strip();
  }

  private static int memberList(String text, int from) {
    Matcher m = Pattern.compile("[（(][^（()）]*[、，][^（()）]*[)）]\\s*$").matcher(text);
    return m.find(from) ? m.start() : -1;
  }

  private int lastNonBlank(int from, int to) {
    int last = to;
    while (last > from
        && (document.line(last).isBlank() || Wording.isEmptyCell(document.line(last)))) {
      last--;
    }
    return last;
  }
}

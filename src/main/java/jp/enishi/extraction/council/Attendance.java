package jp.enishi.extraction.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;

/**
 * The list of those present: offices and the number that each part of the list prints. What stands
 * behind an office is a person's name and is not read.
 */
record Attendance(List<Part> parts) {

  private static final Pattern OPENS = Pattern.compile(".{0,40}(?:出席者|構成員|委員)(?:名簿|一覧)?$");
  private static final Pattern PART = Pattern.compile("^\\d+[.、] ?(.{1,12}?) ?\\((\\d+)名\\)$");
  private static final Pattern ROW = Pattern.compile("^([^\\t]{2,30})\\t.+$");
  private static final Pattern CLOSES = Pattern.compile(".*(?:配席図|資料\\d|次第)$");

  /**
   * A part of the list.
   *
   * @param printed number of persons that its heading prints
   */
  record Part(String name, int printed, int line, List<Office> offices) {}

  /** An office and the line on which it stands. */
  record Office(String name, int line) {}

  static Optional<Attendance> of(DocumentText document) {
    List<Part> parts = new ArrayList<>();
    boolean open = false;
    for (int i = 1; i <= document.lines().size(); i++) {
      String line = document.line(i).strip();
      String unified = Wording.unified(line);
      Matcher part = PART.matcher(unified);
      if (!open) {
        open = OPENS.matcher(unified).matches() && unified.length() > 3;
      } else if (part.matches()) {
        parts.add(new Part(part.group(1), Integer.parseInt(part.group(2)), i, new ArrayList<>()));
      } else if (CLOSES.matcher(unified).matches()) {
        break;
      } else if (!parts.isEmpty()) {
        Matcher row = ROW.matcher(line);
        if (row.matches()) {
          parts.get(parts.size() - 1).offices().add(new Office(row.group(1).strip(), i));
        }
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Attendance(parts));
  }

  List<Office> offices() {
    return parts.stream().flatMap(each -> each.offices().stream()).toList();
  }
}

package jp.enishi.extraction.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;

/**
 * The list of those present: offices, under the headings of its parts. What stands behind an office
 * is a person's name and is not read.
 */
record Attendance(List<Part> parts) {

  private static final String MARKS = "[【】≪≫<>《》〈〉\\[\\]■●◆○◎〇▼・ ]";
  private static final Pattern OPENS = Pattern.compile(".{0,40}(?:出席者|構成員|構成団体|委員)(?:名簿|一覧)?$");
  private static final Pattern PART =
      Pattern.compile(
          "^(?:\\(?\\d+[.、)]|[<【《〈\\[○◎■●◆]) ?([^\\t]{1,16}?) ?[>】》〉\\]]?"
              + " ?(?:\\((?:計 ?)?(\\d+)(?:名|人|団体)\\))?$");
  private static final Pattern PART_NAME =
      Pattern.compile(
          "(?:市町村?|町村|県|府|都|道|構成|委員|会員|団体|首長|オブザーバー|アドバイザー|事務局|関係|有識者|その他|特別|国).*"
              + "|.*(?:市町村?|町村|県|府|団体|側|等|機関|大学)");
  private static final Pattern ROW =
      Pattern.compile("^([^\\t　]{2,30}?)(?:\\t| {2,}|　+ *)(?=\\S)(.+)$");
  private static final Pattern OFFICE =
      Pattern.compile("^(副?(?:[市町村区]長|知事)|会長|理事長|学長|副学長|事務局長|局長|常務理事)(?: ?\\(.*\\))?$");
  private static final Pattern BODY = Pattern.compile("[^\\s長]{1,6}[都道府県市町村区]");
  private static final Pattern CLOSES =
      Pattern.compile(".*(?:配席図|座席表|資料 ?\\d|次第)$|^\\d+[.、 ](?!.*(?:名|人)\\)$).*");

  /**
   * A part of the list.
   *
   * @param printed number of persons that its heading prints, or null
   */
  record Part(String name, Integer printed, int line, List<Office> offices) {

    /** Whether those of this part come from the prefecture. */
    boolean ofPrefecture() {
      return OF_PREFECTURE.matcher(name.replaceFirst("^[0-9. ]+", "")).matches();
    }

    /** Whether those of this part only listen or help: they do not belong to the council. */
    boolean guests() {
      return name.matches(".*(?:オブザーバー|アドバイザー|事務局|有識者|来賓|関係機関).*");
    }
  }

  /** Headings of those who come from the prefecture: 県, 富山県, 県側. */
  private static final Pattern OF_PREFECTURE =
      Pattern.compile("(?:[^市町村区]{0,3}[都道府県])(?:側|関係者?|職員|庁|当局|出席者)?");

  /**
   * An office and the line on which it stands.
   *
   * @param body whose it is where a cell of its own says so (団体名), or null
   * @param deputy the office of who came instead, or null
   */
  record Office(String name, String body, String deputy, int line) {}

  static Optional<Attendance> of(DocumentText document) {
    List<Part> parts = new ArrayList<>();
    boolean open = false;
    for (int i = 1; i <= document.lines().size(); i++) {
      String line = document.line(i).strip();
      String unified = Wording.unified(line);
      Part part = open ? part(unified, i) : null;
      if (!open) {
        open = unified.length() > 3 && OPENS.matcher(unified.replaceAll(MARKS, "")).matches();
      } else if (part != null) {
        parts.add(part);
      } else if (CLOSES.matcher(unified).matches()) {
        if (hasOffices(parts)) {
          break;
        }
        open = false;
      } else if (!unified.isEmpty()) {
        office(line, i).ifPresent(add(parts, i));
      }
    }
    return hasOffices(parts)
        ? Optional.of(
            new Attendance(
                parts.stream()
                    .filter(each -> each.printed() != null || !each.offices().isEmpty())
                    .toList()))
        : Optional.empty();
  }

  private static Part part(String line, int number) {
    Matcher part = PART.matcher(line);
    return part.matches() && (part.group(2) != null || PART_NAME.matcher(part.group(1)).matches())
        ? new Part(
            part.group(1),
            part.group(2) == null ? null : Integer.valueOf(part.group(2)),
            number,
            new ArrayList<>())
        : null;
  }

  private static Consumer<Office> add(List<Part> parts, int line) {
    return office -> {
      if (parts.isEmpty()) {
        parts.add(new Part("出席者", null, line, new ArrayList<>()));
      }
      parts.get(parts.size() - 1).offices().add(office);
    };
  }

  /** The office of a row, put together where body and office stand in cells of their own. */
  private static Optional<Office> office(String line, int number) {
    Matcher row = ROW.matcher(line);
    if (!row.matches()) {
      return Optional.of(line)
          .filter(each -> Membership.municipality(each) != null)
          .map(each -> new Office(each, null, null, number));
    }
    String first = row.group(1).strip();
    String behind = row.group(2).strip();
    String second = behind.split("\\t|　+| {2,}")[0].strip();
    String deputy = OfficeTitle.deputy(Wording.unified(behind)).orElse(null);
    Matcher office = OFFICE.matcher(Wording.unified(second));
    if (office.matches()) {
      String title = office.group(1);
      boolean same = title.length() == 2 && first.endsWith(title.substring(0, 1));
      return Optional.of(new Office(same ? first + "長" : first + title, null, deputy, number));
    }
    boolean ofBody = BODY.matcher(first).matches() && OfficeTitle.is(Wording.unified(second));
    return Optional.of(
        ofBody
            ? new Office(Wording.unified(second), first, deputy, number)
            : new Office(first, null, deputy, number));
  }

  private static boolean hasOffices(List<Part> parts) {
    return parts.stream().anyMatch(each -> !each.offices().isEmpty());
  }

  /** The last line of the list. */
  int last() {
    return parts.stream()
        .flatMapToInt(
            each ->
                IntStream.concat(
                    IntStream.of(each.line()), each.offices().stream().mapToInt(Office::line)))
        .max()
        .orElseThrow();
  }

  /** The offices of those who make up the council. */
  List<Office> offices() {
    return parts.stream()
        .filter(each -> !each.guests())
        .flatMap(each -> each.offices().stream())
        .toList();
  }

  /** The offices of those who are only present. */
  List<Office> guests() {
    return parts.stream().filter(Part::guests).flatMap(each -> each.offices().stream()).toList();
  }
}

package jp.enishi.extraction.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.dates.StatedDate;
import jp.enishi.extraction.parties.Partner;
import jp.enishi.model.DatePrecision;

/**
 * What in a record shows, beside the lines it was read from and the other records of its list, that
 * something was passed over: a date of its lines that no record has, a title that lacks the end
 * which those of the others have, a partner that begins with the number of something else.
 */
final class ListDoubts {

  private static final Pattern NUMBER_FIRST = Pattern.compile("^\\d{1,2}[ .:．、]\\s*\\D.*");

  /** 平成元年９月１４日（平成25年まで）. */
  /** A title that does not end in its line; other cells may stand behind it. */
  private static final Pattern BEGINS_TITLE =
      Pattern.compile(
          "(?:災害|非常)時?(?:における|の|に|等)|(?:における|に関する|についての|の(?:優先)?(?:供給|提供|協力|確保|実施)(?:に|等)?|及び|並びに)(?:[\\s　]{2,}.*)?$");

  private static final Pattern GAP = Pattern.compile("\\s{2,}|　+|\\t");

  /** The rest of a title or of a name, alone or before other cells. */
  private static final Pattern ENDS_NAME =
      Pattern.compile(
          "^(?:[^。]{0,16}に関する)?(?:応援|相互応援|連携)?(?:協定書?|覚書|定書?)(?:[\\s　]{2,}\\S.*)?$|^(?:連合会|協会|協議会|組合|支部|支店|センター|営業所)(?:[\\s　]{2,}\\S.*)?$");

  private static final Pattern HELD_UNTIL = Pattern.compile("[（(][^（()）]{2,14}[年月日度]まで[)）]");

  private static final Pattern PARTS = Pattern.compile("[\\t|｜,，「」『』]|[ 　]{2,}");
  private static final Pattern REST = Pattern.compile("^(?:\\p{IsHiragana}|協定|定書?$|書$)");
  private static final Pattern UNFINISHED = Pattern.compile("[のにをはがとで、・]$|(?:する|おける|係る)$|※");
  private static final Pattern OF_STANDING =
      Pattern.compile("予定|見込み|検討中|協議中|調整中|休止|停止|中断|休眠|解消|失効|終了|廃止|白紙|では?ない|では?なく");
  private static final int LINES_BELOW = 2;
  private static final int FEWEST_TITLES = 4;
  private static final double MOST_OF_THEM = 0.7;
  private static final int LONGEST_LINE = 2000;

  private final Lines lines;
  private final List<ReadRecord> records;
  private final RecordFindings findings;
  private final Map<Integer, Set<Dated>> datesByLine = new TreeMap<>();
  private final Map<Integer, List<String>> cellsByLine = new TreeMap<>();

  /** A day that was cut down to its month is another date. */
  private record Dated(LocalDate date, DatePrecision precision) {

    static Dated of(ReadDate read) {
      return new Dated(read.date(), read.precision());
    }
  }

  ListDoubts(Lines lines, List<ReadRecord> records, RecordFindings findings) {
    this.lines = lines;
    this.records = records;
    this.findings = findings;
  }

  /** Marks each such record as doubtful, and says why. */
  void report() {
    for (ReadRecord each : records) {
      Set<Dated> known = known(each);
      for (int line = each.record().lines().from(); line <= each.record().lines().to(); line++) {
        datesByLine.computeIfAbsent(line, any -> new HashSet<>()).addAll(known);
        List<String> cells = cellsByLine.computeIfAbsent(line, any -> new ArrayList<>());
        for (Column column : Column.values()) {
          cells.add(Wording.unified(each.record().get(column)));
        }
      }
    }
    boolean titled = areTitled();
    for (ReadRecord each : records) {
      if (titled && isCut(each)) {
        findings.doubtful(each, "ほかの行の協定名のように終わっていません。協定名の一部が欠けているおそれがあります。");
      }
      if (isTorn(each.record())) {
        findings.doubtful(each, "すぐ上か下の読み取っていない行に、協定名か相手方の続きがあるおそれがあります。");
      }
      if (HELD_UNTIL.matcher(each.record().get(Column.DATE)).find()) {
        findings.doubtful(each, "締結日の後ろに「まで」とあります。今も有効かどうかを確かめてください。");
      }
      if (!each.record().has(Column.TITLE) && holdsTitle(each)) {
        findings.doubtful(each, "この行にある協定名とみられる語を、協定名として読み取っていません。");
      }
      if (each.partners().stream().anyMatch(ListDoubts::isNumbered)) {
        findings.open(each, "相手方の名が番号で始まっています。日付や番号の一部が混じっているおそれがあります。");
      }
      String unheld = unheldWords(each);
      if (unheld != null) {
        findings.open(each, "この行にある「" + unheld + "」を読み取っていません。締結されて続いている協定か確かめてください。");
      }
      String passedOver = passedOver(each);
      if (passedOver != null) {
        findings.doubtful(each, "この行にある日付「" + passedOver + "」を読み取っていません。");
      }
    }
  }

  /**
   * Whether a line right beside the record, which no rule has read, looks like a piece of it: the
   * beginning of a title above, the rest of a title or name below.
   */
  private boolean isTorn(ListRecord record) {
    if (record.rule().startsWith("list/html") || record.rule().equals("list/table")) {
      return false;
    }
    for (int line = record.lines().from(); line <= record.lines().to(); line++) {
      List<String> cells = cellsByLine.getOrDefault(line, List.of());
      for (String piece :
          lines.text(line).length() > 300 ? new String[0] : GAP.split(lines.text(line).strip())) {
        String words = Wording.unified(piece);
        boolean held =
            cells.stream()
                .anyMatch(
                    each -> each.contains(words) || words.contains(each) && each.length() > 5);
        if (!held
            && piece.length() > 5
            && (BEGINS_TITLE.matcher(piece).find() || piece.contains("における"))) {
          return true;
        }
      }
    }
    int above = record.lines().from() - 1;
    int below = record.lines().to() + 1;
    return isPiece(above) && BEGINS_TITLE.matcher(lines.text(above).strip()).find()
        || isPiece(below) && ENDS_NAME.matcher(lines.text(below).strip()).find();
  }

  private boolean isPiece(int line) {
    return lines.isFree(line)
        && !lines.isBlank(line)
        && lines.text(line).length() <= 200
        && JapaneseDates.find(lines.text(line)).isEmpty();
  }

  private boolean areTitled() {
    long ended =
        records.stream().filter(each -> FlatRow.endsTitle(each.record().get(Column.TITLE))).count();
    return ended >= FEWEST_TITLES && ended >= records.size() * MOST_OF_THEM;
  }

  /** Whether the title lacks its end while what looks like one stands beside or below it. */
  private boolean isCut(ReadRecord read) {
    String title = read.record().get(Column.TITLE);
    if (FlatRow.endsTitle(title)) {
      return false;
    }
    int last = Math.min(read.record().lines().to() + LINES_BELOW, lines.count());
    for (int line = read.record().lines().from(); line <= last; line++) {
      String text = lines.text(line);
      if (text.length() <= LONGEST_LINE
          && PARTS.splitAsStream(text).anyMatch(part -> isRest(part.strip()))) {
        return true;
      }
    }
    return title.isEmpty() || UNFINISHED.matcher(title).find();
  }

  private static boolean isRest(String words) {
    return REST.matcher(words).find() && FlatRow.endsTitle("A" + words);
  }

  /** Whether a piece of the lines of an untitled record ends as titles do. */
  private boolean holdsTitle(ReadRecord read) {
    for (int line = read.record().lines().from(); line <= read.record().lines().to(); line++) {
      String text = lines.text(line);
      if (text.length() <= LONGEST_LINE
          && PARTS.splitAsStream(text).anyMatch(part -> part.length() > 5 && isTitle(part, read))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(String words, ReadRecord read) {
    String bare = words;
    for (ReadDate each : JapaneseDates.find(words)) {
      bare = bare.replace(each.printed(), "");
    }
    return FlatRow.endsTitle(bare)
        && !bare.strip().matches("(?:.*[\\s　)）])?(?:に|付け?)?(?:提携|締結|盟約|調印)")
        && !read.record().get(Column.KIND).contains(words.strip())
        && !read.record().section().contains(words.strip());
  }

  private static boolean isNumbered(Partner partner) {
    return NUMBER_FIRST.matcher(Wording.unified(partner.name())).matches();
  }

  /** All dates in the cells of the record, in remarks too. */
  private static Set<Dated> known(ReadRecord read) {
    Set<Dated> dates = new HashSet<>();
    for (StatedDate each : read.dates()) {
      if (each.read().date() != null) {
        dates.add(Dated.of(each.read()));
      }
    }
    for (Column each : Column.values()) {
      JapaneseDates.find(read.record().get(each)).stream()
          .filter(date -> date.date() != null)
          .map(Dated::of)
          .forEach(dates::add);
    }
    return dates;
  }

  /**
   * The first word about its standing on the record's lines that no record there holds, or null.
   */
  private String unheldWords(ReadRecord read) {
    for (int line = read.record().lines().from(); line <= read.record().lines().to(); line++) {
      String text = lines.text(line);
      Matcher m = OF_STANDING.matcher(text.length() > LONGEST_LINE ? "" : Wording.unified(text));
      while (m.find()) {
        String word = m.group();
        if (cellsByLine.get(line).stream().noneMatch(cell -> cell.contains(word))) {
          return word;
        }
      }
    }
    return null;
  }

  /** The first date of the record's lines that neither it nor another record of the line has. */
  private String passedOver(ReadRecord read) {
    List<String> missing = new ArrayList<>();
    for (int line = read.record().lines().from(); line <= read.record().lines().to(); line++) {
      String text = lines.text(line);
      if (text.length() > LONGEST_LINE) {
        continue;
      }
      for (ReadDate each : JapaneseDates.find(text)) {
        if (each.date() != null && !datesByLine.get(line).contains(Dated.of(each))) {
          missing.add(each.printed());
        }
      }
    }
    return missing.isEmpty() ? null : missing.get(0);
  }
}

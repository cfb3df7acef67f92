package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.parties.PartnerList;

/** Records in labelled lines: {@code 協定名：…}, {@code 【相手方】 …}, {@code ■締結日} with the value below. */
final class KeyValueRecords implements Layout {

  private static final String RULE = "list/labelled";
  private static final String MARK =
      "[\\s　・･■◆●○◇□▼▽◎*※\\-]*(?:[(（]?[0-9０-９①-⑳ア-ン]{1,2}[)）.．]\\s*)?";
  private static final List<Pattern> LABELS =
      List.of(
          Pattern.compile(
              "^" + MARK + "[【\\[［〔<＜]?([^：:【】\\[\\]\\t]{1,20}?)[】\\]］〕>＞]?\\s*[：:]\\s*(.*)$"),
          Pattern.compile("^" + MARK + "[【\\[［〔＜]([^【】\\[\\]\\t]{1,20}?)[】\\]］〕＞]\\s*(.*)$"),
          Pattern.compile(
              "^" + MARK + "([^\\s：:]{1,2}(?:[ 　]+[^\\s：:]{1,2}){1,4})\t[\\s　]*(\\S.*)$"),
          Pattern.compile("^" + MARK + "([^\\s　：:]{2,14})[\\s　]+(\\S.*)$"),
          Pattern.compile("^" + MARK + "([^\\s　：:]{2,14})()$"));

  private static final Pattern FURTHER = Pattern.compile("(?<=\\S)[ 　]+([^\\s　：:]{2,14})[：:]");

  /** 【平成27年3月31日解消】 behind a name. */
  private static final Pattern REMARK = Pattern.compile("[【\\[［][^【】\\[\\]［］]{2,40}[】\\]］]$");

  private static final Pattern OTHER_LABEL =
      Pattern.compile(
          "^[\\s　]*[【\\[]?([^\\s　：:。、【】]{2,14})(?:(?:[：:]|】).*|[\\s　]+(?:https?://|www\\.)\\S+|.{0,4}情報)$");

  /** The heading of the whole list: 民間企業等との連携協定. */
  private static final Pattern GENERAL =
      Pattern.compile(".*(?:企業|大学|団体|自治体|事業者|機関|都市)等?との(?:各種|包括)?(?:連携|協力)?(?:協定|覚書)$");

  private static final Pattern MARKED_LINE = Pattern.compile("^[\\s　]*[・○●◆◇■□▼▽◎★☆※]");

  private static final Pattern NEXT_NUMBER =
      Pattern.compile("^[\\s　]*(?:(?:協定|整理)番号|第[0-9０-９]{1,4}号)");

  /** What stands before the title in a line above the labels: 協定番号 第3号. */
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:(?:協定|整理)?番号)?[\\s　]*第?[0-9０-９]{1,4}号?[\\s　]+");

  /** A number with what became of the agreement: 【9】（解消）, 整理番号 3 （予定）. */
  private static final Pattern STANDING =
      Pattern.compile(
          "^[^、。]{1,14}[0-9０-９]{1,3}[】〕)）\\]]?[\\s　]*[（(]([^（()）]{0,16}(?:予定|解消|解除|終了|失効|廃止))[)）]$");

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    Draft draft = null;
    Column opening = null;
    int lastKey = 0;
    int skipped = 0;
    for (int i = 1; i <= lines.count(); i++) {
      if (!lines.isFree(i) || lines.text(i).length() > 2000) {
        continue;
      }
      List<Label> labels = labels(lines.text(i));
      if (labels.isEmpty() && draft != null && isOtherLabel(lines, i, skipped)) {
        skipped = i;
        continue;
      }
      if (labels.isEmpty()) {
        boolean wraps =
            draft != null
                && !lines.isBlank(i)
                && i == lastKey + 1
                && !NEXT_NUMBER.matcher(lines.text(i)).find()
                && !isTitleOfNext(lines, i, draft);
        if (wraps) {
          draft.goOn(lines.text(i), i);
          lastKey = i;
        } else if (draft != null && !lines.isBlank(i)) {
          draft.finish(lines, records);
          draft = null;
        }
        continue;
      }
      Label first = labels.get(0);
      // A record may lack a label; the one that opened the others opens the next one all the same.
      boolean opens = first.column() == opening && i > 1 && lines.isBlank(i - 1);
      if (draft != null && (draft.holds(first.column()) || opens)) {
        draft.finish(lines, records);
        draft = null;
      }
      if (draft == null) {
        opening = opening == null ? first.column() : opening;
        draft = new Draft(new ListRecord(RULE, lines.sectionAbove(i)));
        draft.titleAbove(lines, i);
        draft.nameAbove(lines, i);
      }
      for (Label each : labels) {
        draft.put(each, i);
      }
      lastKey = i;
    }
    if (draft != null) {
      draft.finish(lines, records);
    }
    return records;
  }

  /** A label of something else (人口：約26万人), or the rest of what it labels. */
  private static boolean isOtherLabel(Lines lines, int line, int skipped) {
    Matcher m = OTHER_LABEL.matcher(lines.text(line));
    return m.matches()
            && !PartnerList.isBody(m.group(1))
            && JapaneseDates.find(m.group(1)).isEmpty()
        || skipped > 0
            && line == skipped + 1
            && !lines.isBlank(line)
            && !MARKED_LINE.matcher(lines.text(line)).find();
  }

  /** Whether the line is the title above the first label of another record. */
  private static boolean isTitleOfNext(Lines lines, int line, Draft draft) {
    if (line == lines.count() || !FlatRow.endsTitle(lines.text(line).strip())) {
      return false;
    }
    List<Label> next = labels(lines.text(line + 1));
    return !next.isEmpty() && next.get(0).column() == draft.seen.get(0);
  }

  /** The labels of a line; several stand apart by a space: 締結日：… 締結先：…. */
  private static List<Label> labels(String line) {
    List<Label> labels = new ArrayList<>();
    int start = 0;
    Matcher m = FURTHER.matcher(line);
    while (line.length() <= 400 && m.find()) {
      if (Column.of(m.group(1)).isPresent()) {
        label(line.substring(start, m.start())).ifPresent(labels::add);
        start = m.start();
      }
    }
    Optional<Label> last = label(line.substring(start));
    last.ifPresent(labels::add);
    return start > 0 && labels.size() < 2 ? label(line).map(List::of).orElse(List.of()) : labels;
  }

  private static Optional<Label> label(String line) {
    for (Pattern each : LABELS) {
      Matcher m = each.matcher(line.strip());
      if (m.matches()) {
        Column column = Column.of(m.group(1)).orElse(null);
        boolean kind = column == Column.KIND && AgreementKind.isNamedBy(m.group(2));
        boolean anotherHeading = !kind && Column.of(m.group(2).split("[\\s　]")[0]).isPresent();
        if (column != null && !anotherHeading) {
          return Optional.of(new Label(column, m.group(2)));
        }
      }
    }
    return SpacedLabel.in(line.strip().replaceFirst("^" + MARK, ""))
        .filter(each -> Column.of(each.value().split("[\\s　]")[0]).isEmpty())
        .map(each -> new Label(each.column(), each.value()));
  }

  private record Label(Column column, String value) {}

  /** A record of which it is not yet known whether it is one. */
  private static final class Draft {

    private final ListRecord record;
    private final List<Integer> lines = new ArrayList<>();
    private final List<Column> seen = new ArrayList<>();
    private final List<Integer> nameLines = new ArrayList<>();
    private String nameAbove;
    private String titleAbove = "";

    Draft(ListRecord record) {
      this.record = record;
    }

    boolean holds(Column column) {
      return seen.contains(column);
    }

    void put(Label label, int line) {
      record.add(label.column(), Markup.plain(label.value()));
      record.at(line);
      seen.add(label.column());
      lines.add(line);
    }

    /** Another line of the value: a further partner, or the rest of a text. */
    void goOn(String text, int line) {
      boolean note =
          text.strip().startsWith("※")
              || text.strip().matches("[（(].*[)）]") && !JapaneseDates.find(text).isEmpty();
      Column last = note ? Column.REMARKS : seen.get(seen.size() - 1);
      String plain = Markup.plain(text);
      if (last == Column.PARTNER || last == Column.DATE) {
        record.add(last, plain);
      } else {
        record.join(last, plain);
      }
      record.at(line);
      lines.add(line);
    }

    /** The line directly above the first label is the title when no label gives one. */
    void titleAbove(Lines all, int line) {
      for (int i = line - 1; i >= Math.max(1, line - 2); i--) {
        if (all.isFree(i) && !all.isBlank(i)) {
          Matcher standing = STANDING.matcher(all.text(i).strip());
          if (standing.find()) {
            record.add(Column.STATUS, standing.group(1));
            lines.add(i);
            return;
          }
          String text = all.text(i).strip().replaceFirst("^" + MARK, "");
          text = NUMBERED.matcher(text).replaceFirst("");
          if (text.length() <= 80 && FlatRow.endsTitle(text) && !GENERAL.matcher(text).matches()) {
            titleAbove = text;
            lines.add(i);
            record.at(i);
          }
          return;
        }
      }
    }

    /** The heading of the record, when it names bodies or places: ○錦州市（中華人民共和国遼寧省）. */
    void nameAbove(Lines all, int line) {
      int last = line - 1;
      while (last > 1 && line - last < 3 && all.isBlank(last)) {
        last--;
      }
      int from = last;
      while (from > 1
          && last - from < 2
          && all.isFree(from - 1)
          && !all.isBlank(from - 1)
          && !MARKED_LINE.matcher(all.text(from)).find()
          && all.text(from - 1).length() <= 200
          && labels(all.text(from - 1)).isEmpty()) {
        from--;
      }
      StringBuilder heading = new StringBuilder();
      for (int i = from; i <= last && i >= 1; i++) {
        heading.append(all.isFree(i) ? all.text(i).strip() : "。");
      }
      String text = heading.toString().replaceFirst("^" + MARK, "");
      Matcher remark = REMARK.matcher(text);
      String name = remark.replaceAll("").strip();
      String[] words = name.split("[\\s　]+", 2);
      if (words.length > 1 && AgreementKind.isTie(words[0]) && isName(words[1])) {
        record.add(Column.KIND, words[0]);
        name = words[1];
      }
      if (from > last || !isName(name)) {
        return;
      }
      remark.reset();
      while (remark.find()) {
        String said = remark.group().replaceAll("[【】\\[\\]［］]", "");
        record.add(Column.REMARKS, said);
        titleAbove = titleAbove.isEmpty() ? said : titleAbove;
      }
      nameAbove = name;
      for (int i = from; i <= last; i++) {
        nameLines.add(i);
      }
    }

    private static boolean isName(String text) {
      boolean plain =
          text.length() >= 2
              && text.length() <= 80
              && !text.matches(".*[。：:「」].*")
              && JapaneseDates.find(text).isEmpty()
              && !FlatRow.endsTitle(text);
      String bare = text.replaceAll("[（(][^（()）]*[)）]", "");
      return plain
          && (List.of(bare.split("[、，]")).stream()
                  .allMatch(each -> PartnerList.isBody(each.strip()))
              || List.of(text.split("[、，／/]")).stream()
                  .allMatch(each -> PartnerList.isBody(each.strip()))
              || bare.matches(".*[\\p{IsHan}ァ-ヶー](?:社|グループ)")
              || bare.matches(".{2,40}[市町村区郡州省県都道府]"));
    }

    void finish(Lines all, List<ListRecord> records) {
      boolean dated = !JapaneseDates.find(record.get(Column.DATE)).isEmpty();
      boolean named = nameAbove != null && !record.has(Column.PARTNER);
      if (named && (dated || record.has(Column.TITLE))) {
        record.add(Column.PARTNER, nameAbove);
        for (int each : nameLines) {
          record.at(each);
          lines.add(each);
        }
      }
      boolean agreement =
          record.has(Column.PARTNER)
                  && (record.has(Column.TITLE)
                      || record.has(Column.DATE)
                      || record.has(Column.KIND))
              || record.has(Column.TITLE) && record.has(Column.DATE);
      if (!agreement || seen.size() + nameLines.size() < 2) {
        return;
      }
      if (!record.has(Column.TITLE)) {
        record.add(Column.TITLE, titleAbove);
      }
      records.add(record);
      lines.forEach(each -> all.take(each, RULE, all.text(each).strip()));
    }
  }
}

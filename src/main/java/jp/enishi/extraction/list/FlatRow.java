package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.parties.PartnerList;

/**
 * A record whose columns have run together into one text: parted again by what can be told from the
 * text itself, the date, the words with which titles of agreements end, and names of bodies.
 */
final class FlatRow {

  private static final Pattern TITLE_END =
      Pattern.compile(
          ".*(?:協定書?|覚書|宣言書?|合意書|同意書|議定書|申合せ書?|提携|盟約|契約書?|確認書|事業)(?:[（(][^（()）]*[)）]|[」』])?$");
  private static final int LONGEST_TITLE = 400;
  private static final Pattern DEPARTMENT = Pattern.compile("\\S+(?:課|室|局|係|グループ|推進班)");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s　、，,：:；;（(\\[［・･\\-―－]+|[\\s　、，,：:；;（(\\[［・･\\-―－]+$");

  private FlatRow() {}

  /** Whether the words end as the title of an agreement does. */
  static boolean endsTitle(String words) {
    return words.length() <= LONGEST_TITLE && TITLE_END.matcher(Wording.unified(words)).matches();
  }

  /**
   * Fills the record.
   *
   * @param columns what the text holds, in this order; without a date column the date may stand
   *     anywhere
   * @return whether it holds a date
   */
  static boolean fill(ListRecord record, String text, List<Column> columns) {
    List<ReadDate> dates = JapaneseDates.find(text);
    if (dates.isEmpty()) {
      fillNames(record, text, columns);
      return false;
    }
    int start = dates.get(0).start();
    int end = dates.get(dates.size() - 1).end();
    record.add(Column.DATE, text.substring(start, end) + remark(text, end));
    for (int i = 0; i + 1 < dates.size(); i++) {
      String between = trimmed(text.substring(dates.get(i).end(), dates.get(i + 1).start()));
      if (AgreementKind.isTie(between)) {
        record.add(Column.KIND, between);
      }
    }
    int at = columns.indexOf(Column.DATE);
    boolean namesBehind =
        at == 0 && columns.size() > 1 || trimmed(text.substring(0, start)).isEmpty();
    List<Column> before = at < 0 ? columns : columns.subList(0, at);
    List<Column> after = at < 0 ? List.of() : columns.subList(at + 1, columns.size());
    if (namesBehind) {
      fillNames(record, text.substring(end), at <= 0 ? withoutDate(columns) : before);
    } else {
      fillNames(record, text.substring(0, start), before);
      fillRest(record, text.substring(end), after);
    }
    return true;
  }

  /** Goes on with a record whose names are read: the date, and what follows it. */
  static void fillDate(ListRecord record, String text, List<Column> columns) {
    List<ReadDate> dates = JapaneseDates.find(text);
    int end = dates.get(dates.size() - 1).end();
    record.add(Column.DATE, text.substring(dates.get(0).start(), end) + remark(text, end));
    fillRest(
        record,
        text.substring(end),
        columns.subList(columns.indexOf(Column.DATE) + 1, columns.size()));
  }

  /** Whether the text begins with a date. */
  static boolean beginsWithDate(String text) {
    List<ReadDate> dates = JapaneseDates.find(text);
    return !dates.isEmpty() && trimmed(text.substring(0, dates.get(0).start())).isEmpty();
  }

  /** 締結, 頃 and the like directly behind the date. */
  private static String remark(String text, int end) {
    Matcher m =
        Pattern.compile("^\\s*(?:頃|ごろ|締結|更新|開始|解消|終了|失効|[～〜])")
            .matcher(text)
            .region(end, text.length());
    return m.lookingAt() ? m.group() : "";
  }

  private static List<Column> withoutDate(List<Column> columns) {
    return columns.stream().filter(each -> each != Column.DATE).toList();
  }

  private static void fillNames(ListRecord record, String text, List<Column> columns) {
    List<Column> names = columns.stream().filter(each -> each != Column.NUMBER).toList();
    String trimmed = trimmed(text);
    List<String> tokens = tokens(trimmed);
    if (tokens.isEmpty()) {
      return;
    }
    if (tokens.size() == names.size()) {
      for (int i = 0; i < names.size(); i++) {
        record.add(names.get(i), tokens.get(i));
      }
      return;
    }
    int title = names.indexOf(Column.TITLE);
    int partner = names.indexOf(Column.PARTNER);
    if (title < 0 && partner == 0 && names.size() == 2 && hasBranchOnly(tokens)) {
      record.add(Column.PARTNER, tokens.get(0) + " " + tokens.get(1));
      record.add(names.get(1), String.join(" ", tokens.subList(2, tokens.size())));
      return;
    }
    if (title < 0 || partner < 0) {
      record.add(
          title < 0 ? endsTitle(trimmed) ? Column.TITLE : Column.PARTNER : Column.TITLE, trimmed);
      return;
    }
    int split = title < partner ? titleFirst(tokens) : partnerFirst(tokens);
    if (split == 0) {
      record.add(
          endsTitle(trimmed) || !PartnerList.isBody(trimmed) ? Column.TITLE : Column.PARTNER,
          trimmed);
      return;
    }
    String first = String.join(" ", tokens.subList(0, split));
    String second = String.join(" ", tokens.subList(split, tokens.size()));
    record.add(title < partner ? Column.TITLE : Column.PARTNER, first);
    record.add(title < partner ? Column.PARTNER : Column.TITLE, second);
  }

  /** A名 大宮支店 熱中症対策: a space inside the partner's name, before its branch. */
  private static boolean hasBranchOnly(List<String> tokens) {
    return tokens.size() > 2
        && PartnerList.isBody(tokens.get(0))
        && PlainRow.BRANCH.matcher(tokens.get(1)).matches();
  }

  private static int titleFirst(List<String> tokens) {
    for (int i = tokens.size() - 1; i >= 1; i--) {
      if (endsTitle(tokens.get(i - 1))) {
        return i;
      }
    }
    return tokens.size() > 1 && PartnerList.isBody(tokens.get(tokens.size() - 1))
        ? tokens.size() - 1
        : 0;
  }

  private static int partnerFirst(List<String> tokens) {
    if (tokens.size() < 2 || !endsTitle(tokens.get(tokens.size() - 1))) {
      return 0;
    }
    for (int i = tokens.size() - 1; i > 1; i--) {
      if (PartnerList.isBody(String.join(" ", tokens.subList(0, i)))) {
        return i;
      }
    }
    return 1;
  }

  private static void fillRest(ListRecord record, String text, List<Column> columns) {
    List<String> tokens = tokens(trimmed(text).replaceFirst("^(?:締結|提携)?[)）\\]］]?\\s*", ""));
    if (tokens.size() == columns.size()) {
      for (int i = 0; i < tokens.size(); i++) {
        record.add(columns.get(i), tokens.get(i));
      }
      return;
    }
    for (String each : tokens) {
      if (columns.contains(Column.DEPARTMENT) && DEPARTMENT.matcher(each).matches()) {
        record.add(Column.DEPARTMENT, each);
      }
    }
  }

  /** Words at spaces; a space inside brackets parts nothing. */
  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "（(「『".indexOf(c) >= 0 ? 1 : "）)」』".indexOf(c) >= 0 ? -1 : 0;
      if (Character.isWhitespace(c) && depth <= 0) {
        if (!token.isEmpty()) {
          tokens.add(token.toString());
          token.setLength(0);
        }
      } else {
        token.append(c);
      }
    }
    if (!token.isEmpty()) {
      tokens.add(token.toString());
    }
    return tokens;
  }

  static String trimmed(String text) {
    return EDGES.matcher(text).replaceAll("");
  }
}

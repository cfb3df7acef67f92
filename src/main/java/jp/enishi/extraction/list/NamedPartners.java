package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;

/**
 * One agreement with many partners: its title in lines of its own, the partners one a line, and
 * their number ({@code 【協定先:21団体】}).
 */
final class NamedPartners implements Layout {

  private static final String RULE = "list/named-partners";
  private static final Pattern NUMBER =
      Pattern.compile(
          "^[【(\\[<〈]?(?:協定|締結|連携|構成|参加|提携)*(?:先|団体|相手方?|企業等?)[:(\\s]*(\\d{1,3})\\s*(?:団体|社|者|機関|大学|市町村)"
              + "(?:[・、][^()]{0,12}\\))?(?:\\([^()]*\\))?[】)\\]>〉]?$");
  private static final Pattern SEVERAL = Pattern.compile("\\s*[／/]\\s*");
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile("^(?:[Ⅰ-Ⅻ]|[0-9０-９]{1,2}[.．、]?|[一二三四五六七八九十][、.．]?)[\\s　]+");
  private static final int MOST_LINES_ABOVE = 80;

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    for (int i = 1; i <= lines.count(); i++) {
      String text = lines.text(i).length() > 60 ? "" : Wording.unified(lines.text(i)).strip();
      Matcher number = NUMBER.matcher(text);
      if (lines.isFree(i) && number.matches()) {
        readAround(lines, i, Integer.parseInt(number.group(1)), records);
      }
    }
    return records;
  }

  private static void readAround(Lines lines, int line, int printed, List<ListRecord> records) {
    List<Integer> names = namesAbove(lines, line);
    if (names(lines, names) < 2) {
      names = namesBelow(lines, line);
    }
    if (names(lines, names) < 2) {
      return;
    }
    LineRange title = titleAbove(lines, Math.min(names.get(0), line));
    if (title == null) {
      return;
    }
    ListRecord record = new ListRecord(RULE, "");
    for (int i = title.from(); i <= title.to(); i++) {
      String text = lines.text(i).strip();
      boolean first = i == title.from();
      record.join(Column.TITLE, first ? NUMBER_BEFORE.matcher(text).replaceFirst("") : text);
    }
    lines.take(title, RULE, record.get(Column.TITLE));
    record.at(title);
    for (int each : names) {
      SEVERAL
          .splitAsStream(lines.text(each).strip())
          .filter(name -> !name.isEmpty())
          .forEach(name -> record.add(Column.PARTNER, name));
      record.at(each);
      lines.take(each, RULE, lines.text(each).strip());
    }
    GeneralParties.between(lines, title.to() + 1, names.get(0) - 1)
        .ifPresent(each -> generalParty(lines, each, record));
    signedBetween(lines, title.to(), Math.min(names.get(0), line))
        .ifPresent(each -> record.add(Column.DATE, each));
    record.printPartners(printed, new LineRange(line, line));
    record.at(line);
    lines.take(line, RULE, lines.text(line).strip());
    records.add(record);
  }

  /** Municipalities that the text makes parties beside those listed, when these are none. */
  private static void generalParty(Lines lines, GeneralParties said, ListRecord record) {
    if (record.get(Column.PARTNER).lines().noneMatch(each -> each.matches(".*[市区町村]"))) {
      record.add(Column.PARTNER, said.words());
      for (int i = said.lines().from(); i <= said.lines().to(); i++) {
        lines.take(i, RULE, lines.text(i).strip());
      }
    }
  }

  private static List<Integer> namesAbove(Lines lines, int line) {
    List<Integer> names = new ArrayList<>();
    for (int i = line - 1; i >= 1 && lines.isFree(i); i--) {
      if (isName(lines.text(i))) {
        names.add(0, i);
      } else if (!lines.isBlank(i) || !names.isEmpty()) {
        break;
      }
    }
    return names;
  }

  private static List<Integer> namesBelow(Lines lines, int line) {
    List<Integer> names = new ArrayList<>();
    for (int i = line + 1; i <= lines.count() && lines.isFree(i); i++) {
      if (isName(lines.text(i))) {
        names.add(i);
      } else if (!lines.isBlank(i) || !names.isEmpty()) {
        break;
      }
    }
    return names;
  }

  /** 令和4年11月15日に締結した in the lines between the title and the names, when it is the only day. */
  private static Optional<String> signedBetween(Lines lines, int title, int below) {
    StringBuilder between = new StringBuilder();
    for (int i = title + 1; i < below; i++) {
      // A day may be broken over two lines, but not over a blank one.
      between.append(lines.isBlank(i) ? "\n" : lines.text(i).strip());
    }
    String text = between.toString();
    boolean signed = Wording.unified(text).matches(".*(?:締結し|結び|結んだ|調印し).*");
    List<String> days =
        JapaneseDates.find(text).stream()
            .filter(each -> each.date() != null && each.precision() == DatePrecision.DAY)
            .map(each -> each.printed())
            .toList();
    return signed && days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private static long names(Lines lines, List<Integer> at) {
    return at.stream().flatMap(each -> SEVERAL.splitAsStream(lines.text(each).strip())).count();
  }

  /** A body, or several with strokes between them. */
  private static boolean isName(String line) {
    return line.indexOf('\t') < 0
        && (line.length() <= 50 && PartnerList.isBody(line.strip())
            || SEVERAL
                        .splitAsStream(line.strip())
                        .filter(each -> !each.isEmpty() && !PartnerList.isBody(each))
                        .count()
                    == 0
                && SEVERAL.matcher(line.strip()).find()
                && line.length() <= 120);
  }

  /** The nearest lines above that together are the title of an agreement and no sentence. */
  private static LineRange titleAbove(Lines lines, int below) {
    for (int i = below - 1; i >= Math.max(1, below - MOST_LINES_ABOVE); i--) {
      String text = lines.text(i).strip();
      if (text.length() > 60 || !FlatRow.endsTitle(text) || text.matches("^[▶・●○■].*")) {
        continue;
      }
      int from = i;
      while (from > 1
          && !lines.isBlank(from - 1)
          && i - from < 3
          && lines.text(from - 1).length() <= 40) {
        from--;
      }
      return new LineRange(from, i);
    }
    return null;
  }
}

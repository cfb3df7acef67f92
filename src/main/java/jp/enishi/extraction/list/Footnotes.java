package jp.enishi.extraction.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.parties.PartnerList;

/**
 * Notes below a list that tell of the end of one agreement: by its number (№８は…失効した) or by the name
 * of its partner. A note that fits no record or several is left, and so reported.
 */
final class Footnotes {

  private static final String RULE = "list/footnote";
  private static final Pattern NOTE =
      Pattern.compile("^\\s*(?:※|\\*|[(（]?注|[(（][a-z0-9ａ-ｚ０-９ア-ン][)）]).*");
  private static final Pattern NUMBER =
      Pattern.compile("(?:No\\.?|番号|#|^※(?= ?\\d{1,3}(?:は|については))) ?(\\d{1,4})(?!\\d)");

  /** The mark that stands beside the record and before the note: (a), ※1, 注2. */
  private static final Pattern MARK =
      Pattern.compile("^(?:\\([a-z0-9ア-ン]\\)|(?:※|\\*|注) ?\\d{1,2})");

  private static final Pattern OF_DATE =
      Pattern.compile("^(?:※|\\*|\\(?注\\)?)? ?\\d{0,2} ?(\\S{4,16}?)に締結した(?:協定|覚書|提携)は");

  private static final Pattern KIND_OF =
      Pattern.compile(
          "([\\p{IsHan}ァ-ヶー・ヶ]{1,14}[市町村区郡県州省港])は((?:姉妹|友好|親善)(?:都市|港|提携))(?=[、,。)・]|です|$)");

  private static final int LONGEST_LINE = 200;
  private static final int SHORTEST_NAME = 4;

  private Footnotes() {}

  /** Puts each note beside the record it is about. */
  static void give(Lines lines, List<ListRecord> records) {
    for (int i = 1; i <= lines.count(); i++) {
      String text = lines.text(i);
      if (text.length() <= LONGEST_LINE && lines.isFree(i) && NOTE.matcher(text).matches()) {
        giveKinds(text, records);
      }
      if (lines.isFree(i)
          && text.length() <= LONGEST_LINE
          && NOTE.matcher(text).matches()
          && Standing.tellsOfEnd(text)) {
        List<ListRecord> about = about(Wording.unified(text), records);
        if (about.size() == 1) {
          about.get(0).add(Column.REMARKS, text.strip());
          lines.take(i, RULE, text.strip());
        }
      }
    }
  }

  /** A市は友好都市、その他は姉妹都市: what the tie with one partner is, against the heading of all. */
  private static void giveKinds(String note, List<ListRecord> records) {
    Matcher m = KIND_OF.matcher(Wording.unified(note));
    while (m.find()) {
      for (ListRecord each : records) {
        String partner = Wording.unified(each.get(Column.PARTNER)).replaceFirst("[ (].*", "");
        if (partner.equals(m.group(1)) && !each.has(Column.KIND)) {
          each.remarkKind(m.group(2));
        }
      }
    }
  }

  /** 令和元年度に締結した協定は…終了: the one record with that date. */
  private static List<ListRecord> ofDate(String note, List<ListRecord> records) {
    Matcher m = OF_DATE.matcher(note);
    List<ReadDate> stated = m.find() ? JapaneseDates.find(m.group(1)) : List.of();
    if (stated.size() != 1 || stated.get(0).date() == null) {
      return List.of();
    }
    return records.stream()
        .filter(
            each -> {
              List<ReadDate> own = JapaneseDates.find(each.get(Column.DATE));
              return own.size() == 1
                  && stated.get(0).date().equals(own.get(0).date())
                  && stated.get(0).precision() == own.get(0).precision();
            })
        .toList();
  }

  private static boolean isMarked(ListRecord record, String mark) {
    Pattern own = Pattern.compile(Pattern.quote(mark.replace(" ", "")) + "(?!\\d)");
    return Stream.of(Column.PARTNER, Column.TITLE, Column.DATE, Column.REMARKS, Column.KIND)
        .anyMatch(each -> own.matcher(Wording.unified(record.get(each)).replace(" ", "")).find());
  }

  private static List<ListRecord> about(String note, List<ListRecord> records) {
    Matcher number = NUMBER.matcher(note);
    if (number.find()) {
      return records.stream()
          .filter(each -> Wording.unified(each.get(Column.NUMBER)).equals(number.group(1)))
          .toList();
    }
    List<ListRecord> dated = ofDate(note, records);
    if (!dated.isEmpty()) {
      return dated;
    }
    Matcher mark = MARK.matcher(note);
    if (mark.find()) {
      List<ListRecord> marked =
          records.stream().filter(each -> isMarked(each, mark.group())).toList();
      if (!marked.isEmpty()) {
        return marked;
      }
    }
    String bare = Wording.bare(note);
    return records.stream()
        .filter(each -> each.get(Column.PARTNER).indexOf('\n') < 0)
        .filter(each -> PartnerList.isBody(each.get(Column.PARTNER)))
        .filter(each -> Wording.bare(each.get(Column.PARTNER)).length() >= SHORTEST_NAME)
        .filter(each -> bare.contains(Wording.bare(each.get(Column.PARTNER))))
        .toList();
  }
}

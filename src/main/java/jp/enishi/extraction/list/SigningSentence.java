package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.list.Piece.Sort;

/**
 * A sentence that tells that an agreement was signed: {@code A町とB社は、令和6年8月22日付けで…包括連携協定を締結しました。}
 * Gives its date, the title it names, and the names before と that words or tables of places know.
 */
final class SigningSentence {

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:締結|調印|提携)(?:を)?(?:いた|致)?(?:しました|した|しています|している|され(?:ました|た)|(?:[（(][^（()）]*[)）])?。?$)|結(?:びました|んだ|んでいます)");
  private static final Pattern NOT_SIGNED =
      Pattern.compile(
          "(?:締結|提携|調印)(?:を|に|が|の|する)*(?:予定|検討|目指|向け|協議|見込|方針)|予定して|協議して|調整して|検討して|(?:締結|提携|結)(?:に至っ|んで|して|され)(?:てい)?(?:ない|ません)|(?:周年|記念|解消|終了)");
  private static final Pattern TITLE =
      Pattern.compile(
          "[「『]([^」』]{2,80}(?:協定書?|覚書|宣言|合意書))[」』]|([\\p{IsHan}ァ-ヶーA-Za-z]{0,20}(?:協定書?|覚書))(?=を|の(?:締結|調印))");
  private static final Pattern TIE =
      Pattern.compile("((?:国際|国内)?(?:姉妹|友好)(?:親善|交流)?(?:都市|港|州|県省|省県))(?:の?提携|となり|の盟約|関係)");
  private static final Pattern NAME =
      Pattern.compile(
          "([^、。，,（()）「」『』：:\\s　]{2,50}?)(?:[（(][^（()）]{1,40}[)）])?(?:と(?!の協定)|との(?:間|[0-9０-９]者))(?=は|の間|[、，「『\\p{IsHan}0-9０-９（(]|$)");

  /** A市とB社は、… */
  private static final Pattern PAIR =
      Pattern.compile("^([^。「」]{3,120}?と[^。「」]{2,60}?)(?:とで)?(?:は|が)[、「『]");

  private static final Pattern DATED_NAME =
      Pattern.compile("(?:と|、|^)([^、。（(と]{2,40})[（(]([^（()）]{4,30})[)）]");

  private static final Pattern BRACKET_LIST =
      Pattern.compile("[0-9０-９]{1,2}(?:社|者|行|校|団体|大学)[（(](.{4,200}?)[)）]と");

  private final PieceSorts sorts;
  private final LogicalLines.Line line;
  private final String mark;
  private boolean first = true;

  SigningSentence(PieceSorts sorts, LogicalLines.Line line, String mark) {
    this.sorts = sorts;
    this.line = line;
    this.mark = mark;
  }

  /** Whether the text is running text and no name, title or date. */
  static boolean isRunningText(String text) {
    return text.length() > 12 && text.matches("(?s).*(?:。|ました|ます|です)(?:[（(][^（()）]*[)）])?。?$")
        || text.contains("。") && text.length() > 40;
  }

  /** Its date, title or kind, and names; nothing when it does not tell of a signing on one date. */
  List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    if (text.length() > 1000) {
      return pieces;
    }
    for (String sentence : text.split("(?<=。)")) {
      List<ReadDate> dates = JapaneseDates.find(sentence);
      boolean signing = SIGNED.matcher(sentence).find() && !NOT_SIGNED.matcher(sentence).find();
      boolean each = dates.size() > 1 && dates.size() == datedNames(sentence).size();
      if (!signing || !each && dates.size() != 1 || dates.get(0).date() == null) {
        continue;
      }
      Matcher title = TITLE.matcher(sentence);
      Matcher tie = TIE.matcher(sentence);
      String named = title.find() ? title.group(1) != null ? title.group(1) : title.group(2) : "";
      boolean bare = named.matches("協定書?|覚書");
      if (named.isEmpty() && !tie.find(0)) {
        continue;
      }
      if (!pieces.isEmpty()) {
        return List.of();
      }
      if (named.isEmpty()) {
        pieces.add(piece(Sort.KIND, tie.group(1)));
      } else if (!bare) {
        pieces.add(piece(Sort.TITLE, named));
      }
      if (each) {
        for (String[] one : datedNames(sentence)) {
          pieces.add(piece(Sort.PARTNER, one[0]));
          pieces.add(piece(Sort.DATE, one[1]));
        }
        continue;
      }
      names(sentence).forEach(name -> pieces.add(piece(Sort.PARTNER, name)));
      pieces.add(piece(Sort.DATE, dates.get(0).printed()));
    }
    return pieces;
  }

  /** Names with a date of their own in brackets: A高校（平成28年2月5日）とB高校（平成28年3月22日）. */
  private List<String[]> datedNames(String sentence) {
    List<String[]> found = new ArrayList<>();
    Matcher m = DATED_NAME.matcher(sentence);
    while (m.find()) {
      if (JapaneseDates.find(m.group(2)).size() == 1 && sorts.isName(Wording.unified(m.group(1)))) {
        found.add(new String[] {Wording.unified(m.group(1)), m.group(2)});
      }
    }
    return found;
  }

  private List<String> names(String sentence) {
    List<String> names = new ArrayList<>();
    Matcher list = BRACKET_LIST.matcher(sentence);
    if (list.find()) {
      names.add(list.group(1));
      return names;
    }
    Matcher pair = PAIR.matcher(sentence);
    if (pair.find()) {
      for (String each : pair.group(1).split("及び|並びに|および|・|、|と")) {
        if (sorts.isName(Wording.unified(each).strip())) {
          names.add(Wording.unified(each).strip());
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    Matcher m = NAME.matcher(sentence);
    while (m.find()) {
      String name =
          Wording.unified(m.group(1))
              .replaceFirst("^.*(?:ため|により|として|において|では|し|れ|本[市町村県])(?=[^、]{3})", "");
      for (String each : name.split("及び|並びに|および|・")) {
        if (sorts.isName(each)) {
          names.add(each);
        }
      }
    }
    return names;
  }

  private Piece piece(Sort sort, String text) {
    Piece piece =
        new Piece(sort, null, text, line.lines(), mark, first, first && line.afterBlank());
    first = false;
    return piece;
  }
}

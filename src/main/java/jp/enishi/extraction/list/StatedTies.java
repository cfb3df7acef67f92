package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.TakenBack;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;

/**
 * Sentences that say with whom a local government is tied without telling of the signing: {@code
 * A市は、B市、C市の2都市と姉妹都市です}, {@code A港は、B港と友好港（昭和58年）、C港と姉妹港の提携をしており}. Ties read so are doubtful, and
 * bear a date only where one stands behind the words in brackets.
 */
final class StatedTies {

  static final String RULE = "list/stated-ties";
  private static final int LONGEST = 300;
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^[\\s　]*(?:[^、。]{2,30}(?:る|た|の))?([^、。はがの]{2,12}?(?:[都道府県市町村区]|港)|本市|本町|本村|本県|当市)(?:は|では)、?");
  private static final Pattern TIE =
      Pattern.compile(
          "(.{2,120}?)(?:の[0-9０-９一二三四五六七八九十]{1,2}(?:つのまち|都市|市町村|市町|市|町|村|自治体|港))?と(?:は?、?それぞれ)?、?((?:国際|国内|海外)?(?:姉妹|友好)(?:親善|交流|友好)?(?:都市|港|町|村|区|州|県省|自治体))(?:[（(]([^（()）]{2,20})[)）])?");
  private static final Pattern SAID =
      Pattern.compile(
          "^(?:の|として)?(?:提携|盟約|縁組|関係|交流|協定)?(?:を|に|が)?(?:結び|結ん|締結し|提携し|して|しており|続け|続い|行って|です|である|であり|で、|、|となって|にあ)");
  private static final Pattern NOT =
      Pattern.compile("予定|目指|検討|解消|終了|以前|かつて|候補|希望|募集|ありません|いません|周年|記念");

  /** How a name is read: 彭州(ほうしゅう)市. */
  private static final Pattern READING = Pattern.compile("[（(][ぁ-んー]{1,20}[)）]");

  private final PieceSorts sorts;

  StatedTies(PieceSorts sorts) {
    this.sorts = sorts;
  }

  /** The ties of all sentences, without those with partners that other records have. */
  List<ListRecord> read(Lines lines, List<ListRecord> others) {
    List<ListRecord> records = new ArrayList<>();
    for (ReleaseSentences.Told told : ReleaseSentences.of(lines)) {
      String text = told.text();
      Matcher subject = SUBJECT.matcher(text);
      if (text.length() > LONGEST
          || !subject.find()
          || NOT.matcher(text).find()
          || TakenBack.is(text)) {
        continue;
      }
      Matcher tie = TIE.matcher(text).region(subject.end(), text.length());
      while (tie.find()) {
        if (!SAID.matcher(text.substring(tie.end())).find()) {
          continue;
        }
        for (String name : names(tie.group(1))) {
          if (isNew(name, others) && isNew(name, records)) {
            records.add(record(told, subject.group(1), name, tie));
            lines.take(told.lines(), RULE, name);
          }
        }
      }
    }
    return records;
  }

  private ListRecord record(ReleaseSentences.Told told, String owner, String name, Matcher tie) {
    ListRecord record = new ListRecord(RULE, "").at(told.lines());
    record.add(Column.KIND, tie.group(2)).add(Column.PARTNER, name);
    boolean dated = tie.group(3) != null && JapaneseDates.find(tie.group(3)).size() == 1;
    record.add(Column.DATE, dated ? tie.group(3) : "");
    record.add(Column.OWNER, sorts.isPlace(owner) ? owner : "");
    record.doubt("締結を述べていない文から読み取りました。");
    return record;
  }

  /** The names of a list of places; none when one of them is no place. */
  private List<String> names(String list) {
    String text = list.replaceFirst("^.*(?:している|した|つながりの深い|である)", "");
    text = text.replaceFirst("^(?:[^、]{2,20}として|国内では?|海外では?|国外では?|現在|おり|て)?[、，]?", "");
    List<String> names = new ArrayList<>();
    for (String each :
        text.split("[、，]|(?<=[都道府県国][)）])(?=\\p{IsHan})|及び|および|並びに|と(?=[^と]{3,}$)")) {
      String name = each.strip();
      if (name.isEmpty()) {
        continue;
      }
      if (!isName(name)) {
        return List.of();
      }
      names.add(name);
    }
    return names;
  }

  private boolean isName(String printed) {
    String bare = READING.matcher(Wording.unified(withoutCountry(printed))).replaceAll("");
    return sorts.isName(bare);
  }

  /** カナダ・A市, ロシア A市, 中国のA市. */
  private String withoutCountry(String name) {
    Matcher m = Pattern.compile("^([^・\\s　の]{2,12})[・\\s　の](.{2,})$").matcher(name);
    return m.matches() && sorts.isForeignCountry(m.group(1)) ? m.group(2) : name;
  }

  private static boolean isNew(String name, List<ListRecord> records) {
    String bare = bare(name);
    return records.stream()
        .flatMap(each -> each.get(Column.PARTNER).lines())
        .map(StatedTies::bare)
        .noneMatch(each -> !each.isEmpty() && (each.endsWith(bare) || bare.endsWith(each)));
  }

  private static String bare(String name) {
    return Wording.bare(name.replaceAll("[（(][^（()）]*[)）]", ""));
  }
}

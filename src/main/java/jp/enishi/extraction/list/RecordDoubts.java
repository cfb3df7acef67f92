package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.Partner;
import jp.enishi.model.OrganizationKind;

/** What in a record itself shows that it was cut or put together wrongly. */
final class RecordDoubts {

  /** No title begins so: its first line is missing. */
  private static final Pattern REST_OF_TITLE =
      Pattern.compile(
          "^(?:[のにをはがへとでや、・]|する|した|等[にの]|関する|係る|及び|並びに|おける|ための|協定書$|[ァ-ヶー](?=\\p{IsHan})).*");

  /** 旧古川市と昭和59年7月に…、合併により…大崎市と: which of the two the date belongs to is open. */
  private static final Pattern OF_FORMER = Pattern.compile("旧[^、。 ]{1,8}[市町村]と(?!して)");

  /** 旧河芸町として締結: signed by a predecessor. */
  private static final Pattern BY_FORMER =
      Pattern.compile("旧[^、。 ]{1,8}[市町村](?:が|として)[^、。]{0,12}(?:締結|提携)");

  /** 平成6年に締結した協定を更新: the date printed may be that of the renewal. */
  private static final Pattern RENEWED =
      Pattern.compile("締結(?:した|していた|済みの)[^。]{0,12}(?:協定|覚書)[^。]{0,6}(?:更新|改定|見直)");

  static final String WHICH_OF_TWO = "合併前の市町村との提携と、今の市町村との提携のどちらの日付か分かりません。";

  private static final String NO_PLACE = "姉妹・友好都市の相手方が、市町村や国の地域ではありません。";
  private static final String CROWDED = "多くの相手方と多くの日付が一つの協定に入っています。表の列が別々に並んでいるおそれがあります。";

  /** Doubts about with whom an agreement was made. */
  static final Set<String> OPEN = Set.of(NO_PLACE, CROWDED);

  private static final int MOST_DATES = 3;

  private static final Set<String> TIES = Set.of("姉妹都市提携", "友好都市提携");

  private static final Set<OrganizationKind> PLACES =
      EnumSet.of(
          OrganizationKind.MUNICIPALITY,
          OrganizationKind.PREFECTURE,
          OrganizationKind.FOREIGN_CITY,
          OrganizationKind.FOREIGN_REGION);

  private RecordDoubts() {}

  /** Why the record is doubtful, in words for the person who checks it. */
  static List<String> of(ReadRecord read) {
    List<String> doubts = new ArrayList<>();
    ListRecord record = read.record();
    if (REST_OF_TITLE.matcher(Wording.unified(record.get(Column.TITLE))).matches()) {
      doubts.add("協定名の初めが欠けているおそれがあります。");
    }
    if (!record.has(Column.DATE)
        && !read.partners().isEmpty()
        && read.partners().stream().allMatch(each -> each.sort() == Partner.Sort.MASKED)) {
      doubts.add("相手方も締結日も書かれていません。");
    }
    if (record.rule().equals(Releases.RULE) && !record.has(Column.DATE)) {
      doubts.add("文の中で触れられているだけで、締結の日が書かれていません。");
    }
    if (TIES.contains(read.kind()) && read.partners().stream().anyMatch(RecordDoubts::isNoPlace)) {
      doubts.add(NO_PLACE);
    }
    long bodies = read.partners().stream().filter(Partner::isOrganization).count();
    long dates =
        read.dates().stream()
            .filter(each -> each.read().date() != null)
            .map(each -> each.read().date())
            .distinct()
            .count();
    if (dates > MOST_DATES && bodies > MOST_DATES) {
      doubts.add(CROWDED);
    }
    if (RENEWED.matcher(Wording.unified(record.get(Column.OUTLINE))).find()) {
      doubts.add("以前の協定を更新したものとみられます。日付が最初の締結か更新か分かりません。");
    }
    if (tellsOfFormer(words(record))) {
      doubts.add(WHICH_OF_TWO);
    } else if (isOfFormer(record)) {
      doubts.add("合併前の市町村が締結したとされています。今の市町村に引き継がれているか確かめてください。");
    }
    return doubts;
  }

  /** Whether no word and no table says that it is a place. */
  private static boolean isNoPlace(Partner partner) {
    return partner.isOrganization() && !PLACES.contains(partner.kind());
  }

  /** Whether the tie may have been made by or with a municipality that has merged since. */
  static boolean isOfFormer(ListRecord record) {
    String words = words(record);
    return words.indexOf('旧') >= 0 && (tellsOfFormer(words) || BY_FORMER.matcher(words).find());
  }

  private static String words(ListRecord record) {
    return Wording.unified(
        String.join(
            " ", record.get(Column.DATE), record.get(Column.OUTLINE), record.get(Column.REMARKS)));
  }

  /** Whether a text tells of a tie with a municipality that has merged since. */
  static boolean tellsOfFormer(String text) {
    return text.indexOf('旧') >= 0 && OF_FORMER.matcher(text).find();
  }
}

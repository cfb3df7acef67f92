package jp.enishi.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.enishi.support.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialChangesTests {

  private static final String HEADING =
      "標準地域コード,都道府県,政令市･郡･支庁･振興局等,政令市･郡･支庁･振興局等（ふりがな）,市区町村,市区町村（ふりがな）,廃置分合等施行年月日,改正事由\n";

  @TempDir private Path folder;

  /**
   * Counted with a spreadsheet: 2,803 rows, one pair (上九一色村 and 甲府市) twice; between municipalities
   * 1,653 of 新設, 441 of 編入, two into designated cities whose name stands in another column and five
   * into wards of one, less the pair that stands twice; 131 of 町制, 105 of 市制, 31 of 改称 less six of
   * the reading alone; 14 of 政令指定都市施行, and eleven towns and villages of other counties with another
   * code.
   */
  @Test
  void readsTheOfficialListOfHalfACentury() {
    OfficialChanges read = OfficialChanges.read(ReferenceData.municipalityEvents());

    assertThat(
            read.all().stream()
                .collect(
                    Collectors.groupingBy(LocalGovernmentChange::event, Collectors.counting())))
        .isEqualTo(
            java.util.Map.of(
                "新設", 1653L, "編入", 447L, "町制", 131L, "市制", 105L, "改称", 25L, "政令指定", 14L, "区域変更",
                11L));
    assertThat(read.all().size() + read.passedOver()).isEqualTo(2803 - 1);
    assertThat(read.all()).contains(iwafune());
  }

  @Test
  void understandsTheReasonOfEveryMergerAsItsColumnsSay() throws IOException {
    List<LocalGovernmentChange> byColumns =
        OfficialChanges.read(ReferenceData.municipalityEvents()).all();
    List<LocalGovernmentChange> byWords =
        OfficialChanges.read(asDownloaded(ReferenceData.municipalityEvents())).all();

    Function<LocalGovernmentChange, String> pair =
        each -> each.on() + each.before().fullName() + each.event() + each.after().fullName();
    // One sentence of the sample has lost its subject: 大字精進、本栖及び富士ヶ嶺が富士河口湖町(19430)に編入.
    assertThat(byWords.stream().map(pair))
        .containsExactlyInAnyOrderElementsOf(
            byColumns.stream()
                .filter(each -> !each.after().name().equals("富士河口湖町") || each.on().getYear() < 2006)
                .map(pair)
                .toList());
    assertThat(byWords).contains(iwafune());
  }

  /** Two of one sentence: each goes on as it was, and neither becomes the other. */
  @Test
  void readsWhoHasAnotherCodeAndNothingElse() throws IOException {
    Path file = folder.resolve("codes.csv");
    Files.writeString(
        file,
        HEADING
            + "04201,宮城県,,,仙台市,,1989-04-01,仙台市(04201)の仙台市(04100)への政令指定都市施行\n"
            + "17421,石川県,,,穴水町,,2005-03-01,鳳至郡穴水町(17421)、門前町(17422)が鳳珠郡穴水町(17461)、門前町(17462)に郡の区域変更\n"
            + "01439,北海道,,,幌加内町,,2010-04-01,空知支庁幌加内町(01439)が上川支庁幌加内町(01472)に区域変更\n");
    OfficialChanges read = OfficialChanges.read(file);

    assertThat(read.all())
        .extracting(
            each -> each.before().code(),
            each -> each.after().code(),
            each -> each.after().fullName(),
            LocalGovernmentChange::event)
        .containsExactly(
            tuple("042013", "041009", "宮城県仙台市", "政令指定"),
            tuple("174211", "174611", "石川県穴水町", "区域変更"),
            tuple("174220", "174629", "石川県門前町", "区域変更"),
            tuple("014397", "014729", "北海道幌加内町", "区域変更"));
    assertThat(read.ofCodeAlone()).isEqualTo(4);
  }

  /** 京北町(26381)が右京区(26108)に編入: the ward is none, its city took the town in. */
  @ParameterizedTest
  @CsvSource({
    "1975-03-01, 福岡県早良町, 福岡県福岡市",
    "2005-04-01, 京都府京北町, 京都府京都市",
    "2005-04-25, 広島県湯来町, 広島県広島市",
    "2006-03-31, 静岡県蒲原町, 静岡県静岡市",
    "2008-11-01, 静岡県由比町, 静岡県静岡市"
  })
  void whoWasTakenInByAWardWasTakenInByItsCity(LocalDate on, String before, String after) {
    assertThat(OfficialChanges.read(ReferenceData.municipalityEvents()).all())
        .filteredOn(each -> each.before().fullName().equals(before))
        .extracting(LocalGovernmentChange::on, each -> each.after().fullName())
        .containsExactly(tuple(on, after));
  }

  @Test
  void readsWhatAnOfficeSavesFromASpreadsheet() throws IOException {
    Path file = folder.resolve("list.csv");
    Files.writeString(
        file,
        HEADING
            + "09203,栃木県,,,栃木市,とちぎし,2014/4/5,岩舟町(09367)が栃木市(09203)に編入\n"
            + "09367,栃木県,下都賀郡,しもつがぐん,岩舟町,いわふねまち,2014/4/5,岩舟町(09367)が栃木市(09203)に編入\n"
            + "21206,岐阜県,,,中津川市,なかつがわし,2005年2月13日,長野県山口村(20431)が岐阜県中津川市(21206)に編入\n",
        Charset.forName("windows-31j"));

    List<LocalGovernmentChange> read = OfficialChanges.read(file).all();

    assertThat(read).hasSize(2).contains(iwafune());
    assertThat(read.get(0).before().fullName()).isEqualTo("長野県山口村");
    assertThat(read.get(0).after().fullName()).isEqualTo("岐阜県中津川市");
  }

  @Test
  void namesFileAndLineOfWhatItCannotRead() throws IOException {
    Path badDate = folder.resolve("bad-date.csv");
    Files.writeString(badDate, HEADING + "1,栃木県,,,a,,2014-04-05,\n1,栃木県,,,b,,4月5日,\n");
    Path other = folder.resolve("other.csv");
    Files.writeString(other, "団体,協定\n川崎市,覚書\n");
    Path picture = folder.resolve("picture.csv");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, (byte) 0xfe, 0});

    assertThatThrownBy(() -> OfficialChanges.read(badDate))
        .isInstanceOf(BadChanges.class)
        .hasMessage(badDate + ":3: 日付「4月5日」を読めません。2014-04-05 のように書いてください。");
    assertThatThrownBy(() -> OfficialChanges.read(other))
        .isInstanceOf(BadChanges.class)
        .hasMessageContaining(other + ":1: ");
    assertThatThrownBy(() -> OfficialChanges.read(picture))
        .isInstanceOf(BadChanges.class)
        .hasMessageContaining("文字コード");
    assertThatThrownBy(() -> OfficialChanges.read(folder.resolve("none.csv")))
        .isInstanceOf(BadChanges.class)
        .hasMessageContaining("ファイルがありません");
  }

  @Test
  void shippedTableSaysNothingThatTheOfficialListDoesNot() {
    List<LocalGovernmentChange> official =
        OfficialChanges.read(ReferenceData.municipalityEvents()).all();

    assertThat(LocalGovernmentChanges.load().all())
        .allSatisfy(
            own ->
                assertThat(official)
                    .anyMatch(
                        each ->
                            each.on().equals(own.on())
                                && each.event().equals(own.event())
                                && each.before().equals(own.before())
                                && each.after().equals(own.after())));
  }

  private static LocalGovernmentChange iwafune() {
    return new LocalGovernmentChange(
        LocalDate.of(2014, 4, 5),
        "編入",
        new LocalGovernmentChange.Body("093670", "栃木県", "岩舟町"),
        new LocalGovernmentChange.Body("092037", "栃木県", "栃木市"),
        OfficialChanges.ORIGIN);
  }

  /** The sample in the columns of the download: a row a code, the reason in words. */
  private Path asDownloaded(Path sample) throws IOException {
    StringBuilder rows = new StringBuilder("\uFEFF" + HEADING);
    ChangeFile.read(sample)
        .rows()
        .forEach(
            row ->
                rows.append(row.get("from_code"))
                    .append(',')
                    .append(row.get("from_pref"))
                    .append(",,,")
                    .append(row.get("from_name"))
                    .append(",,")
                    .append(row.get("date"))
                    .append(",\"")
                    .append(row.get("event"))
                    .append("\"\n"));
    Path file = folder.resolve("downloaded.csv");
    Files.writeString(file, rows);
    return file;
  }
}

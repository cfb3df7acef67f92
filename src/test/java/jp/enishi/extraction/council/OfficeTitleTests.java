package jp.enishi.extraction.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTitleTests {

  @ParameterizedTest
  @CsvSource({
    "総務部長, 総務部",
    "県警本部長, 県警本部",
    "総務部市町村課長, 総務部市町村課",
    "農林水産部次長, 農林水産部",
    "参事・市町村支援課長, 市町村支援課",
    "技監・土木部長, 土木部",
    "教育委員会事務局長, 教育委員会事務局",
    "副知事, ",
    "教育長, ",
    "会計管理者, "
  })
  void tellsOfWhichPartAnOfficeIsTheHead(String office, String unit) {
    assertThat(OfficeTitle.unit(office).orElse(null)).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({"架空 太郎 (代理)見本 総務部次長, 総務部次長", "架空 太郎 (代理)見本次長, ", "架空 太郎 (代理)見本 副町長, ", "架空 太郎, "})
  void takesTheOfficeOfADeputyOnlyWhereItIsSetApartFromTheName(String behind, String office) {
    assertThat(OfficeTitle.deputy(behind).orElse(null)).isEqualTo(office);
  }
}

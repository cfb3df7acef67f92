package jp.enishi.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.query.Cite;
import jp.enishi.query.PartnerList;
import jp.enishi.query.Ref;

/** Partners as lines of a table: one line for each agreement that ties the two. */
final class PartnerRows {

  static final List<String> COLUMNS =
      List.of(
          "id", "提携先", "英語名", "種別", "国", "都道府県", "関係", "協定", "協定の名称", "分野", "締結日", "締結日の表記", "終了日",
          "典拠");

  private PartnerRows() {}

  static Stream<List<Object>> of(PartnerList.Partner partner) {
    Ref who = partner.organization();
    return partner.ties().stream()
        .map(
            tie ->
                Arrays.asList(
                    who.id(),
                    who.name(),
                    who.nameEn(),
                    who.kind(),
                    who.country(),
                    who.prefecture(),
                    tie.type(),
                    tie.agreement(),
                    tie.title(),
                    tie.fields(),
                    known(tie),
                    tie.sincePrinted(),
                    tie.until(),
                    tie.citations().stream()
                        .map(PartnerRows::cited)
                        .collect(Collectors.joining("、"))));
  }

  /** No more of the date than is known. */
  private static String known(PartnerList.Tie tie) {
    if (tie.since() == null) {
      return null;
    }
    String day = tie.since().toString();
    return switch (tie.sincePrecision() == null ? "" : tie.sincePrecision()) {
      case "month" -> day.substring(0, 7);
      case "year" -> day.substring(0, 4);
      case "fiscal-year" -> day.substring(0, 4) + "年度";
      default -> day;
    };
  }

  private static String cited(Cite cite) {
    return cite.documentTitle() + (cite.entry() == null ? "" : " " + cite.entry());
  }
}

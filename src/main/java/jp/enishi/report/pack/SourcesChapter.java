package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.query.Overview;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Table;
import jp.enishi.report.content.Table.Column;
import org.springframework.stereotype.Component;

/** Where all of it comes from. */
@Component
class SourcesChapter implements Chapter {

  @Override
  public PackSection section() {
    return PackSection.SOURCES;
  }

  @Override
  public List<Block> write(Material material) {
    Lingo lingo = material.lingo();
    List<List<Cell>> rows = new ArrayList<>();
    for (Overview.Document each : material.documents()) {
      rows.add(
          List.of(
              Cell.of(each.id()),
              Cell.of(each.title()),
              Cell.of(each.publisher()),
              Cell.of(lingo.partOfDate(each.publishedOn())),
              Cell.of(lingo.partOfDate(each.asOf())),
              Cell.of(each.agreements())));
    }
    return List.of(
        new Block.Text(
            lingo.of(
                "この報告の数値は、次の資料から読み取った事実だけに基づきます。どの関係がどの資料のどの行にあるかは、画面の「協定」または「団体」から一件ずつ確かめられます。",
                "The figures rest on facts read from these documents alone. For each tie the page shows"
                    + " the document, entry and lines that state it.")),
        new Table(
            lingo.of("出典", "Sources"),
            lingo.of("資料の一覧", "Documents"),
            List.of(
                Column.text(lingo.of("記号", "Id"), 2.2),
                Column.text(lingo.of("資料名", "Title"), 4.4),
                Column.text(lingo.of("発行", "Publisher"), 2.4),
                Column.text(lingo.of("発行日", "Published"), 2),
                Column.text(lingo.of("時点", "As of"), 2),
                Column.number(lingo.of("協定", "Ties"), 0.8)),
            rows));
  }
}

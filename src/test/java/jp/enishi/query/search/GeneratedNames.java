package jp.enishi.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.enishi.gazetteer.ForeignCity;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.SearchKey;

/**
 * Rows as {@code queries/search/names} gives them, as many as wanted: every local government, then
 * cities abroad, then bodies named after a place and a trade.
 */
public final class GeneratedNames {

  private static final List<String> TRADES =
      List.of(
          "商工会議所",
          "農業協同組合",
          "観光協会",
          "信用金庫",
          "大学",
          "高等学校",
          "青年会議所",
          "国際交流協会",
          "医師会",
          "運輸株式会社",
          "電機株式会社",
          "建設株式会社",
          "食品株式会社",
          "化学工業株式会社",
          "製作所",
          "鉄工所",
          "漁業協同組合",
          "森林組合",
          "水道サービス株式会社",
          "ガス株式会社",
          "バス株式会社",
          "新聞社",
          "放送株式会社",
          "工業株式会社",
          "物産株式会社",
          "酒造株式会社",
          "織物組合",
          "窯業株式会社",
          "文化財団",
          "社会福祉協議会",
          "体育協会",
          "ロータリークラブ",
          "ライオンズクラブ",
          "環境ネットワーク",
          "まちづくり株式会社",
          "ケーブルテレビ",
          "倉庫株式会社",
          "不動産株式会社",
          "印刷株式会社",
          "精機株式会社",
          "製薬株式会社",
          "看護専門学校",
          "短期大学",
          "美術館",
          "博物館",
          "図書館友の会",
          "消防団",
          "防災協議会",
          "広域連合",
          "港湾振興会",
          "空港ビル株式会社",
          "畜産組合",
          "花き組合",
          "茶業組合",
          "観光開発株式会社",
          "リゾート株式会社",
          "ホテル株式会社");

  private GeneratedNames() {}

  /** That many rows; the same every time. */
  public static List<Map<String, Object>> rows(int size) {
    List<Map<String, Object>> rows = new ArrayList<>(size);
    List<LocalGovernment> governments = LocalGovernments.load().all();
    for (LocalGovernment each : governments) {
      String prefecture = each.isPrefecture() ? "" : each.prefecture();
      add(
          rows,
          size,
          each.isPrefecture() ? "Prefecture" : "Municipality",
          each.prefecture(),
          null,
          each.name(),
          each.kana(),
          each.nameEn(),
          prefecture + each.name());
    }
    for (ForeignCity city : ForeignPlaces.load().cities()) {
      if (!city.names().isEmpty()) {
        String name = city.names().get(0);
        add(rows, size, "ForeignCity", null, city.countryCode(), name, null, city.nameEn(), name);
      }
    }
    for (int round = 0; rows.size() < size; round++) {
      String number = round < TRADES.size() ? "" : "第" + (1 + round / TRADES.size());
      String trade = TRADES.get(round % TRADES.size());
      for (LocalGovernment each : governments) {
        String name = each.name() + number + trade;
        add(rows, size, "Company", each.prefecture(), null, name, null, null, name);
      }
    }
    return rows;
  }

  private static void add(
      List<Map<String, Object>> rows,
      int size,
      String kind,
      String prefecture,
      String country,
      String name,
      String kana,
      String nameEn,
      String full) {
    if (rows.size() >= size) {
      return;
    }
    Map<String, Object> row = new TreeMap<>();
    row.put("id", "generated-" + rows.size());
    row.put("name", name);
    row.put("nameEn", nameEn);
    row.put("kana", kana);
    row.put("kind", kind);
    row.put("prefecture", prefecture);
    row.put("country", country);
    StringBuilder text = new StringBuilder("|");
    for (String each : new String[] {name, nameEn, kana, full}) {
      if (each != null) {
        text.append(SearchKey.of(each)).append('|');
      }
    }
    row.put("searchText", text.toString());
    rows.add(row);
  }
}

package jp.enishi.gazetteer;

import java.util.List;

/**
 * A country or territory with an ISO 3166-1 code.
 *
 * @param code alpha-2, upper case
 * @param name short Japanese name, the one used in the graph: 中国, 韓国, アメリカ合衆国, イギリス
 * @param nameEn English name as ISO 3166-1 has it
 * @param names every Japanese form that is its own, the short one first: 中国, 中華人民共和国 …
 */
public record Country(String code, String name, String nameEn, List<String> names) {

  public Country {
    names = List.copyOf(names);
  }
}

package jp.enishi.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How people shorten names: without 市, 県, 株式会社; 金沢大 for 金沢大学. */
final class ShortForms {

  private static final List<String> PLACE =
      List.of(
          "特別自治市", "特別自治道", "自治州", "自治区", "広域市", "特別市", "直轄市", "地区", "市", "町", "村", "区", "県", "都",
          "府", "省", "州", "郡", "道", "地方", "縣");
  private static final String LEGAL =
      "(株式会社|有限会社|合同会社|一般社団法人|公益社団法人|一般財団法人|公益財団法人|国立大学法人|公立大学法人|学校法人"
          + "|特定非営利活動法人|npo法人|社会福祉法人|独立行政法人|\\(株\\)|\\(一社\\)|\\(公財\\)|\\(財\\)|\\(社\\))";
  private static final List<String> KANA =
      List.of("し", "ちょう", "まち", "むら", "そん", "く", "けん", "ふ", "と", "どう");

  private ShortForms() {}

  static List<String> of(Name name) {
    List<String> forms = new ArrayList<>();
    String bare = name.name();
    switch (name.kind()) {
      case "Prefecture", "Municipality", "ForeignCity", "ForeignRegion" -> {
        if (!bare.equals("北海道")) {
          PLACE.stream()
              .filter(end -> bare.endsWith(end) && bare.length() - end.length() >= 2)
              .findFirst()
              .ifPresent(end -> forms.add(bare.substring(0, bare.length() - end.length())));
        }
      }
      case "University" -> {
        if (bare.endsWith("大学")) {
          forms.add(bare.substring(0, bare.length() - 1));
        }
      }
      default -> {
        String without = Folding.normal(bare).replaceAll(LEGAL, "").strip();
        if (!without.equals(Folding.normal(bare)) && without.length() >= 2) {
          forms.add(without);
        }
      }
    }
    return forms;
  }

  static List<String> ofKana(String kana) {
    return KANA.stream()
        .filter(end -> kana.endsWith(end) && kana.length() - end.length() >= 3)
        .map(end -> kana.substring(0, kana.length() - end.length()))
        .limit(1)
        .toList();
  }

  /** Kawasaki City, Shenyang City, Kanagawa Prefecture. */
  static List<String> ofLatin(Name name) {
    return ofLatin(name, name.nameEn());
  }

  static List<String> ofLatin(Name name, String latin) {
    String bare = latin.toLowerCase(Locale.ROOT);
    return switch (name.kind()) {
      case "Prefecture" ->
          List.of(
              bare + " prefecture",
              bare + " pref",
              bare + " ken",
              "prefecture of " + bare,
              bare + (name.name().endsWith("都") ? " metropolis" : " prefectural government"),
              bare + (name.name().endsWith("都") ? " metropolitan government" : " government"));
      case "Municipality" ->
          List.of(bare + " city", bare + " town", "city of " + bare, bare + " shi", bare + " ku");
      case "ForeignCity" -> List.of(bare + " city", "city of " + bare);
      case "ForeignRegion" ->
          List.of(bare + " province", bare + " state", "province of " + bare, "state of " + bare);
      default ->
          List.of(
              bare.replaceAll("[,.]? ?(co\\.,? ?ltd|ltd|inc|corporation|corp|limited)\\.?$", ""),
              bare + " ltd",
              bare + " inc");
    };
  }
}

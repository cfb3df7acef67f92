package jp.enishi.reconcile;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.enishi.query.Ref;

/** What a list may say of an organisation beside its name, and what can be read of one. */
public final class Properties {

  private static final List<Protocol.Entity> ALL =
      List.of(
          new Protocol.Entity("country", "国"),
          new Protocol.Entity("countryCode", "国コード（ISO 3166-1）"),
          new Protocol.Entity("region", "省・州など"),
          new Protocol.Entity("prefecture", "都道府県"),
          new Protocol.Entity("level", "区分"),
          new Protocol.Entity("kind", "種別"),
          new Protocol.Entity("nameEn", "英語名"),
          new Protocol.Entity("kana", "読み"));

  private Properties() {}

  /** Every property, with its Japanese name. */
  public static List<Protocol.Entity> all() {
    return ALL;
  }

  /** The value of a property; null when it has none, or there is no such property. */
  public static String value(Ref o, String property) {
    return switch (property) {
      case "country" -> o.country();
      case "countryCode" -> o.countryCode();
      case "region" -> o.region();
      case "prefecture" -> o.prefecture();
      case "level" -> o.level();
      case "kind" -> o.kind();
      case "nameEn" -> o.nameEn();
      case "kana" -> o.kana();
      default -> null;
    };
  }

  /**
   * Null when nothing can be said. Within Japan the country may be 日本, though the graph has none.
   */
  static Boolean agrees(Ref o, Protocol.Property property) {
    List<String> asked =
        Reconciliation.texts(property.v()).stream().map(Properties::level).toList();
    if (asked.isEmpty() || asked.stream().allMatch(String::isEmpty) || property.pid() == null) {
      return null;
    }
    String value = value(o, property.pid());
    if (value == null) {
      boolean home =
          o.prefecture() != null
              && Map.of("country", "日本", "countryCode", "jp").containsKey(property.pid());
      return home ? asked.contains("日本") || asked.contains("jp") || asked.contains("japan") : null;
    }
    String known = level(value);
    return asked.stream().anyMatch(each -> known.equals(each) || known.startsWith(each));
  }

  private static String level(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }
}

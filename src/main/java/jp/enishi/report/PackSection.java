package jp.enishi.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.enishi.web.BadParameter;

/** The sections of the meeting pack, in their order. */
public enum PackSection {
  SUMMARY("要約", "Summary"),
  NETWORK("ネットワーク図", "The network"),
  MAP("地図", "Map"),
  RANKINGS("中心性の順位", "Rankings"),
  CHANGE("前回からの変化", "Change since the kept run"),
  ORGANIZATIONS("団体ごとのページ", "Organisations"),
  HUB("要となる団体の分析", "Hub analysis"),
  SUGGESTIONS("新しい提携先の候補", "Suggested partners"),
  ANNIVERSARIES("周年と期限（今後2年）", "Anniversaries and lapsing agreements, next two years"),
  METHOD("数え方と方法", "Method"),
  COVERAGE("資料がカバーする範囲", "Coverage"),
  CONTRADICTIONS("数値に関わる未解決の食い違い", "Open contradictions that touch the figures"),
  SOURCES("出典", "Sources");

  private final String ja;
  private final String en;

  PackSection(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  /** Its name in calls. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it begins on a new page; the short ones at the end follow one another. */
  public boolean ownPage() {
    return switch (this) {
      case COVERAGE, CONTRADICTIONS, SOURCES -> false;
      default -> true;
    };
  }

  public String title(boolean japanese) {
    return japanese ? ja : en;
  }

  /** The sections of these names, all when none is named; throws {@link BadParameter}. */
  public static List<PackSection> of(List<String> keys) {
    if (keys.isEmpty()) {
      return List.of(values());
    }
    for (String key : keys) {
      if (Arrays.stream(values()).noneMatch(each -> each.key().equals(key))) {
        throw new BadParameter(
            "sections",
            "「%s」という章はありません。次のどれかを指定してください: %s"
                .formatted(
                    key,
                    Arrays.stream(values())
                        .map(PackSection::key)
                        .collect(Collectors.joining("、"))));
      }
    }
    return Arrays.stream(values()).filter(each -> keys.contains(each.key())).toList();
  }
}

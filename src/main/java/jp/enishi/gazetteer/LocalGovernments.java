package jp.enishi.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * The prefectures and municipalities of today. Comparison is tolerant of width, spaces and variant
 * characters ({@link Spelling}): 龍ケ崎市 is found as 竜ヶ崎市.
 */
public final class LocalGovernments {

  /** 下都賀郡岩舟町: a county may stand before a town or village. */
  private static final Pattern COUNTY = Pattern.compile("\\S{1,5}?郡(?<name>\\S+[町村])");

  private final Map<String, LocalGovernment> byCode = new LinkedHashMap<>();
  private final Map<String, List<LocalGovernment>> byName = new HashMap<>();
  private final List<String> prefectures = new ArrayList<>();
  private final Spelling spelling = Spelling.load();

  private LocalGovernments() {}

  /** The table shipped with the product. */
  public static LocalGovernments load() {
    LocalGovernments all = new LocalGovernments();
    Table.rows("local-governments.csv").forEach(row -> all.add(localGovernment(row)));
    return all;
  }

  /**
   * The prefecture that the text begins with: 神奈川県 of 神奈川県川崎市. None for 府中市, 都城市, 京都市, nor for
   * words that only contain one (東京都立大学, 北海道電力).
   */
  public Optional<String> prefectureAtStart(String text) {
    return prefectures.stream()
        .filter(text::startsWith)
        .filter(prefecture -> standsByItself(prefecture, text.substring(prefecture.length())))
        .findFirst();
  }

  /**
   * The one of that name in that prefecture; with no prefecture given, only when no other in the
   * country has the name. A county or the prefecture before the name does no harm.
   *
   * @param prefecture full name of the prefecture, or null
   */
  public Optional<LocalGovernment> find(String prefecture, String name) {
    String bare = withoutCounty(name);
    if (prefecture == null) {
      Optional<String> stated = prefectureAtStart(bare).filter(each -> !each.equals(bare));
      if (stated.isPresent()) {
        return find(stated.get(), bare.substring(stated.get().length()).strip());
      }
    }
    List<LocalGovernment> found =
        named(bare).stream()
            .filter(each -> prefecture == null || each.prefecture().equals(prefecture))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** All of that name: two for 府中市. */
  public List<LocalGovernment> named(String name) {
    return byName.getOrDefault(spelling.fold(name), List.of());
  }

  /** The one with this six-digit code. */
  public Optional<LocalGovernment> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All of them, by code. */
  public List<LocalGovernment> all() {
    return List.copyOf(byCode.values());
  }

  /** The name behind a county: 岩舟町 of 下都賀郡岩舟町. */
  public static String withoutCounty(String name) {
    Matcher county = COUNTY.matcher(name);
    return county.matches() ? county.group("name") : name;
  }

  private boolean standsByItself(String prefecture, String rest) {
    return rest.isEmpty()
        || !Character.isLetter(rest.codePointAt(0))
        || beginsWithMunicipality(prefecture, rest)
        || PrefectureWords.follow(prefecture, rest);
  }

  private boolean beginsWithMunicipality(String prefecture, String rest) {
    for (int end = 2; end <= Math.min(rest.length(), 8); end++) {
      if (named(rest.substring(0, end)).stream()
          .anyMatch(each -> each.prefecture().equals(prefecture))) {
        return true;
      }
    }
    return false;
  }

  private void add(LocalGovernment each) {
    byCode.put(each.code(), each);
    byName.computeIfAbsent(spelling.fold(each.name()), name -> new ArrayList<>()).add(each);
    if (each.isPrefecture()) {
      prefectures.add(each.name());
    }
  }

  private static LocalGovernment localGovernment(CSVRecord row) {
    return new LocalGovernment(
        row.get("code"),
        row.get("prefecture"),
        row.get("name"),
        row.get("kana"),
        row.get("nameEn"),
        row.get("level"),
        degrees(row.get("lat")),
        degrees(row.get("lon")));
  }

  private static Double degrees(String cell) {
    return cell.isEmpty() ? null : Double.valueOf(cell);
  }
}

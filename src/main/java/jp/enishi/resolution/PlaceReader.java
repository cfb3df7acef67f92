package jp.enishi.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.Country;
import jp.enishi.model.OrganizationKind;

/** Parts the name of a place abroad from the regions printed before it. */
final class PlaceReader {

  /** 吉林省|延辺朝鮮族自治州琿春市; but 広州|市, 済州|特別自治道 and 貴|州省 are one word. */
  private static final Pattern REGION =
      Pattern.compile(
          "(?<region>\\S+?(?:省|州|自治区|道|地方|県|縣|县))(?![省州区道市郡県縣县町村]|特別|広域|直轄|自治|立)"
              + "(?<rest>\\S{2,}.*)");

  private PlaceReader() {}

  static Subject.Place read(Country country, String region, String name, OrganizationKind kind) {
    List<String> regions = new ArrayList<>();
    if (region != null && !region.isBlank()) {
      regions.addAll(parts(region.strip()));
    }
    List<String> parts = parts(name);
    for (String part : parts.subList(0, parts.size() - 1)) {
      if (!regions.contains(part)) {
        regions.add(part);
      }
    }
    String own = parts.get(parts.size() - 1);
    if (isWard(own) && !regions.isEmpty() && regions.get(regions.size() - 1).endsWith("市")) {
      own = regions.remove(regions.size() - 1) + own;
    }
    return new Subject.Place(country, regions, own, kind);
  }

  /** 北京市石景山区 is named together with its city; by itself a ward says little. */
  static boolean isWard(String name) {
    return name.endsWith("区") && !name.endsWith("自治区") && !name.endsWith("行政区");
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    String rest = text;
    for (Matcher m = REGION.matcher(rest); m.matches(); m = REGION.matcher(rest)) {
      parts.add(m.group("region"));
      rest = m.group("rest").strip();
    }
    parts.add(rest);
    return parts;
  }
}

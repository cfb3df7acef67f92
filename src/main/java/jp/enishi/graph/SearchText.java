package jp.enishi.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.enishi.model.SearchKey;

/**
 * All names by which an organisation is searched, normalised, between bars: {@code |川崎市|神奈川県川崎市|}.
 * One text index then answers "is", "starts with" and "contains".
 */
final class SearchText {

  private SearchText() {}

  static String of(OrganizationRow row) {
    List<String> names = new ArrayList<>(row.aliases());
    names.add(row.name());
    names.add(row.nameEn());
    names.add(row.kana());
    names.add(row.code());
    row.formerCodes().forEach(each -> names.add(each.code()));
    String region = Objects.requireNonNullElse(row.region(), "");
    if (row.prefecture() != null && !row.prefecture().equals(row.name())) {
      names.add(row.prefecture() + row.name());
    }
    if (row.country() != null && !row.country().equals(row.name())) {
      names.add(row.country() + row.name());
      names.add(row.country() + region + row.name());
    }
    names.add(region + row.name());
    Set<String> keys = new LinkedHashSet<>();
    names.stream()
        .filter(Objects::nonNull)
        .map(SearchKey::of)
        .filter(key -> !key.isEmpty())
        .forEach(keys::add);
    return "|" + String.join("|", keys) + "|";
  }
}

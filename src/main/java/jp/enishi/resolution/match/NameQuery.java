package jp.enishi.resolution.match;

import java.time.LocalDate;
import java.util.Objects;
import jp.enishi.model.OrganizationKind;

/**
 * A name to be judged, with what is known beside it.
 *
 * @param name as written
 * @param country Japanese or English name of its country or ISO 3166-1 alpha-2, or null
 * @param region 省, 州, 道 … above it, or null
 * @param prefecture prefecture above it, or null
 * @param kind what it is taken for, or null
 * @param asOf the day of which the name is spoken, or null for today
 */
public record NameQuery(
    String name,
    String country,
    String region,
    String prefecture,
    OrganizationKind kind,
    LocalDate asOf) {

  /** Blank texts are the same as none. */
  public NameQuery {
    Objects.requireNonNull(name, "name");
    country = blankIsNull(country);
    region = blankIsNull(region);
    prefecture = blankIsNull(prefecture);
  }

  /** A name of which nothing else is known. */
  public static NameQuery of(String name) {
    return new NameQuery(name, null, null, null, null, null);
  }

  private static String blankIsNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

package jp.enishi.model;

import java.util.Objects;

/**
 * A name of an organisation at one place of a document. Who it is, is not said here.
 *
 * @param source id of the document
 * @param entry where in it (⑥-3, row 12), or null
 * @param printed as printed
 * @param name its own name, as far as the reader could part it from what stands before it
 * @param country Japanese name of its country, or null when the document does not say
 * @param countryCode ISO 3166-1 alpha-2, or null
 * @param region 省, 州, 道 … above it, or null; several levels follow one another (吉林省延辺朝鮮族自治州)
 * @param prefecture prefecture above it, or null
 * @param kind what the reader takes it for; a guess
 */
public record Mention(
    String source,
    String entry,
    String printed,
    String name,
    String country,
    String countryCode,
    String region,
    String prefecture,
    OrganizationKind kind) {

  public Mention {
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
  }
}

package jp.enishi.resolution;

import java.util.List;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.model.OrganizationKind;

/** What a mention speaks of, as far as it can be told from the mention alone. */
sealed interface Subject {

  /**
   * A Japanese local government.
   *
   * @param prefecture null when neither printed nor certain
   * @param current the one of today that it is, or null
   * @param sameName how many of today's have that name
   */
  record Local(String prefecture, String name, LocalGovernment current, int sameName)
      implements Subject {}

  /** A country, or a ministry that acts for it. */
  record Nation(Country country) implements Subject {}

  /**
   * A city, region or other place abroad.
   *
   * @param country null when not said
   * @param regions what is printed above it, from the top: 吉林省, 延辺朝鮮族自治州
   */
  record Place(Country country, List<String> regions, String name, OrganizationKind kind)
      implements Subject {
    public Place {
      regions = List.copyOf(regions);
    }
  }

  /**
   * An embassy or consulate: a body of its country, wherever it stands.
   *
   * @param office 大使館, 総領事館 …
   * @param seat country or city where it stands, or an empty text
   */
  record Mission(Country sender, String office, String seat, String name) implements Subject {}

  /**
   * Any other organisation.
   *
   * @param country null when not said, or Japan
   */
  record Body(Country country, String name, OrganizationKind kind) implements Subject {}
}

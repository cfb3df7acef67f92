package jp.enishi.resolution;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernmentPeriod;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.Mention;
import jp.enishi.model.OrganizationKind;

/** An organisation while its mentions are being gathered. */
final class Draft {

  final String id;
  final Names names = new Names();
  final Set<Mention> mentions = new TreeSet<>(MentionOrder.BY_PLACE);
  private final Map<OrganizationKind, Integer> guesses = new EnumMap<>(OrganizationKind.class);
  Country country;
  String region;
  String prefecture;
  String locatedIn;
  LocalGovernment current;
  LocalGovernmentPeriod former;
  OrganizationKind kind;
  String nameEn;
  Double lat;
  Double lon;

  Draft(String id) {
    this.id = id;
  }

  void mentioned(Mention mention) {
    mentions.add(mention);
    names.addAlias(mention.printed());
  }

  void guess(OrganizationKind guess) {
    guesses.merge(guess, 1, Integer::sum);
  }

  /** The most frequent guess; the first in order of the kinds when several are. */
  OrganizationKind mostGuessed(OrganizationKind otherwise) {
    OrganizationKind best = otherwise;
    int most = 0;
    for (Map.Entry<OrganizationKind, Integer> each : guesses.entrySet()) {
      if (each.getValue() > most) {
        best = each.getKey();
        most = each.getValue();
      }
    }
    return best;
  }

  /** What a local government of the past was, as its name says. */
  private String formerLevel(String name) {
    String last = name.substring(name.length() - 1);
    boolean says = kind == OrganizationKind.MUNICIPALITY && "市町村".contains(last);
    return says ? last : null;
  }

  Organization finish(Spelling spelling) {
    String name = names.best(spelling);
    boolean isCountry = kind == OrganizationKind.COUNTRY;
    return new Organization(
        id,
        name,
        current != null ? current.nameEn() : isCountry ? country.nameEn() : nameEn,
        current != null ? current.kana() : null,
        java.util.List.copyOf(names.aliases(name)),
        kind,
        current != null ? current.code() : former != null ? former.code() : null,
        current != null ? current.level() : formerLevel(name),
        prefecture,
        country == null ? null : country.name(),
        country == null ? null : country.code(),
        region,
        current != null ? current.lat() : lat,
        current != null ? current.lon() : lon,
        locatedIn);
  }
}

package jp.enishi.ask;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.ask.Vocabulary.Known;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.pipeline.ShippedNames;
import jp.enishi.resolution.Organization;
import jp.enishi.resolution.Resolution;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.SourceRegister;

/** The words of the shipped facts, without a database, on a fixed day. */
final class ShippedVocabulary {

  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

  private ShippedVocabulary() {}

  static Vocabulary load() {
    Resolution resolution = ShippedNames.resolve(LocalGovernments.load(), Countries.load());
    List<Known> known = new ArrayList<>();
    for (Organization each : resolution.organizations()) {
      known.add(known(each));
    }
    List<String> fields =
        SourceRegister.shipped().listFacts().stream()
            .flatMap(facts -> facts.agreements().stream())
            .map(AgreementFact::fields)
            .flatMap(List::stream)
            .distinct()
            .toList();
    return new Vocabulary(known, fields, DAY);
  }

  private static Known known(Organization each) {
    Name name =
        new Name(
            each.id(),
            each.name(),
            each.nameEn(),
            each.kind().label(),
            each.level(),
            each.country(),
            each.countryCode(),
            each.region(),
            each.prefecture(),
            0,
            true);
    return new Known(name, each.kana(), each.aliases());
  }
}

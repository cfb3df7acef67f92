package jp.enishi.pipeline;

import java.util.List;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.Mention;
import jp.enishi.resolution.Resolution;
import jp.enishi.source.SourceRegister;

/** The organisations of the shipped facts, without a database. */
public final class ShippedNames {

  private ShippedNames() {}

  public static Resolution resolve(LocalGovernments governments, Countries countries) {
    List<Mention> mentions =
        SourceRegister.shipped().listFacts().stream()
            .flatMap(each -> Mentions.in(each).stream())
            .toList();
    return Resolution.of(mentions, governments, countries);
  }
}

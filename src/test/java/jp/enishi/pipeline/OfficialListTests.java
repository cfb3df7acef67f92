package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernmentPeriod;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.OfficialChanges;
import jp.enishi.model.Mention;
import jp.enishi.resolution.Organization;
import jp.enishi.resolution.Resolution;
import jp.enishi.resolution.match.NameAnswer;
import jp.enishi.resolution.match.NameQuery;
import jp.enishi.resolution.match.NameSearch;
import jp.enishi.resolution.match.PairJudge;
import jp.enishi.source.SourceRegister;
import jp.enishi.support.ReferenceData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a load makes of the whole official list, brought in as a user brings it in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialListTests {

  private static final LocalGovernments GOVERNMENTS = LocalGovernments.load();

  @TempDir private static Path folder;
  private LocalGovernmentChanges all;

  @BeforeAll
  void takeTheListIn() throws IOException {
    Path table = folder.resolve("changes.csv");
    try (Writer out = Files.newBufferedWriter(table)) {
      OfficialChanges.read(ReferenceData.municipalityEvents()).write(out);
    }
    all = new GazetteerSettings(table).localGovernmentChanges();
  }

  @Test
  void organizationsOfTheShippedFactsKeepTheirIds() {
    List<Mention> mentions = new ArrayList<>();
    SourceRegister.shipped().listFacts().forEach(each -> mentions.addAll(Mentions.in(each)));
    Resolution shipped = resolve(mentions, LocalGovernmentChanges.load());
    Resolution official = resolve(mentions, all);

    assertThat(mentions).allMatch(each -> official.idOf(each).equals(shipped.idOf(each)));
    assertThat(official.organizations())
        .extracting(Organization::id)
        .containsExactlyElementsOf(shipped.organizations().stream().map(Organization::id).toList());
  }

  /** Looked up in the list by hand. */
  @ParameterizedTest
  @CsvSource({
    "栃木県, 岩舟町, 2014-04-05, 栃木市",
    "滋賀県, 八日市市, 2005-02-11, 東近江市",
    "富山県, 福光町, 2004-11-01, 南砺市",
    "富山県, 小杉町, 2005-11-01, 射水市",
    "北海道, 恵庭町, 1970-11-01, 恵庭市",
    "長野県, 山口村, 2005-02-13, 中津川市"
  })
  void theEarlierNameAnswersUntilTheDayAndTheLaterOneFromThen(
      String prefecture, String before, LocalDate on, String after) {
    LocalGovernmentPeriod asked = all.find(prefecture, before).orElseThrow();

    assertThat(all.standingFor(asked, on.minusDays(1)))
        .extracting(LocalGovernmentPeriod::name)
        .containsExactly(before);
    assertThat(all.standingFor(asked, on))
        .extracting(LocalGovernmentPeriod::name)
        .containsExactly(after);
  }

  /** 葛城市 was made of 新庄町 and 當麻町 on 2004-10-01, which no shipped document touches. */
  @ParameterizedTest
  @CsvSource({
    "葛城市, 2004-09-30, gazetteer:jp-奈良県新庄町 gazetteer:jp-奈良県當麻町",
    "葛城市, 2004-10-01, jp-奈良県葛城市",
    "岩槻市, 2005-03-31, gazetteer:jp-埼玉県岩槻市",
    "當麻町, 2004-09-30, gazetteer:jp-奈良県當麻町 jp-北海道当麻町",
    "奈良県當麻町, 2004-09-30, gazetteer:jp-奈良県當麻町",
    "京北町, 2005-03-31, gazetteer:jp-京都府京北町",
    "京北町, 2005-04-01, jp-京都府京都市"
  })
  void aNameIsAnsweredByThoseOfTheDayThatNoDocumentNames(String name, LocalDate day, String ids) {
    NameSearch search =
        new NameSearch(new PairJudge(GOVERNMENTS, Countries.load(), all), GOVERNMENTS, List.of());
    NameAnswer answer = search.find(new NameQuery(name, null, null, null, null, day));

    assertThat(answer.candidates())
        .extracting(each -> each.organization().id())
        .containsExactlyInAnyOrder(ids.split(" "));
  }

  /** 稲武町 was of another county from 2003-10-01 on, and part of 豊田市 from 2005-04-01. */
  @ParameterizedTest
  @CsvSource({
    "235661, 2003-09-30, gazetteer:jp-愛知県稲武町",
    "235458, 2005-03-31, gazetteer:jp-愛知県稲武町",
    "235458, 2005-04-01, jp-愛知県豊田市",
    "042013, 1989-03-31, jp-宮城県仙台市"
  })
  void aCodeOfTheListMeansWhoHadItOnTheDay(String code, LocalDate day, String id) {
    NameSearch search =
        new NameSearch(new PairJudge(GOVERNMENTS, Countries.load(), all), GOVERNMENTS, List.of());
    NameAnswer answer = search.find(new NameQuery(code, null, null, null, null, day));

    assertThat(answer.candidates())
        .extracting(each -> each.organization().id())
        .containsExactly(id);
  }

  private static Resolution resolve(List<Mention> mentions, LocalGovernmentChanges changes) {
    return Resolution.of(mentions, GOVERNMENTS, changes, Countries.load());
  }
}

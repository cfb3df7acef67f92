package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.enishi.EnishiApplication;
import jp.enishi.cypher.Catalogue;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * Both sides of a merger on the shipped graph. 岩舟町 signed with 天台県 in 2002 (card ①-2) and became
 * part of 栃木市 on 2014-04-05; card ②-5 prints an agreement of 2001 under 東近江市, which began in 2005,
 * and says that it was 八日市市's.
 */
@NeedsNeo4j
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@AutoConfigureMockMvc
@SpringBootTest(classes = EnishiApplication.class)
class AsOfIT {

  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());
  private static final String IWAFUNE = "/api/organizations/jp-栃木県岩舟町";
  private static final String TOCHIGI = "/api/organizations/jp-栃木県栃木市";
  private static final String HIGASHIOMI = "/api/organizations/jp-滋賀県東近江市";

  /** The pattern of src/docs/graph-model.md, word by word. */
  private static final String PATTERN =
      """
      WITH date('%s') AS day
      MATCH (asked:Organization {name: '岩舟町'})
      MATCH (asked)-[s:SUCCEEDED_BY*0..9]->(o:Organization)
      WHERE all(step IN s WHERE step.on <= day)
        AND (o.since IS NULL OR o.since <= day) AND (o.until IS NULL OR o.until > day)
      MATCH (o)-[h:PARTY_TO|承継]->(a:Agreement)
      WHERE (h.from IS NULL OR h.from <= day) AND (h.until IS NULL OR h.until > day)
        AND (a.signedOn IS NULL OR a.signedOn <= day)
      RETURN DISTINCT o.name + ' ' + a.id + ' ' + coalesce(h.status, '締結') AS row
      """;

  @Autowired private Load load;
  @Autowired private Driver driver;
  @Autowired private MockMvc http;

  @BeforeAll
  void loadShippedFacts() {
    load.from(Optional.empty(), NOWHERE, NOWHERE);
  }

  @Test
  void anotherNameAnswersOnEitherSideOfTheMerger() throws Exception {
    ask("/api/organizations?q=岩舟町&asOf=2014-04-04")
        .andExpect(jsonPath("$.items[*].name", contains("岩舟町")))
        .andExpect(jsonPath("$.items[0].agreements").value(1))
        .andExpect(jsonPath("$.items[0].asked").doesNotExist());
    for (String day : List.of("&asOf=2014-04-05", "")) {
      ask("/api/organizations?q=岩舟町" + day)
          .andExpect(jsonPath("$.items[*].name", contains("栃木市")))
          .andExpect(jsonPath("$.items[0].matched").value("岩舟町"))
          .andExpect(jsonPath("$.items[0].asked.name").value("岩舟町"))
          .andExpect(jsonPath("$.items[0].agreements").value(1))
          .andExpect(jsonPath("$.items[0].partners").value(1));
    }
  }

  @Test
  void theSameAgreementsAnswerOnEitherSideOfTheMerger() throws Exception {
    ask(IWAFUNE + "?asOf=2014-04-04")
        .andExpect(jsonPath("$.name").value("岩舟町"))
        .andExpect(jsonPath("$.code").value("093670"))
        .andExpect(jsonPath("$.until").value("2014-04-05"))
        .andExpect(jsonPath("$.agreements[*].id", contains("clair-2012-1-02")))
        .andExpect(jsonPath("$.agreements[0].inheritance").doesNotExist());
    for (String organization : List.of(IWAFUNE, TOCHIGI)) {
      ask(organization + "?asOf=2014-04-05")
          .andExpect(jsonPath("$.name").value("栃木市"))
          .andExpect(jsonPath("$.agreements[*].id", hasItem("clair-2012-1-02")))
          .andExpect(jsonPath("$.agreements[0].inheritance.label").value("承継を示す文書なし"))
          .andExpect(jsonPath("$.agreements[0].inheritance.party.name").value("岩舟町"))
          .andExpect(jsonPath("$.agreements[0].others[*].name", contains("天台県")));
    }
    ask(TOCHIGI + "?asOf=2014-04-04").andExpect(jsonPath("$.agreements").isEmpty());
    ask(IWAFUNE + "?asOf=2002-10-27").andExpect(jsonPath("$.agreements").isEmpty());
  }

  @Test
  void partnersAndNetworkFollowTheDay() throws Exception {
    String partner = "/api/organizations/cn-天台県";
    for (var each : Map.of("2014-04-04", "岩舟町", "2014-04-05", "栃木市").entrySet()) {
      ask(partner + "/partners?asOf=" + each.getKey())
          .andExpect(jsonPath("$.items[*].organization.name", contains(each.getValue())));
      ask("/api/graph?focus=cn-天台県&asOf=" + each.getKey())
          .andExpect(jsonPath("$.nodes[1].name").value(each.getValue()))
          .andExpect(jsonPath("$.edges.length()").value(1));
      ask("/api/graph?focus=jp-栃木県岩舟町&asOf=" + each.getKey())
          .andExpect(jsonPath("$.nodes[0].name").value(each.getValue()))
          .andExpect(jsonPath("$.nodes[1].name").value("天台県"))
          .andExpect(jsonPath("$.edges[0].agreement").value("clair-2012-1-02"));
      ask("/api/routes?from=jp-栃木県岩舟町&to=cn-天台県&asOf=" + each.getKey())
          .andExpect(jsonPath("$.routes[0].nodes[0].name").value(each.getValue()));
      ask("/api/agreements/clair-2012-1-02?asOf=" + each.getKey())
          .andExpect(jsonPath("$.parties[0].organization.name").value("岩舟町"));
    }
    ask(TOCHIGI + "/partners")
        .andExpect(jsonPath("$.items[*].organization.name", hasItem("天台県")))
        .andExpect(jsonPath("$.items[0].ties[0].inheritance.status").value("undocumented"));
    ask("/api/agreements/clair-2012-1-02")
        .andExpect(jsonPath("$.parties[0].heldBy[*].name", contains("栃木市")))
        .andExpect(jsonPath("$.parties[0].inheritance.label").value("承継を示す文書なし"));
  }

  @Test
  void withoutRollUpEachStandsByItself() throws Exception {
    ask(IWAFUNE + "?rollUp=false")
        .andExpect(jsonPath("$.name").value("岩舟町"))
        .andExpect(jsonPath("$.agreements[*].id", contains("clair-2012-1-02")));
    ask(TOCHIGI + "?rollUp=false").andExpect(jsonPath("$.agreements").isEmpty());
    ask("/api/organizations/cn-天台県/partners?rollUp=false")
        .andExpect(jsonPath("$.items[*].organization.name", contains("岩舟町")));
  }

  /** What no document prints is not shown as printed: the entry only says 栃木市. */
  @Test
  void printedFormsAreThoseOfDocuments() throws Exception {
    ask(IWAFUNE + "?asOf=2014-04-05").andExpect(jsonPath("$.aliases", not(hasItem("栃木県栃木市"))));
    ask(IWAFUNE + "?asOf=2014-04-04").andExpect(jsonPath("$.aliases", contains("栃木県岩舟町")));
    ask("/api/organizations?q=栃木県栃木市").andExpect(jsonPath("$.items[0].name").value("栃木市"));
  }

  @Test
  void agreementOlderThanItsPartyIsShownByThePredecessorThatTheEntryNames() throws Exception {
    ask(HIGASHIOMI)
        .andExpect(jsonPath("$.since").value("2005-02-11"))
        .andExpect(
            jsonPath("$.agreements[?(@.id == 'clair-2012-2-05')].inheritance.label").value("承継"));
    ask("/api/organizations/jp-滋賀県八日市市?asOf=2005-02-10")
        .andExpect(jsonPath("$.name").value("八日市市"))
        .andExpect(jsonPath("$.agreements[*].id", hasItem("clair-2012-2-05")));
    ask("/api/organizations/jp-滋賀県永源寺町?asOf=2005-02-10")
        .andExpect(jsonPath("$.agreements[*].id", not(hasItem("clair-2012-2-05"))));
    ask(HIGASHIOMI + "?asOf=2005-02-10")
        .andExpect(jsonPath("$.standing.state").value("not-yet"))
        .andExpect(jsonPath("$.standing.standIns[*].name", hasItem("八日市市")))
        .andExpect(jsonPath("$.agreements[*].id", hasItem("clair-2012-2-05")));
  }

  /** 仙台市 was designated on 1989-04-01 and goes on as it was, under another code. */
  @Test
  void codesAreThoseOfTheDay() throws Exception {
    String sendai = "/api/organizations/jp-宮城県仙台市";
    ask(sendai + "?asOf=1989-03-31")
        .andExpect(jsonPath("$.code").value("042013"))
        .andExpect(jsonPath("$.level").value("市"));
    ask(sendai + "?asOf=1989-04-01")
        .andExpect(jsonPath("$.code").value("041009"))
        .andExpect(jsonPath("$.level").value("政令指定都市"));
    ask(sendai + "?asOf=1960-01-01").andExpect(jsonPath("$.level").value("市"));
    // Of 名古屋市 nothing here says since when it has its code.
    ask("/api/organizations/jp-愛知県名古屋市?asOf=1950-01-01")
        .andExpect(jsonPath("$.level").doesNotExist());
    ask(IWAFUNE + "?asOf=2014-04-04").andExpect(jsonPath("$.level").value("町"));
    ask(IWAFUNE + "?asOf=2014-04-05").andExpect(jsonPath("$.level").value("市"));
    ask(sendai)
        .andExpect(jsonPath("$.code").value("041009"))
        .andExpect(jsonPath("$.codes[*].code", contains("042013", "041009")))
        .andExpect(jsonPath("$.codes[0].since").doesNotExist())
        .andExpect(jsonPath("$.codes[0].until").value("1989-04-01"))
        .andExpect(jsonPath("$.codes[1].since").value("1989-04-01"))
        .andExpect(jsonPath("$.codes[1].until").doesNotExist());
    ask("/api/resolve?name=仙台市&asOf=1989-03-31")
        .andExpect(jsonPath("$.reason", containsString("042013")))
        .andExpect(jsonPath("$.reason", not(containsString("041009"))));
    // 熊本市 stands in no document.
    ask("/api/organizations/jp-熊本県熊本市?asOf=2012-03-31")
        .andExpect(jsonPath("$.code").value("432016"));
  }

  /**
   * 千葉市, tied to ヒューストン市 since 1972, was designated on 1992-04-01; 仙台市 on 1989-04-01. 熊本市, which
   * stands in no document, on 2012-04-01.
   */
  @Test
  void levelsInListsAreThoseOfTheDay() throws Exception {
    String chiba = "jp-千葉県千葉市";
    for (var each : Map.of("1992-03-31", "市", "1992-04-01", "政令指定都市").entrySet()) {
      String day = "asOf=" + each.getKey();
      String level = each.getValue();
      ask("/api/organizations?q=千葉市&" + day)
          .andExpect(jsonPath("$.items[?(@.id == '" + chiba + "')].level", contains(level)));
      ask("/api/organizations/us-ヒューストン市/partners?" + day)
          .andExpect(jsonPath("$.items[0].organization.id").value(chiba))
          .andExpect(jsonPath("$.items[0].organization.level").value(level));
      ask("/api/organizations/" + chiba + "/partners?" + day)
          .andExpect(jsonPath("$.standing.organization.level").value(level));
      ask("/api/graph?focus=us-ヒューストン市&" + day)
          .andExpect(jsonPath("$.nodes[?(@.id == '" + chiba + "')].level", contains(level)));
      ask("/api/paths?from=us-ヒューストン市&to=" + chiba + "&" + day)
          .andExpect(jsonPath("$.paths[0].nodes[1].level").value(level));
      ask("/api/routes?from=us-ヒューストン市&to=" + chiba + "&" + day)
          .andExpect(jsonPath("$.routes[0].nodes[1].organization.level").value(level));
      ask("/api/agreements/clair-2012-p-028?" + day)
          .andExpect(
              jsonPath(
                  "$.parties[*].organization[?(@.id == '" + chiba + "')].level", contains(level)));
      ask("/api/analyses/degree?" + day)
          .andExpect(
              jsonPath("$.scores[?(@.id == '" + chiba + "')].organization.level", contains(level)));
      ask("/api/compare/peers?id=" + chiba + "&" + day).andExpect(jsonPath("$.label").value(level));
      ask("/api/compare?ids=" + chiba + "&ids=jp-宮城県仙台市&" + day)
          .andExpect(jsonPath("$.organizations[0].organization.level").value(level))
          .andExpect(jsonPath("$.organizations[1].organization.level").value("政令指定都市"));
      ask("/api/export.jsonld?focus=us-ヒューストン市&" + day)
          .andExpect(content().string(containsString("\"level\":\"" + level + "\"")));
    }
    ask("/api/organizations?q=千葉市").andExpect(jsonPath("$.items[0].level").value("政令指定都市"));
    ask("/api/organizations?q=熊本市&asOf=2012-03-31")
        .andExpect(jsonPath("$.absent[0].level").value("市"));
    ask("/api/organizations?q=熊本市&asOf=2012-04-01")
        .andExpect(jsonPath("$.absent[0].level").value("政令指定都市"));
  }

  @Test
  void aCodeFindsWhoHasOrHadItAndSaysUntilWhen() throws Exception {
    for (String typed : List.of("042013", "04201", "０４２０１３")) {
      ask("/api/organizations?q=" + typed)
          .andExpect(jsonPath("$.items[*].name", contains("仙台市")))
          .andExpect(jsonPath("$.items[0].matched").value("042013"))
          .andExpect(jsonPath("$.items[0].code.until").value("1989-04-01"));
    }
    ask("/api/organizations?q=041009")
        .andExpect(jsonPath("$.items[0].code.since").value("1989-04-01"))
        .andExpect(jsonPath("$.items[0].code.until").doesNotExist());
    // The code of a town that became part of another one finds that, and says whose it was.
    ask("/api/organizations?q=093670")
        .andExpect(jsonPath("$.items[*].name", contains("栃木市")))
        .andExpect(jsonPath("$.items[0].asked.name").value("岩舟町"))
        .andExpect(jsonPath("$.items[0].code.until").value("2014-04-05"));
    ask("/api/organizations?q=432016")
        .andExpect(jsonPath("$.items").isEmpty())
        .andExpect(jsonPath("$.absent[*].name", contains("熊本市")))
        .andExpect(jsonPath("$.absent[0].code.until").value("2012-04-01"));
    ask("/api/organizations?q=044237")
        .andExpect(jsonPath("$.absent[*].name", contains("富谷市")))
        .andExpect(jsonPath("$.absent[0].asked").value("富谷町"))
        .andExpect(jsonPath("$.absent[0].code.until").value("2016-10-10"));
    ask("/api/organizations?q=152170").andExpect(jsonPath("$.absent[*].name", contains("妙高市")));
    // Another code is no slip of typing.
    ask("/api/organizations?q=042014").andExpect(jsonPath("$.items").isEmpty());
  }

  @Test
  void pastedPatternGivesTheCodeOfTheDay() {
    String pattern =
        """
        WITH date('%s') AS day
        MATCH (o:Municipality) WHERE o.name IN ['仙台市', '富山市']
        RETURN coalesce(o.formerCodes[size([d IN o.formerCodesUntil WHERE d <= day])], o.code)
        """;
    assertThat(rows(pattern.formatted("1989-03-31"))).containsExactlyInAnyOrder("042013", "162019");
    assertThat(rows(pattern.formatted("1989-04-01"))).containsExactlyInAnyOrder("041009", "162019");
    assertThat(rows("MATCH (o:Municipality) WHERE '042013' IN o.formerCodes RETURN o.name"))
        .containsExactly("仙台市");
  }

  /** 岩槻市 joined さいたま市 in 2005, four years after that was made of three others. */
  @Test
  void thoseItWasMadeOfStandForItAndNotWhoJoinedLater() throws Exception {
    ask("/api/organizations/jp-埼玉県さいたま市?asOf=2001-04-30")
        .andExpect(jsonPath("$.standing.state").value("not-yet"))
        .andExpect(
            jsonPath("$.standing.standIns[*].name", containsInAnyOrder("浦和市", "大宮市", "与野市")));
  }

  /** 神河町 began on 2005-11-07; no document dates what it does with 浜田市. */
  @Test
  void nobodyIsAPartnerBeforeItBegan() throws Exception {
    String kamikawa = "/api/organizations/jp-兵庫県神河町/partners?asOf=";
    ask(kamikawa + "2005-11-06").andExpect(jsonPath("$.total").value(0));
    ask(kamikawa + "2005-11-07")
        .andExpect(jsonPath("$.items[*].organization.name", contains("浜田市")));
    String hamada = "/api/organizations/jp-島根県浜田市/partners?asOf=";
    ask(hamada + "2005-11-06")
        .andExpect(jsonPath("$.items[*].organization.name", not(hasItem("神河町"))));
    ask(hamada + "2005-11-07").andExpect(jsonPath("$.items[*].organization.name", hasItem("神河町")));
    for (String question : List.of("神河町の相手は", "神河町の協定は", "浜田市と神河町をつなぐ経路は")) {
      ask("/api/ask?q=" + question + "&asOf=2005-11-06")
          .andExpect(jsonPath("$.status").value("answered"))
          .andExpect(jsonPath("$.count").value(0));
      ask("/api/ask?q=" + question + "&asOf=2005-11-07").andExpect(jsonPath("$.count").value(1));
    }
  }

  @Test
  void askedOnEitherSideOfTheMergerTheNameOfTheDayAnswers() throws Exception {
    for (var each : Map.of("2014-04-04", "岩舟町", "2014-04-05", "栃木市").entrySet()) {
      ask("/api/ask?q=天台県の相手は&asOf=" + each.getKey())
          .andExpect(jsonPath("$.answer.rows[*][1]", contains(each.getValue())));
      ask("/api/ask?q=中国と提携している栃木県の市町村は&asOf=" + each.getKey())
          .andExpect(jsonPath("$.answer.rows[*][1]", contains(each.getValue())));
    }
    ask("/api/ask?q=中国と提携している栃木県の市町村は&rollUp=false")
        .andExpect(jsonPath("$.answer.rows[*][1]", contains("岩舟町")))
        .andExpect(jsonPath("$.inherited").isEmpty());
  }

  @Test
  void questionsSayWhatIsInheritedAndWhetherADocumentSaysSo() throws Exception {
    ask("/api/ask?q=岩舟町の提携先は")
        .andExpect(jsonPath("$.answer.rows[*][1]", contains("天台県")))
        .andExpect(jsonPath("$.coverage.cautions[*].ja", hasItem(containsString("栃木市について答えます"))))
        .andExpect(jsonPath("$.inherited[0].organization.name").value("栃木市"))
        .andExpect(jsonPath("$.inherited[0].inheritance.status").value("undocumented"))
        .andExpect(jsonPath("$.inherited[0].inheritance.party.name").value("岩舟町"));
    ask("/api/ask?q=東近江市の協定は")
        .andExpect(jsonPath("$.inherited[*].inheritance.label", contains("承継")))
        .andExpect(jsonPath("$.inherited[0].inheritance.party.name").value("八日市市"));
  }

  /** 八日市市, which became part of it, had signed in 2001 (card ②-5). */
  @Test
  void askedBeforeTheMergerThoseThatItWasMadeOfAnswerTogether() throws Exception {
    String question = "/api/ask?q=東近江市の協定は&asOf=2004-04-01";
    ask(question)
        .andExpect(jsonPath("$.answer.rows[*][0]", contains("clair-2012-2-05")))
        .andExpect(jsonPath("$.coverage.ties[?(@.type == '分野別協定')].count", contains(1)))
        .andExpect(
            jsonPath("$.coverage.cautions[*].ja", hasItem(containsString("八日市市")))); // who answers
    ask(question + "&rollUp=false").andExpect(jsonPath("$.answer.rows").isEmpty());
    ask("/api/ask?q=東近江市の協定は&asOf=2001-01-01").andExpect(jsonPath("$.answer.rows").isEmpty());
  }

  /** Nothing tells when 札幌市 was set up; the day is not claimed for it. */
  @Test
  void saysThatTheDayOfFoundingIsNotKnown() throws Exception {
    String sapporo = "/api/organizations/jp-北海道札幌市";
    ask(sapporo + "?asOf=1900-01-01").andExpect(jsonPath("$.standing.foundingUnknown").value(true));
    ask(sapporo).andExpect(jsonPath("$.standing.foundingUnknown").value(false));
    // It signed in 2002, and so it was there.
    ask(IWAFUNE + "?asOf=2014-04-04")
        .andExpect(jsonPath("$.standing.foundingUnknown").value(false));
    ask(IWAFUNE + "?asOf=2001-01-01").andExpect(jsonPath("$.standing.foundingUnknown").value(true));
    ask(HIGASHIOMI + "?asOf=2014-04-05")
        .andExpect(jsonPath("$.standing.foundingUnknown").value(false));
  }

  @Test
  void historySaysWhatTheDocumentSays() throws Exception {
    ask(IWAFUNE + "?rollUp=false")
        .andExpect(jsonPath("$.history.length()").value(1))
        .andExpect(jsonPath("$.history[0].on").value("2014-04-05"))
        .andExpect(jsonPath("$.history[0].event").value("編入"))
        .andExpect(jsonPath("$.history[0].after.name").value("栃木市"))
        .andExpect(jsonPath("$.history[0].citations[0].lines").value("434"));
    ask("/api/organizations/kr-平沢市")
        .andExpect(jsonPath("$.history[0].before.name").value("村炭市"))
        .andExpect(jsonPath("$.history[0].precision").value("year"));
  }

  @Test
  void refusesADayThatIsNone() throws Exception {
    for (String path :
        List.of(IWAFUNE, IWAFUNE + "/partners", IWAFUNE + "/co-partners", "/api/overview")) {
      http.perform(get(path + "?asOf=2014-02-30"))
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.detail", containsString("asOf: 「2014-02-30」は使えません。")));
    }
    http.perform(get(IWAFUNE + "?rollUp=maybe"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("true か false")));
  }

  @Test
  void pastedPatternGivesAnotherNameAndTheSameAgreement() {
    assertThat(rows(PATTERN.formatted("2014-04-04"))).containsExactly("岩舟町 clair-2012-1-02 締結");
    assertThat(rows(PATTERN.formatted("2014-04-05"))).containsExactly("栃木市 clair-2012-1-02 記載なし");
  }

  @Test
  void namedQueryGivesAnotherNameAndTheSameAgreement() {
    String query = new Catalogue().get("queries/organization/as-of").text();
    for (var each :
        Map.of(LocalDate.of(2014, 4, 4), "岩舟町", LocalDate.of(2014, 4, 5), "栃木市").entrySet()) {
      var rows =
          driver
              .executableQuery(query)
              .withParameters(Map.of("name", "岩舟町", "asOf", each.getKey()))
              .execute()
              .records();
      assertThat(rows).hasSize(1);
      assertThat(rows.get(0).get("organization").asString()).isEqualTo(each.getValue());
      assertThat(rows.get(0).get("agreement").asString()).isEqualTo("clair-2012-1-02");
      assertThat(rows.get(0).get("partners").asList()).isEqualTo(List.of("天台県"));
    }
  }

  private ResultActions ask(String path) throws Exception {
    return http.perform(get(path)).andExpect(status().isOk());
  }

  private List<String> rows(String query) {
    return driver.executableQuery(query).execute().records().stream()
        .map(row -> row.get(0).asString())
        .toList();
  }
}

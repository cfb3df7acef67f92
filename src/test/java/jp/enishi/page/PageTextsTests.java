package jp.enishi.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.enishi.issue.Severity;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.OrganizationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every text of the page is there in both languages, and every text the page asks for is there. */
class PageTextsTests {

  private static final Pattern ASKED = Pattern.compile("\\bt\\('([\\w.]+)'");
  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)");

  private final Map<String, String> japanese = texts("ja");
  private final Map<String, String> english = texts("en");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(english.keySet()).isEqualTo(japanese.keySet());
  }

  @Test
  void bothLanguagesTakeTheSameValues() {
    japanese.forEach(
        (key, text) -> assertThat(valuesIn(english.get(key))).as(key).isEqualTo(valuesIn(text)));
  }

  @Test
  void noTextIsEmpty() {
    assertThat(japanese.values()).noneMatch(String::isBlank);
    assertThat(english.values()).noneMatch(String::isBlank);
  }

  @Test
  void everyTextThatTheModulesAskForIsThere() {
    for (PageFile module : PageFile.modules()) {
      List<String> asked =
          ASKED.matcher(module.text()).results().map(found -> found.group(1)).toList();
      assertThat(japanese.keySet()).as(module.path()).containsAll(asked);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"start", "explore", "find", "organization", "agreement", "totals", "issues"})
  void everyScreenHasAName(String screen) {
    assertThat(japanese).containsKey("screen." + screen);
  }

  @Test
  void everyValueOfTheModelHasAWord() {
    assertThat(japanese.keySet())
        .containsAll(
            Arrays.stream(OrganizationKind.values()).map(kind -> "kind." + kind.label()).toList())
        .containsAll(
            Arrays.stream(DatePrecision.values()).map(each -> "precision." + each.code()).toList())
        .containsAll(
            Arrays.stream(Severity.values()).map(each -> "severity." + each.code()).toList());
  }

  private static Map<String, String> texts(String language) {
    String json = PageFile.of("app/i18n/" + language + ".json").text();
    return JsonMapper.shared().readValue(json, new TypeReference<TreeMap<String, String>>() {});
  }

  private static TreeSet<String> valuesIn(String text) {
    var names = new TreeSet<String>();
    VALUE.matcher(text).results().map((MatchResult found) -> found.group(1)).forEach(names::add);
    return names;
  }
}

package jp.enishi.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.TieType;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.query.search.Romaji;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * English words for what the graph holds in Japanese: countries, prefectures, kinds of tie, fields.
 * What has no English word stays as it is.
 */
@Component
public class EnglishNames {

  /** The page's dictionary, so that paper and page use the same words for fields. */
  private static final String PAGE = "static/app/i18n/en.json";

  /** Endings of places that have one reading abroad. */
  private static final Map<Character, String> ENDINGS =
      Map.of('市', "-shi", '州', "-shu", '県', "-ken", '省', "-sho", '区', "-ku", '郡', "-gun");

  /** What kind of person in law somebody is, before or after the name. */
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "^(?:(?:株式|有限|合同|合資|合名)会社|(?:一般|公益)?(?:社団|財団)法人|(?:特定非営利活動|独立行政|社会福祉|学校|医療)法人)"
              + "|(?:株式|有限|合同|合資|合名)会社$");

  private final Map<String, String> countries;
  private final Map<String, String> prefectures;
  private final Map<String, String> localGovernments;
  private final Map<String, String> ties;
  private final Map<String, String> page;

  EnglishNames(GraphSchema schema) {
    countries =
        Countries.load().all().stream().collect(Collectors.toMap(Country::name, Country::nameEn));
    prefectures =
        LocalGovernments.load().all().stream()
            .filter(each -> each.name().equals(each.prefecture()))
            .collect(Collectors.toMap(LocalGovernment::name, LocalGovernment::nameEn, (a, b) -> a));
    // Two of one name would need their prefectures; they stay as they are.
    localGovernments =
        LocalGovernments.load().all().stream()
            .filter(each -> each.nameEn() != null)
            .collect(Collectors.groupingBy(LocalGovernment::name))
            .entrySet()
            .stream()
            .filter(
                each ->
                    each.getValue().stream().map(LocalGovernment::nameEn).distinct().count() == 1)
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().get(0).nameEn()));
    ties = schema.ties().stream().collect(Collectors.toMap(TieType::edge, TieType::en));
    page = page();
  }

  private static Map<String, String> page() {
    try (InputStream in = new ClassPathResource(PAGE).getInputStream()) {
      return new JsonMapper().readValue(in, new TypeReference<Map<String, String>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How a name is read that has no Latin form: by the reading that the graph has, else where its
   * letters say so: ローソン, Roson; バビルゾン市, Babiruzon-shi (Hepburn, long vowels unmarked). A legal
   * form before or after the name is left out. Null for other names in kanji: their reading would
   * be a guess.
   */
  public static String reading(Ref organization) {
    if (organization.nameEn() != null) {
      return null;
    }
    if (organization.kana() != null && !organization.kana().isBlank()) {
      String read = latin(organization.kana().strip());
      if (read != null) {
        return read;
      }
    }
    String name = LEGAL_FORM.matcher(organization.name()).replaceAll("").strip();
    String ending = name.isEmpty() ? null : ENDINGS.get(name.charAt(name.length() - 1));
    String stem = ending == null ? name : name.substring(0, name.length() - 1);
    String read = stem.length() < 2 ? null : latin(stem);
    return read == null ? null : read + (ending == null ? "" : ending);
  }

  /** Null when a part is not kana. */
  private static String latin(String kana) {
    if (!kana.matches("[ぁ-ゖァ-ヺー・＝\\- 　]+")) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    for (String part : kana.split("[・＝\\- 　]+")) {
      String latin = Romaji.of(hiragana(part));
      if (latin == null || latin.isEmpty()) {
        return null;
      }
      parts.add(latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1));
    }
    return parts.isEmpty() ? null : String.join(" ", parts);
  }

  private static String hiragana(String kana) {
    return kana.chars()
        .mapToObj(c -> String.valueOf((char) (c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c)))
        .collect(Collectors.joining());
  }

  /** 韓国: South Korea. */
  public String country(String name) {
    return countries.getOrDefault(name, name);
  }

  /** 福岡県: Fukuoka. */
  public String prefecture(String name) {
    return prefectures.getOrDefault(name, name);
  }

  /** 郡山市: Koriyama; 石川県: Ishikawa Prefecture. */
  public String localGovernment(String name) {
    String english = localGovernments.getOrDefault(name, name);
    return prefectures.containsKey(name) && !name.equals("北海道")
        ? english + (name.endsWith("都") ? " Metropolis" : " Prefecture")
        : english;
  }

  /** 分野別協定: Agreement in a field. */
  public String tie(String edge) {
    return ties.getOrDefault(edge, edge);
  }

  /** 文化交流: Culture. */
  public String field(String name) {
    return page.getOrDefault("field." + name, name);
  }
}

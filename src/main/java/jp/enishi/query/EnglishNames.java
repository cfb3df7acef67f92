package jp.enishi.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.TieType;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
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

  private final Map<String, String> countries;
  private final Map<String, String> prefectures;
  private final Map<String, String> ties;
  private final Map<String, String> page;

  EnglishNames(GraphSchema schema) {
    countries =
        Countries.load().all().stream().collect(Collectors.toMap(Country::name, Country::nameEn));
    prefectures =
        LocalGovernments.load().all().stream()
            .filter(each -> each.name().equals(each.prefecture()))
            .collect(Collectors.toMap(LocalGovernment::name, LocalGovernment::nameEn, (a, b) -> a));
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

  /** 韓国: South Korea. */
  public String country(String name) {
    return countries.getOrDefault(name, name);
  }

  /** 福岡県: Fukuoka. */
  public String prefecture(String name) {
    return prefectures.getOrDefault(name, name);
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

package jp.enishi.analysis.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.TieType;
import jp.enishi.query.AsOf;
import jp.enishi.web.BadParameter;
import org.springframework.stereotype.Component;

/** Makes sure that a wish can be fulfilled: unknown words are refused, naming those that exist. */
@Component
public class ProjectionSpecs {

  private final GraphSchema schema;
  private final Projections projections;

  ProjectionSpecs(GraphSchema schema, Projections projections) {
    this.schema = schema;
    this.projections = projections;
  }

  /**
   * What a person asks for, as words.
   *
   * @param projection null or blank for the default
   * @param councils out, weighted or included; null or blank for out, or for included when types
   *     name 加盟
   * @param confidence the least confidence of a tie, 0 to 1; null for any
   */
  public record Asked(
      String projection,
      String councils,
      List<String> types,
      List<String> fields,
      List<String> countries,
      List<String> kinds,
      AsOf asOf,
      boolean undated,
      Double confidence,
      boolean isolated) {}

  /** Throws {@link BadParameter} for a word that is not known. */
  public ProjectionSpec of(Asked asked) {
    String projection = blank(asked.projection) ? ProjectionType.TIES : asked.projection.strip();
    ProjectionTypes.get(projection);
    known("types", asked.types, schema.ties().stream().map(TieType::edge).toList());
    known("kinds", asked.kinds, schema.labels());
    if (!asked.fields.isEmpty() || !asked.countries.isEmpty()) {
      Projections.Choices choices = projections.choices();
      known("fields", asked.fields, choices.fields());
      known("countries", asked.countries, withHome(choices.countries()));
    }
    return new ProjectionSpec(
        projection,
        councils(asked, projection),
        asked.types,
        asked.fields,
        asked.countries,
        asked.kinds,
        asked.asOf,
        asked.undated,
        confidence(asked.confidence),
        asked.isolated);
  }

  private static Double confidence(Double asked) {
    if (asked != null && !(asked >= 0 && asked <= 1)) {
      throw new BadParameter("confidence", "0 から 1 までの数を指定してください。1 は表や調査票に載っているつながりだけです。");
    }
    return asked;
  }

  private static Councils councils(Asked asked, String projection) {
    if (blank(asked.councils)) {
      boolean named = asked.types.contains(ProjectionSpec.MEMBERSHIP);
      return named && projection.equals(ProjectionType.TIES) ? Councils.INCLUDED : Councils.OUT;
    }
    Councils found =
        Arrays.stream(Councils.values())
            .filter(each -> each.key().equals(asked.councils.strip().toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElse(null);
    known("councils", List.of(found == null ? asked.councils : found.key()), keys());
    if (found != Councils.OUT && !projection.equals(ProjectionType.TIES)) {
      throw new BadParameter(
          "councils", "weighted と included は projection=ties でだけ使えます。out にするか、指定を省いてください。");
    }
    return found;
  }

  private static List<String> keys() {
    return Arrays.stream(Councils.values()).map(Councils::key).toList();
  }

  private static List<String> withHome(List<String> countries) {
    return countries.contains("日本")
        ? countries
        : java.util.stream.Stream.concat(java.util.stream.Stream.of("日本"), countries.stream())
            .collect(Collectors.toList());
  }

  private static void known(String name, List<String> asked, List<String> known) {
    for (String each : asked) {
      if (!known.contains(each)) {
        throw new BadParameter(
            name, "「%s」はありません。次のどれかを指定してください: %s".formatted(each, String.join("、", known)));
      }
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}

package jp.enishi.ask;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Holds phrasings against what each means. Run as a program it prints every difference: {@code java
 * … jp.enishi.ask.Phrasings FILE.csv}.
 */
final class Phrasings {

  enum Verdict {
    RIGHT,
    REFUSED,
    WRONG
  }

  record Judged(CSVRecord row, Verdict verdict, String got) {}

  private Phrasings() {}

  public static void main(String[] files) throws IOException {
    Vocabulary vocabulary = ShippedVocabulary.load();
    for (String file : files) {
      long start = System.nanoTime();
      List<Judged> judged =
          judge(Files.readString(Path.of(file), StandardCharsets.UTF_8), vocabulary);
      long millis = (System.nanoTime() - start) / 1_000_000;
      Map<Verdict, Integer> counts = new HashMap<>();
      Map<Verdict, Integer> toRefuse = new HashMap<>();
      for (Judged each : judged) {
        (each.row().get("question").equals("refuse") ? toRefuse : counts)
            .merge(each.verdict(), 1, Integer::sum);
        if (each.verdict() != Verdict.RIGHT) {
          System.out.printf(
              "%s | %s | %s %s %s %s => %s%n",
              each.verdict(),
              each.row().get("q"),
              each.row().get("question"),
              each.row().get("entities"),
              each.row().get("filters"),
              each.row().get("why"),
              each.got());
        }
      }
      if (System.getProperty("canonical") != null) {
        CanonicalQuestionsTests.lost(Files.readString(Path.of(file)), vocabulary)
            .forEach(l -> System.out.println("LOST " + l));
      }
      System.out.printf(
          "%s: with a meaning %s, to be refused %s, %.1f ms each%n",
          file, counts, toRefuse, millis / (double) judged.size());
    }
  }

  static List<Judged> judge(String csv, Vocabulary vocabulary) throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (CSVRecord row : rows(csv)) {
      judged.add(judge(row, Understanding.of(row.get("q"), vocabulary)));
    }
    return judged;
  }

  static List<CSVRecord> rows(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new java.io.StringReader(csv)).getRecords();
  }

  private static Judged judge(CSVRecord row, Understanding understood) {
    boolean refuse = row.get("question").equals("refuse");
    Refusal refusal = understood.outcome().refusal();
    if (refusal != null) {
      return new Judged(
          row,
          refuse ? Verdict.RIGHT : Verdict.REFUSED,
          refusal.code() + " " + refusal.reason() + " " + understood.tokens());
    }
    Meaning meaning = understood.outcome().meaning();
    String got = meaning.intent.label() + " " + Wording.in(understood.japanese()).sentence(meaning);
    List<String> missed = refuse ? List.of("refusal") : missed(row, meaning);
    return new Judged(row, missed.isEmpty() ? Verdict.RIGHT : Verdict.WRONG, got + " " + missed);
  }

  private static List<String> missed(CSVRecord row, Meaning meaning) {
    List<String> missed = new ArrayList<>();
    String question = row.get("question");
    boolean except = question.equals("partners-except");
    if (!meaning.intent.label().equals(except ? "partners" : question)) {
      missed.add("question");
    }
    List<String> entities =
        Arrays.stream(row.get("entities").split("\\|")).filter(e -> !e.isEmpty()).toList();
    List<String> wanted = except ? entities.subList(0, 1) : entities;
    if (!same(wanted, meaning.names)
        || except && !same(entities.subList(1, entities.size()), meaning.without)) {
      missed.add("entities");
    }
    Map<String, String> filters = new HashMap<>();
    Arrays.stream(row.get("filters").split(";"))
        .filter(f -> f.contains("="))
        .forEach(f -> filters.put(f.substring(0, f.indexOf('=')), f.substring(f.indexOf('=') + 1)));
    Map<String, Object> answer = new HashMap<>();
    meaning.answer.into(answer, "");
    meaning.other.into(answer, "other");
    filters.forEach(
        (key, value) -> {
          if (!holds(key, value, meaning, answer)) {
            missed.add(key);
          }
        });
    if (meaning.time != null
        && meaning.intent != Intent.LAPSING
        && !filters.containsKey("from")
        && !filters.containsKey("to")
        && !filters.containsKey("year")
        && !filters.containsKey("as-of")) {
      missed.add("time too much");
    }
    if (!meaning.ties.isEmpty() && !filters.containsKey("tie")) {
      missed.add("tie too much");
    }
    return missed;
  }

  private static boolean same(List<String> wanted, List<Name> got) {
    return wanted.size() == got.size()
        && wanted.stream()
            .allMatch(
                w ->
                    got.stream()
                        .anyMatch(
                            n ->
                                n.id().endsWith(w)
                                    || n.name().equals(w)
                                    || (n.name() + "市").equals(w)));
  }

  private static boolean holds(String key, String value, Meaning m, Map<String, Object> sides) {
    return switch (key) {
      case "from" ->
          m.time != null && m.time.from() != null && m.time.from().toString().equals(value);
      case "to" -> m.time != null && m.time.to() != null && m.time.to().toString().equals(value);
      case "year" ->
          m.years.contains(Integer.valueOf(value))
              || m.time != null && (m.time.from() + "").startsWith(value);
      case "field", "other-field" -> !m.fields.isEmpty();
      case "tie" -> !m.ties.isEmpty() || m.intent == Intent.UNDER;
      case "country", "other-country", "area", "other-area", "prefecture", "other-prefecture" ->
          filled(sides, "countries")
              || filled(sides, "otherCountries")
              || filled(sides, "prefectures")
              || filled(sides, "otherPrefectures")
              || sides.get("domestic") != null
              || sides.get("otherDomestic") != null;
      case "kind" ->
          value.equals("団体")
              || value.equals("都市") && !m.ties.isEmpty()
              || filled(sides, "kinds")
              || !List.of(Intent.PARTNERS, Intent.ORGANIZATIONS, Intent.RANK).contains(m.intent);
      case "other-kind" ->
          value.equals("団体") || filled(sides, "otherKinds") || filled(sides, "kinds");
      default -> true;
    };
  }

  private static boolean filled(Map<String, Object> sides, String key) {
    return !((List<?>) sides.get(key)).isEmpty();
  }
}

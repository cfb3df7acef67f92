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

  record Judged(CSVRecord row, Verdict verdict, String got, Meaning meaning) {}

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
      printTimes(judged, vocabulary);
    }
  }

  /** Processor time of understanding, each phrasing for the third time. */
  private static void printTimes(List<Judged> judged, Vocabulary vocabulary) {
    var threads = java.lang.management.ManagementFactory.getThreadMXBean();
    List<Long> answered = new ArrayList<>();
    List<Long> refused = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      answered.clear();
      refused.clear();
      for (Judged each : judged) {
        long start = threads.getCurrentThreadCpuTime();
        Understanding.of(each.row().get("q"), vocabulary);
        long micros = (threads.getCurrentThreadCpuTime() - start) / 1000;
        (each.meaning() == null ? refused : answered).add(micros);
      }
    }
    System.out.println("answered " + spread(answered) + "; refused " + spread(refused));
  }

  private static String spread(List<Long> micros) {
    micros.sort(null);
    int n = micros.size();
    return n == 0
        ? "none"
        : "p50 %d, p95 %d, max %d µs"
            .formatted(micros.get(n / 2), micros.get(n * 95 / 100), micros.get(n - 1));
  }

  static List<Judged> judge(String csv, Vocabulary vocabulary) throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (CSVRecord row : rows(csv)) {
      judged.add(judge(row, Understanding.of(row.get("q"), vocabulary), vocabulary));
    }
    return judged;
  }

  static List<CSVRecord> rows(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new java.io.StringReader(csv)).getRecords();
  }

  private static Judged judge(CSVRecord row, Understanding understood, Vocabulary vocabulary) {
    boolean refuse = row.get("question").equals("refuse");
    Refusal refusal = understood.outcome().refusal();
    if (refusal != null) {
      return new Judged(
          row,
          refuse ? Verdict.RIGHT : Verdict.REFUSED,
          refusal.code() + " " + refusal.reason() + " " + understood.tokens(),
          null);
    }
    Meaning meaning = understood.outcome().meaning();
    String got = meaning.intent.label() + " " + Wording.in(understood.japanese()).sentence(meaning);
    List<String> missed = refuse ? List.of("refusal") : missed(row, meaning, vocabulary);
    return new Judged(
        row, missed.isEmpty() ? Verdict.RIGHT : Verdict.WRONG, got + " " + missed, meaning);
  }

  private static List<String> missed(CSVRecord row, Meaning meaning, Vocabulary vocabulary) {
    List<String> missed = new ArrayList<>();
    String question = row.get("question");
    boolean except = question.equals("partners-except");
    boolean notWith = question.equals("partners-not-with");
    if (!meaning.intent.label().equals(except || notWith ? "partners" : question)) {
      missed.add("question");
    }
    List<String> entities =
        Arrays.stream(row.get("entities").split("\\|")).filter(e -> !e.isEmpty()).toList();
    List<String> wanted = except || notWith ? entities.subList(0, 1) : entities;
    List<String> others = entities.subList(wanted.size(), entities.size());
    if (!same(wanted, meaning.names)
        || !same(except ? others : List.of(), meaning.without)
        || !same(notWith ? others : List.of(), meaning.notWith)) {
      missed.add("entities");
    }
    Map<String, List<String>> filters = new HashMap<>();
    Arrays.stream(row.get("filters").split(";"))
        .filter(f -> f.contains("="))
        .map(f -> f.split("=", 2))
        .forEach(f -> filters.computeIfAbsent(f[0], k -> new ArrayList<>()).add(f[1]));
    missed.addAll(Strictly.missed(filters, meaning, vocabulary));
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
}

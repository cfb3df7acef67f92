package jp.enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTests {

  private static final Sentences ENGLISH = Sentences.ENGLISH;

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");

  /** So few letters are a word that a rule looks for. */
  private static final int WORD = 5;

  /** What is no sentence: a regular expression. */
  private static final Pattern PATTERN = Pattern.compile("\\[\\^|\\(\\?|\\.\\*|\\|");

  /** What an answer does not say: descriptions of the API, messages of {@code extract}. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(Controller|AsOfText|HttpConfiguration|Coverage|CoverageWords"
              + "|DocumentText|Encodings|Extraction|Recognised|TableFiles|WorkbookText|Sentences|Countings)\\.java$");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id「x」の団体はありません。検索し直してください。"
            + "|There is no organisation with the id “x”. Please search again.",
        "limit: 1 から 500 までの数を指定してください。|limit: Give a number from 1 to 500.",
        "asOf: 「昨日」は使えません。日付を 2012-08-31 の形で指定してください。"
            + "|asOf: “昨日” cannot be used. Give a date in the form 2012-08-31.",
        "日本の自治体が目次と個票で違います。（目次 105 行）"
            + "|Contents pages and form differ about the Japanese local government. (contents, line 105)",
        "自治体名の欄の「バビルゾン市」が、本文では字の並びの違う「バルビゾン市」です。"
            + "|“バビルゾン市” in the cell for local governments is “バルビゾン市” in the text, with the characters in another order.",
        "目次：文化交流協定|contents: 文化交流協定",
        "団体コード042013は1989-03-31まで宮城県仙台市のものでした。いまの団体コードは041009です。"
            + "|Code 042013 was that of 宮城県仙台市 until 1989-03-31. Its code of today is 041009.",
        "団体コード112445は2001-05-01から2003-03-31まで埼玉県さいたま市のものでした。この時点（2020-01-01）のさいたま市の団体コードは111007です。"
            + "|Code 112445 was that of 埼玉県さいたま市 from 2001-05-01 to 2003-03-31. On that day (2020-01-01) the code of さいたま市 is 111007.",
        "団体コード041009は1989-04-01から宮城県仙台市のものです。|Code 041009 is that of 宮城県仙台市 since 1989-04-01.",
        "どちらも韓国です。|Both are 韓国."
      })
  void valuesStandWhereEnglishHasThem(String japanese, String english) {
    assertThat(ENGLISH.of(japanese)).isEqualTo(english);
  }

  @Test
  void whatIsNoSentenceOfTheProgramsStays() {
    assertThat(ENGLISH.of("川崎市と瀋陽市の友好都市提携")).isEqualTo("川崎市と瀋陽市の友好都市提携");
    assertThat(ENGLISH.of("bad request")).isEqualTo("bad request");
  }

  @Test
  void everyFindingOfTheShippedDocumentsIsSaidInEnglish() throws IOException {
    Set<String> unknown = new TreeSet<>();
    for (Path file : below("import/sources", "issues.csv")) {
      for (CSVRecord row : rows(file)) {
        unknown.addAll(unknown(row.get("message"), row.get("rule")));
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyRuleOfPrecedenceIsSaidInEnglish() throws IOException {
    Set<String> unknown = new TreeSet<>();
    for (CSVRecord row : rows(Path.of("import/resolution/precedence.csv"))) {
      unknown.addAll(unknown(row.get("rule")));
    }
    assertThat(unknown).isEmpty();
  }

  /** Headers of checks and of rules of counting, and why numbers are not counted. */
  @Test
  void theBooksAreSaidInEnglish() throws IOException {
    Set<String> unknown = new TreeSet<>();
    Pattern header = Pattern.compile("// (?:owner|advice|explains): *(.+)");
    for (Path file : below("cypher/checks", ".cypher")) {
      header
          .matcher(Files.readString(file))
          .results()
          .forEach(each -> unknown.addAll(unknown(each.group(1))));
    }
    Files.readAllLines(Path.of("src/main/resources/schema/uncounted.yml")).stream()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> unknown.addAll(unknown(line.replaceFirst("^[a-z-]+: ", ""))));
    Pattern measure = Pattern.compile("\\n  (?:formula|cost): *(.+)");
    measure
        .matcher(Files.readString(Path.of("src/main/resources/schema/measures.yml")))
        .results()
        .forEach(each -> unknown.addAll(unknown(each.group(1))));
    assertThat(unknown).isEmpty();
  }

  /** A new sentence of a rule or of a refusal needs its English. */
  @Test
  void everySentenceInTheCodeIsSaidInEnglish() throws IOException {
    String known = String.join("\n", keys());
    Set<String> unknown = new TreeSet<>();
    for (String module :
        List.of(
            "web", "cypher", "query", "saved", "issue", "resolution", "extraction", "pipeline")) {
      for (Path file : below("src/main/java/jp/enishi/" + module, ".java")) {
        if (!ELSEWHERE.matcher(file.toString()).find() && !commandLine(file)) {
          LITERAL
              .matcher(Files.readString(file))
              .results()
              .map(each -> each.group(1))
              .filter(each -> each.endsWith("。") && each.length() > WORD)
              .filter(each -> !PATTERN.matcher(each).find())
              .flatMap(each -> Stream.of(each.split("(?<=。)(?![）」])|%[sd]|%\\d\\$s")))
              .map(each -> each.replaceAll("\\\\(.)", "$1").replaceFirst("^: ", "").strip())
              .filter(each -> !each.isEmpty() && !known.contains(each))
              .forEach(each -> unknown.add(file.getFileName() + ": " + each));
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  /** Of the pipeline, only what it finds is read on the page; the rest is said to whoever types. */
  private static boolean commandLine(Path file) throws IOException {
    return file.toString().contains("pipeline") && !Files.readString(file).contains("Severity.");
  }

  /** So does the name of what speaks for or against two names being one. */
  @Test
  void everyNameOfWhatSpeaksForOrAgainstIsSaidInEnglish() throws IOException {
    Set<String> unknown = new TreeSet<>();
    Pattern feature = Pattern.compile("Feature\\.(?:counts|forbids|leavesOpen)\\(\\s*\"([^\"]+)\"");
    for (Path file : below("src/main/java/jp/enishi/resolution/match", ".java")) {
      feature
          .matcher(Files.readString(file))
          .results()
          .forEach(each -> unknown.addAll(unknown(each.group(1))));
    }
    assertThat(unknown).isEmpty();
  }

  private static Set<String> unknown(String... texts) {
    Set<String> unknown = new TreeSet<>();
    for (String text : texts) {
      if (!text.isEmpty() && ENGLISH.find(text).isEmpty()) {
        unknown.add(text);
      }
    }
    return unknown;
  }

  private static List<String> keys() throws IOException {
    List<String> keys = new java.util.ArrayList<>();
    for (Path file : below("src/main/resources/messages/en", ".yml")) {
      keys.addAll(Files.readAllLines(file));
    }
    return keys;
  }

  private static List<Path> below(String directory, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(directory))) {
      return files.filter(each -> each.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(in)
          .getRecords();
    }
  }
}

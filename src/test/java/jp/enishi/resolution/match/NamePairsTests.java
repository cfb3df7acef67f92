package jp.enishi.resolution.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Precision and recall over pairs of names that a person judged without knowing the program ({@code
 * name-pairs.csv}, and {@code name-pairs-further.csv} by a second one, {@code name-pairs-fresh.csv}
 * and {@code name-pairs-offices.csv} before the matcher was looked at). "Same" is the positive
 * class; what is left open counts as not joined.
 */
class NamePairsTests {

  private static final LocalGovernments GOVERNMENTS = LocalGovernments.load();
  private static final PairJudge JUDGE = new PairJudge(GOVERNMENTS, Countries.load());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name-pairs.csv",
        "name-pairs-further.csv",
        "name-pairs-fresh.csv",
        "name-pairs-offices.csv",
        "name-pairs-fifth.csv",
        "name-pairs-sixth.csv",
        "name-pairs-seventh.csv",
        "name-pairs-eighth.csv",
        "name-pairs-ninth.csv",
        "name-pairs-tenth.csv"
      })
  void joinsNearlyAllThatAreOneAndHardlyAnythingElse(String file) {
    List<CSVRecord> pairs = pairs(file);
    int joined = 0;
    int rightly = 0;
    int one = 0;
    int agreed = 0;
    int torn = 0;
    List<String> errors = new ArrayList<>();
    for (CSVRecord row : pairs) {
      PairJudgement judgement = JUDGE.judge(NameQuery.of(row.get("a")), NameQuery.of(row.get("b")));
      boolean same = row.get("verdict").equals("same");
      boolean saidSame = judgement.verdict() == Verdict.SAME;
      one += same ? 1 : 0;
      joined += saidSame ? 1 : 0;
      rightly += same && saidSame ? 1 : 0;
      torn += same && judgement.verdict() == Verdict.DIFFERENT ? 1 : 0;
      agreed += row.get("verdict").equals(judgement.verdict().code()) ? 1 : 0;
      if (same != saidSame) {
        errors.add(
            "%s | %s: %s, said %s: %s"
                .formatted(
                    row.get("a"),
                    row.get("b"),
                    row.get("verdict"),
                    judgement.verdict().code(),
                    judgement.reason()));
      }
    }
    double precision = (double) rightly / joined;
    double recall = (double) rightly / one;
    System.out.printf(
        file + ": %d pairs: precision %.3f, recall %.3f, verdict as judged %.3f%n%s%n",
        pairs.size(),
        precision,
        recall,
        (double) agreed / pairs.size(),
        String.join("\n", errors));
    assertThat(precision).isGreaterThanOrEqualTo(0.99);
    assertThat(recall).isGreaterThanOrEqualTo(0.93);
    assertThat((double) torn / one).as("one, called two").isLessThanOrEqualTo(0.04);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name-pairs.csv",
        "name-pairs-further.csv",
        "name-pairs-fresh.csv",
        "name-pairs-offices.csv",
        "name-pairs-fifth.csv",
        "name-pairs-sixth.csv",
        "name-pairs-seventh.csv",
        "name-pairs-eighth.csv",
        "name-pairs-ninth.csv",
        "name-pairs-tenth.csv"
      })
  void joinsNoTwoLocalGovernmentsOfToday(String file) {
    for (CSVRecord row : pairs(file)) {
      NameReading left = JUDGE.read(NameQuery.of(row.get("a")));
      NameReading right = JUDGE.read(NameQuery.of(row.get("b")));
      boolean bothStand = !left.locals().isEmpty() && !right.locals().isEmpty();
      if (bothStand && !row.get("verdict").equals("same")) {
        assertThat(JUDGE.judge(left, right).verdict())
            .as(row.get("a") + " | " + row.get("b"))
            .isNotEqualTo(Verdict.SAME);
      }
    }
  }

  private static List<CSVRecord> pairs(String file) {
    try (InputStream in = NamePairsTests.class.getResourceAsStream("/resolution/" + file)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new InputStreamReader(in, StandardCharsets.UTF_8))
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

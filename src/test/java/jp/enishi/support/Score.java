package jp.enishi.support;

import java.util.Set;
import java.util.TreeSet;

/** How well what was read agrees with what a person read. */
public record Score(String what, int expected, int read, Set<String> wrong, Set<String> missed) {

  public static Score of(String what, Set<String> expected, Set<String> read) {
    Set<String> wrong = new TreeSet<>(read);
    wrong.removeAll(expected);
    Set<String> missed = new TreeSet<>(expected);
    missed.removeAll(read);
    return new Score(what, expected.size(), read.size(), wrong, missed);
  }

  public double precision() {
    return read == 0 ? 1 : 1 - (double) wrong.size() / read;
  }

  public double recall() {
    return expected == 0 ? 1 : 1 - (double) missed.size() / expected;
  }

  /** The same, its errors named after the document. */
  public Score in(Object document) {
    return new Score(what, expected, read, named(document, wrong), named(document, missed));
  }

  private static Set<String> named(Object document, Set<String> errors) {
    Set<String> named = new TreeSet<>();
    errors.forEach(each -> named.add(document + " " + each));
    return named;
  }

  public Score plus(Score other) {
    Set<String> bothWrong = new TreeSet<>(wrong);
    bothWrong.addAll(other.wrong);
    Set<String> bothMissed = new TreeSet<>(missed);
    bothMissed.addAll(other.missed);
    return new Score(what, expected + other.expected, read + other.read, bothWrong, bothMissed);
  }

  /** The figures, and each error. */
  public String report() {
    StringBuilder text =
        new StringBuilder(
            "%-10s precision %.3f recall %.3f (%d expected, %d read)"
                .formatted(what, precision(), recall(), expected, read));
    wrong.forEach(each -> text.append("\n    wrong  ").append(each));
    missed.forEach(each -> text.append("\n    missed ").append(each));
    return text.toString();
  }
}

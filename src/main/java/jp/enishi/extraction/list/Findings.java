package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Precedence;
import jp.enishi.issue.Severity;
import jp.enishi.model.LineRange;

/**
 * Findings while a list is being read; they get their ids at the end, in the order of the lines.
 */
final class Findings {

  static final String UNREADABLE = "unreadable";
  static final String UNREAD = "unread";
  static final String MISSING = "missing";
  static final String UNRESOLVED = "unresolved";
  static final String MASKED = "masked";
  static final String ASSUMED = "assumed";

  private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+");

  private final Precedence rules = Precedence.load();
  private final List<Finding> drafts = new ArrayList<>();

  /** A finding about the agreement with this id, or about the document when it is null. */
  void add(
      String kind,
      Severity severity,
      String agreement,
      String entry,
      LineRange lines,
      String message,
      List<String> readings,
      String inUse,
      String rule) {
    drafts.add(
        new Finding(
            null,
            kind,
            severity,
            agreement == null ? List.of() : List.of(agreement),
            entry,
            lines,
            message,
            readings.stream().map(Findings::shown).toList(),
            inUse,
            rule));
  }

  /** A contradiction; the rules say which of its readings is in use. */
  void add(Contradiction contradiction) {
    drafts.add(contradiction.by(rules));
  }

  /** The findings with their ids. */
  List<Finding> numbered(String source) {
    return Finding.numbered(source + "-issue", drafts);
  }

  /** Short, on one line, and without e-mail addresses, which may be a person's own. */
  private static String shown(String text) {
    String line = EMAIL.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("＊＊＊");
    return line.length() > 120 ? line.substring(0, 120) + "…" : line;
  }

  /** Adds what is to be said of one record. */
  void about(
      ReadRecord read,
      String kind,
      Severity severity,
      String message,
      List<String> readings,
      String inUse,
      String rule) {
    add(
        kind,
        severity,
        read.id(),
        read.entry(),
        read.record().lines(),
        message,
        readings,
        inUse,
        rule);
  }
}

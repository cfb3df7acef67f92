package jp.enishi.extraction.prose;

import java.util.List;
import java.util.stream.Stream;
import jp.enishi.extraction.parties.ReadParty;

/**
 * A piece of running text together with what is known where it stands. In a card of a survey,
 * {@code 両市}, {@code 本市} and names without prefecture or country mean the card's parties.
 *
 * @param entry the entry it belongs to (⑥-3), or null
 * @param subject id of the agreement, plan or council that the text is about, or null
 * @param title title of what the text is about, or null
 * @param titleLine line of the title, or 0
 * @param dates dates of what the text is about: its statement about itself is no further agreement
 * @param japan Japanese parties, in the order printed
 * @param foreign foreign parties, in the order printed
 * @param planned whether a heading above says that what the text tells of is still to come
 * @param actor whose doings the text tells when it names nobody, or null
 */
public record Passage(
    String entry,
    String subject,
    String title,
    int titleLine,
    List<KnownDate> dates,
    List<ReadParty> japan,
    List<ReadParty> foreign,
    boolean planned,
    ReadParty actor,
    List<Line> lines) {

  public Passage {
    dates = List.copyOf(dates);
    japan = List.copyOf(japan);
    foreign = List.copyOf(foreign);
    lines = List.copyOf(lines);
  }

  /** Text that tells of its one Japanese party when it names nobody. */
  public Passage(
      String entry,
      String subject,
      String title,
      int titleLine,
      List<KnownDate> dates,
      List<ReadParty> japan,
      List<ReadParty> foreign,
      List<Line> lines) {
    this(
        entry,
        subject,
        title,
        titleLine,
        dates,
        japan,
        foreign,
        false,
        japan.size() == 1 ? japan.get(0) : null,
        lines);
  }

  /** The same text below a heading that says that it is still to come. */
  public Passage asPlan() {
    return new Passage(entry, subject, title, titleLine, dates, japan, foreign, true, actor, lines);
  }

  /** A line of the document and its number, counted from 1. */
  public record Line(int number, String text) {}

  /** Text of which nothing is known but where it stands. */
  public static Passage of(List<Line> lines) {
    return new Passage(null, null, null, 0, List.of(), List.of(), List.of(), lines);
  }

  Stream<ReadParty> parties() {
    return Stream.concat(japan.stream(), foreign.stream());
  }

  List<ReadParty> all() {
    return parties().toList();
  }

  /** Both parties when there are exactly two; otherwise none, for 両市 would not tell which. */
  List<ReadParty> pair() {
    List<ReadParty> all = parties().toList();
    return all.size() == 2 ? all : List.of();
  }
}

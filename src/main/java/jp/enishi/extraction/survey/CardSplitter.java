package jp.enishi.extraction.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.UnreadableDocument;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;

/**
 * Cuts a survey into its cards: a numbered title, then the sections (1) to (7), under the heading
 * of a field.
 */
final class CardSplitter {

  private static final Pattern TITLE = Pattern.compile("^[#*\\s]*((?:\\d ?){1,3})[.．] ?(.+)$");
  private static final int LONGEST_TITLE = 6;

  private final DocumentText document;
  private final Map<Integer, String> fields = new TreeMap<>();
  private final Map<String, Integer> timesSeen = new TreeMap<>();

  CardSplitter(DocumentText document) {
    this.document = document;
  }

  /** The line of the first card's first section heading, or 0 when the document has no card. */
  static int firstCardLine(DocumentText document) {
    for (int i = 1; i <= document.lines().size(); i++) {
      if (opens(document, i, Section.PARTIES)) {
        return i;
      }
    }
    return 0;
  }

  /** All cards, in the order printed. */
  List<Card> cards() {
    List<Integer> titles = titleLines();
    List<Card> cards = new ArrayList<>();
    int field = 0;
    for (int i = 0; i < titles.size(); i++) {
      int title = titles.get(i);
      field = fieldAbove(title, field);
      int end = i + 1 < titles.size() ? titles.get(i + 1) - 1 : document.lines().size();
      cards.add(card(field, title, end));
    }
    refuseBrokenOff(cards);
    return cards;
  }

  /**
   * Names of the fields by number, as the headings above the cards print them. Filled by {@link
   * #cards}.
   */
  Map<Integer, String> fields() {
    return fields;
  }

  private List<Integer> titleLines() {
    List<Integer> titles = new ArrayList<>();
    for (int i = 1; i <= document.lines().size(); i++) {
      if (opens(document, i, Section.PARTIES)) {
        titles.add(titleAbove(i));
      }
    }
    return titles;
  }

  private int titleAbove(int heading) {
    for (int i = heading - 1, seen = 0; i >= 1 && seen < LONGEST_TITLE; i--) {
      if (!document.line(i).isBlank()) {
        seen++;
        if (TITLE.matcher(Wording.unified(document.line(i))).matches()) {
          return i;
        }
      }
    }
    throw new UnreadableDocument(document.file(), heading, "個票の表題（「1. …」の行）がありません。この行の前を確かめてください。");
  }

  private int fieldAbove(int title, int current) {
    for (int i = title - 1; i >= 1; i--) {
      if (!document.line(i).isBlank()) {
        Optional<FieldHeading> heading = FieldHeading.above(document.line(i));
        if (heading.isPresent()) {
          fields.putIfAbsent(heading.get().number(), heading.get().name());
          return heading.get().number();
        }
        break;
      }
    }
    return current;
  }

  private Card card(int field, int titleLine, int end) {
    Matcher first = TITLE.matcher(Wording.unified(document.line(titleLine)));
    first.matches();
    int number = Integer.parseInt(first.group(1).replace(" ", ""));
    StringBuilder title = new StringBuilder(printedTitle(document.line(titleLine)));
    Map<Section, List<Card.Line>> sections = new EnumMap<>(Section.class);
    Section open = null;
    int last = titleLine;
    for (int i = titleLine + 1; i <= end; i++) {
      String line = document.line(i);
      Optional<Section> opened = Section.openedBy(line);
      boolean ofField = open == Section.CONTACT && FieldHeading.above(line).isPresent();
      if (line.isBlank() || ofField) {
        continue;
      }
      last = i;
      if (opened.isPresent() && !sections.containsKey(opened.get())) {
        open = opened.get();
        sections.put(open, new ArrayList<>());
      } else if (open == null) {
        title.append(line.strip());
      } else {
        sections.get(open).add(new Card.Line(i, line));
      }
    }
    RepostMark marked = RepostMark.split(title.toString());
    int repeat = timesSeen.merge(field + "-" + number, 1, Integer::sum);
    return new Card(
        field,
        number,
        repeat,
        marked.title(),
        marked.mark(),
        new LineRange(titleLine, last),
        sections);
  }

  /** The last card lacks a section, or what stands in it, that every other card has. */
  private void refuseBrokenOff(List<Card> cards) {
    Card last = cards.get(cards.size() - 1);
    for (Section each : Section.values()) {
      boolean asked =
          cards.size() == 1
              ? each == Section.PARTIES || each == Section.DATE
              : cards.subList(0, cards.size() - 1).stream()
                  .allMatch(card -> card.sections().containsKey(each));
      boolean filled =
          cards.subList(0, cards.size() - 1).stream()
              .noneMatch(card -> card.section(each).isEmpty());
      if (asked && (!last.sections().containsKey(each) || filled && last.section(each).isEmpty())) {
        throw new UnreadableDocument(
            document.file(),
            last.lines().to(),
            "個票 " + last.entry() + " が途中で切れています（" + each.label() + "がありません）。元の文書全体を渡してください。");
      }
    }
  }

  private static String printedTitle(String line) {
    return line.strip().replaceFirst("^[#*\\s]*(?:[\\d０-９]\\s?){1,3}[.．]\\s*", "");
  }

  private static boolean opens(DocumentText document, int line, Section section) {
    return Section.openedBy(document.line(line)).filter(section::equals).isPresent();
  }
}

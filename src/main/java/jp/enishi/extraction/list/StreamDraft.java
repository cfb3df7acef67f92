package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.list.Piece.Sort;

/**
 * The pieces between two cuts, as one record or, with one title above several dated partners, as
 * several.
 */
final class StreamDraft {

  private static final Pattern ENDED = Pattern.compile("解消|終了|失効|廃止|満了");

  private static final Pattern BRACKET = Pattern.compile("[（(][^（()）]*[)）]");

  private final List<Piece> pieces;
  private final String owner;
  private final Predicate<String> isPlace;
  private final List<Piece> titles = new ArrayList<>();
  private final List<Piece> partners = new ArrayList<>();
  private final List<Piece> dates = new ArrayList<>();
  private final List<Piece> kinds = new ArrayList<>();

  /**
   * @param isPlace whether a table of places has a name
   * @param owner whose agreement it is by a heading above, or null
   */
  StreamDraft(List<Piece> given, String owner, Predicate<String> isPlace) {
    int from = 0;
    while (from + 1 < given.size() && given.get(from).is(Sort.PROSE)) {
      from++;
    }
    this.pieces = withRemarks(given.subList(from, given.size()));
    this.owner = owner;
    this.isPlace = isPlace;
    for (Piece each : pieces) {
      switch (each.sort()) {
        case TITLE -> addDistinct(titles, each);
        case PARTNER, PLACE -> addDistinct(partners, each);
        case DATE -> {
          if (each.column() == null || each.column() == Column.DATE) {
            dates.add(each);
          }
        }
        case KIND -> kinds.add(each);
        default -> {}
      }
    }
  }

  /** A second date that stands among other words is part of a remark: H9/8/1、旧7町で協定. */
  private static List<Piece> withRemarks(List<Piece> given) {
    List<Piece> pieces = new ArrayList<>();
    boolean dated = false;
    for (int i = 0; i < given.size(); i++) {
      Piece each = given.get(i);
      boolean followed =
          i + 1 < given.size() && given.get(i + 1).is(Sort.OTHER) && !given.get(i + 1).opensLine();
      boolean remark = dated && each.is(Sort.DATE) && each.opensLine() && followed;
      if (remark) {
        String words = each.text() + " " + given.get(i + 1).text();
        pieces.add(
            new Piece(
                Sort.OTHER,
                Column.REMARKS,
                words,
                each.lines(),
                each.mark(),
                true,
                each.afterBlank()));
        i++;
      } else if (dated && each.is(Sort.DATE) && ENDED.matcher(each.text()).find()) {
        pieces.add(each.labelled(Column.UNTIL));
      } else {
        pieces.add(each);
      }
      dated |= each.is(Sort.DATE);
    }
    return pieces;
  }

  private static void addDistinct(List<Piece> list, Piece piece) {
    String name = bare(piece);
    if (list.stream().noneMatch(each -> bare(each).contains(name))) {
      list.add(piece);
    }
  }

  private static String bare(Piece piece) {
    return Wording.bare(BRACKET.matcher(piece.text()).replaceAll(""));
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Whether it tells what was agreed with whom and when, once. */
  boolean isWhole() {
    return dates.size() == 1 && titles.size() <= 1 && (!partners.isEmpty() || namesPartiesInTitle())
        || pairs() > 1;
  }

  private boolean namesPartiesInTitle() {
    return titles.size() == 1 && TitleParties.in(titles.get(0).text(), isPlace).size() > 1;
  }

  /** The first piece that is a title, partner, kind or date. */
  Piece firstTelling() {
    return pieces.stream()
        .filter(
            each ->
                List.of(Sort.TITLE, Sort.PARTNER, Sort.PLACE, Sort.KIND, Sort.DATE)
                    .contains(each.sort()))
        .findFirst()
        .orElse(pieces.get(0));
  }

  boolean saysWhat() {
    return !titles.isEmpty() || !kinds.isEmpty();
  }

  /** How many of title, partner and date it has. */
  int parts() {
    return (titles.isEmpty() ? 0 : 1) + (partners.isEmpty() ? 0 : 1) + (dates.isEmpty() ? 0 : 1);
  }

  /** Whether it seems to hold several records. */
  boolean isCrowded() {
    return !isWhole() && (dates.size() > 1 || titles.size() > 1);
  }

  /** Whether a blank line stands inside it. */
  boolean isTorn() {
    return pieces.stream().skip(1).anyMatch(Piece::afterBlank);
  }

  /** Whether the number of another record stands between what it tells. */
  boolean spansNumber() {
    boolean told = false;
    boolean numbered = false;
    for (Piece each : pieces) {
      boolean telling = titles.contains(each) || partners.contains(each) || dates.contains(each);
      if (telling && numbered) {
        return true;
      }
      told |= telling;
      numbered |= told && each.is(Sort.NUMBER) && each.opensLine();
    }
    return false;
  }

  /** Whether labels say what its title or partner and its date are. */
  boolean isLabelled() {
    boolean name =
        Stream.concat(titles.stream(), partners.stream()).anyMatch(each -> each.column() != null);
    return name && !titles.isEmpty() && dates.stream().anyMatch(each -> each.column() != null);
  }

  boolean isOwned() {
    return owner != null;
  }

  boolean opensLine() {
    return pieces.get(0).opensLine();
  }

  /** The order of what it holds, for comparing records: TPD. */
  String order() {
    StringBuilder order = new StringBuilder();
    for (Piece each : pieces) {
      Sort sort = each.is(Sort.PLACE) ? Sort.PARTNER : each.sort();
      if (List.of(Sort.TITLE, Sort.PARTNER, Sort.DATE).contains(sort)
          && order.indexOf(sort.name().substring(0, 1)) < 0) {
        order.append(sort.name().charAt(0));
      }
    }
    return order.toString();
  }

  /** The number of partners that each have a date of their own behind them, below one title. */
  private int pairs() {
    if (titles.size() > 1 || dates.size() < 2 || dates.size() != partners.size()) {
      return 0;
    }
    String order =
        pieces.stream()
            .filter(each -> partners.contains(each) || dates.contains(each))
            .map(each -> each.is(Sort.DATE) ? "D" : "P")
            .collect(Collectors.joining());
    return order.matches("(?:PD)+|(?:DP)+") && (titles.size() == 1 || !kinds.isEmpty())
        ? dates.size()
        : 0;
  }

  /** The records, with the lines of their pieces. */
  List<ListRecord> records(String rule, String section) {
    List<ListRecord> records = new ArrayList<>();
    int pairs = pairs();
    for (int i = 0; i < Math.max(1, pairs); i++) {
      ListRecord record = new ListRecord(rule, section);
      if (!titles.isEmpty()) {
        put(record, Column.TITLE, titles.get(0));
      }
      List<Piece> own = pairs > 1 ? List.of(partners.get(i)) : partners;
      own.forEach(
          each -> put(record, isRegionOfPartner(each) ? Column.REGION : Column.PARTNER, each));
      put(record, Column.DATE, dates.get(pairs > 1 ? i : 0));
      kinds.stream().limit(1).forEach(each -> put(record, Column.KIND, each));
      putRest(record);
      if (partners.isEmpty() && !titles.isEmpty()) {
        record.add(
            Column.PARTNER, String.join("\n", TitleParties.in(titles.get(0).text(), isPlace)));
      }
      if (owner != null) {
        record.add(Column.OWNER, owner);
      }
      records.add(record);
    }
    return records;
  }

  /** Whether a state or province stands alone behind the country of the partner named before it. */
  private boolean isRegionOfPartner(Piece piece) {
    int at = pieces.indexOf(piece);
    return partners.size() > 1
        && !partners.get(0).equals(piece)
        && at > 0
        && pieces.get(at - 1).is(Sort.COUNTRY)
        && piece.text().matches("[^\\s　、・]{2,14}[州省]");
  }

  private void putRest(ListRecord record) {
    for (Piece each : pieces) {
      boolean other = each.column() != null && !isMain(each.column());
      if (other && each.column() != Column.OWNER) {
        put(record, each.column(), each);
      } else if (each.is(Sort.COUNTRY) && !record.has(Column.COUNTRY)) {
        put(record, Column.COUNTRY, each);
      } else if (each.is(Sort.NUMBER) && !record.has(Column.NUMBER)) {
        put(record, Column.NUMBER, each);
      } else if (each.is(Sort.PROSE)) {
        put(record, Column.OUTLINE, each);
      }
    }
  }

  private static boolean isMain(Column column) {
    return List.of(Column.TITLE, Column.PARTNER, Column.DATE, Column.KIND, Column.COUNTRY)
        .contains(column);
  }

  private static void put(ListRecord record, Column column, Piece piece) {
    record.add(column, piece.text()).at(piece.lines());
  }

  /** Whether a date it holds is one at all, and not a word for a plan. */
  boolean isDated() {
    return dates.stream().anyMatch(each -> !JapaneseDates.find(each.text()).isEmpty());
  }
}

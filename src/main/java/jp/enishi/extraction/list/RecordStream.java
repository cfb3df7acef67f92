package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.enishi.extraction.list.Piece.Sort;

/**
 * Reads a list in a layout that no rule knows: takes the lines apart into pieces, tells what each
 * is from its own words, and looks for the cuts between records that make the most of them whole
 * and alike. What does not come out whole stays unread.
 */
final class RecordStream implements Layout {

  static final String RULE = "list/stream";
  private static final int MOST_LINES = 20_000;
  private static final int HEAD_LINES = 15;
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:協定|提携|姉妹|交流)(?:校|大学|機関)|(?:協定|覚書).{0,8}(?:一覧|締結|状況|紹介)|(?:締結|提携).{0,6}(?:協定|一覧|状況)|(?:姉妹|友好|交流|親善)(?:・友好|・姉妹)?(?:都市|自治体|港|団体)等?(?:(?:[のご]{0,2}(?:一覧|紹介|提携|状況|概要).{0,10})?$|を|です|は)");
  private static final int ROUNDS = 3;
  private static final double ALIKE = 0.6;
  private static final double MOST_HEADINGS = 0.6;

  private final PieceSorts sorts;

  RecordStream(PieceSorts sorts) {
    this.sorts = sorts;
  }

  @Override
  public List<ListRecord> read(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    if (lines.count() > MOST_LINES) {
      return records;
    }
    boolean headed = isHeaded(lines);
    boolean first = lines.readings().stream().allMatch(each -> each.rule().equals(Asides.RULE));
    CountryHeadings countries = new CountryHeadings(sorts);
    List<LogicalLines.Line> read =
        LogicalLines.of(lines).stream()
            .filter(each -> !countries.isOne(lines, each.lines().from()))
            .toList();
    List<Piece> pieces =
        NamesByPlace.found(
            labelled(DittoPieces.whole(withoutHeadings(new Pieces(sorts).of(read)))));
    for (int round = 0; round < ROUNDS && !pieces.isEmpty(); round++) {
      boolean fresh = first && round == 0;
      Cuts cuts = new Cuts(pieces, sorts::isPlace);
      Cuts.Way way = cuts.best();
      List<StreamDraft> whole =
          way.drafts().stream()
              .filter(StreamDraft::isWhole)
              .filter(each -> fresh || !each.isTorn() && each.saysWhat())
              .filter(each -> each.saysWhat() || headed || !section(lines, each).isEmpty())
              .toList();
      boolean one = first && round == 0 && whole.size() == 1 && whole.get(0).isLabelled();
      if (!one && (whole.size() < 2 || way.score() <= 1)) {
        break;
      }
      boolean clear = first && cuts.isClear(way);
      boolean kindTold =
          pieces.stream().anyMatch(each -> each.is(Sort.TITLE) || each.is(Sort.KIND));
      String usual = Cuts.mostCommon(whole.stream().map(StreamDraft::order).toList());
      double share = Cuts.share(whole.stream().map(StreamDraft::order).toList(), usual);
      Set<Piece> used = new LinkedHashSet<>();
      for (StreamDraft each : whole) {
        boolean alike = share >= ALIKE && each.order().equals(usual) && round == 0;
        boolean sure =
            clear
                && alike
                && !each.spansNumber()
                && whole.size() > 2
                && (each.saysWhat() || !kindTold);
        for (ListRecord record : each.records(RULE, section(lines, each))) {
          if (!sure) {
            record.doubt("繰り返しの形が十分にそろわない所から読み取りました。");
          }
          if (tellsOfFormer(lines, each)) {
            record.doubt(RecordDoubts.WHICH_OF_TWO);
          }
          records.add(record);
        }
        used.addAll(each.pieces());
      }
      used.stream()
          .filter(each -> !each.is(Sort.OTHER))
          .forEach(each -> lines.take(each.lines(), RULE, each.text()));
      pieces = pieces.stream().filter(each -> !used.contains(each)).toList();
    }
    return records;
  }

  /**
   * Without kinds that stand alone in their lines and are fewer than the dates: they are headings
   * of several records, and no part of one.
   */
  private static List<Piece> withoutHeadings(List<Piece> pieces) {
    Set<Piece> headings = Collections.newSetFromMap(new IdentityHashMap<>());
    int kinds = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece before = i == 0 ? null : pieces.get(i - 1);
      boolean last = i + 1 == pieces.size() || pieces.get(i + 1).opensLine();
      boolean behindNumber =
          before != null && before.is(Sort.NUMBER) && before.lines().equals(pieces.get(i).lines());
      if (pieces.get(i).is(Sort.KIND) && last && (pieces.get(i).opensLine() || behindNumber)) {
        kinds++;
        headings.add(pieces.get(i));
        if (behindNumber) {
          headings.add(before);
        }
      }
    }
    long dates = pieces.stream().filter(each -> each.is(Sort.DATE)).count();
    return kinds > dates * MOST_HEADINGS
        ? pieces
        : pieces.stream().filter(each -> !headings.contains(each)).toList();
  }

  private static boolean tellsOfFormer(Lines lines, StreamDraft draft) {
    return draft.pieces().stream()
        .flatMapToInt(each -> IntStream.rangeClosed(each.lines().from(), each.lines().to()))
        .distinct()
        .anyMatch(line -> RecordDoubts.tellsOfFormer(lines.text(line)));
  }

  private static String section(Lines lines, StreamDraft draft) {
    return lines.sectionAbove(draft.firstTelling().lines().from());
  }

  /** Whether a heading of the document says that it lists agreements. */
  private static boolean isHeaded(Lines lines) {
    for (int i = 1; i <= Math.min(lines.count(), HEAD_LINES); i++) {
      if (lines.text(i).length() < 60 && HEADING.matcher(lines.text(i)).find()) {
        return true;
      }
    }
    return false;
  }

  /**
   * What stands below a label, up to the next one, is what it says; not so below headings in a row.
   */
  private static List<Piece> labelled(List<Piece> pieces) {
    List<Piece> labelled = new ArrayList<>();
    Column column = null;
    int labels = 0;
    Piece before = null;
    for (Piece each : pieces) {
      if (each.is(Sort.LABEL)) {
        labels++;
        column =
            labels > 2 || before != null && before.is(Sort.LABEL)
                ? null
                : Column.of(each.text()).orElse(null);
      } else if (each.is(Sort.NUMBER) || each.afterBlank()) {
        column = null;
      }
      column = column != null && fits(each, column) ? column : each.is(Sort.LABEL) ? column : null;
      Column own = each.column() != null ? each.column() : each.is(Sort.LABEL) ? null : column;
      Piece read = own == null ? each : told(each, own);
      labels = List.of(Sort.LABEL, Sort.OTHER, Sort.NUMBER).contains(read.sort()) ? labels : 0;
      labelled.add(read);
      before = read;
    }
    return labelled;
  }

  /** Whether the label may speak of the piece: no date is a partner. */
  private static boolean fits(Piece piece, Column column) {
    return switch (piece.sort()) {
      case OTHER, PROSE, LABEL -> true;
      case TITLE, KIND -> column == Column.TITLE || column == Column.KIND || isFree(column);
      case PARTNER, PLACE -> column == Column.PARTNER || column == Column.OWNER || isFree(column);
      case COUNTRY -> column == Column.COUNTRY || column == Column.PARTNER;
      case DATE ->
          column == Column.DATE
              || column == Column.UNTIL
              || column == Column.RENEWED
              || isFree(column);
      case NUMBER -> false;
    };
  }

  /** A column whose text may speak of anything. */
  private static boolean isFree(Column column) {
    return List.of(Column.OUTLINE, Column.ACTIVITIES, Column.REMARKS, Column.DEPARTMENT)
        .contains(column);
  }

  private static Piece told(Piece piece, Column column) {
    Piece own = piece.labelled(column);
    return switch (column) {
      case TITLE -> own.as(Sort.TITLE);
      case PARTNER -> own.as(Sort.PARTNER);
      case KIND -> own.as(Sort.KIND);
      case COUNTRY -> own.as(Sort.COUNTRY);
      case DATE ->
          piece.is(Sort.DATE) || PieceSorts.isDate(piece.text())
              ? own.as(Sort.DATE)
              : own.as(Sort.OTHER);
      case OWNER -> piece.is(Sort.PLACE) ? own : own.as(Sort.OTHER);
      default -> own.as(Sort.OTHER);
    };
  }
}

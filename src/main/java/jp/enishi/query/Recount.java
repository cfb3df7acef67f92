package jp.enishi.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Printed figures beside the entries that their rules count, and the few entries that make a
 * difference.
 *
 * <p>Where a cell counts more than is printed, one of its entries was counted elsewhere or not at
 * all by whoever made the table; where another table is too high in the same column, only entries
 * that both have can be it. Where a cell counts less, the entry stands in another row of the column
 * that counts more. A sum is explained by the cells that it adds up.
 */
record Recount(
    List<Figure> figures,
    Map<String, List<CountedEntry>> entries,
    Counting counting,
    Map<String, String> reasons) {

  private static final String OTHER = "other";

  /** The figure beside its count. */
  Total total(Figure f) {
    boolean counted = counted(f) != null;
    String status = status(f);
    return new Total(
        f.id(),
        f.document(),
        f.documentTitle(),
        f.table(),
        f.row(),
        f.column(),
        f.rule(),
        f.printed(),
        counting.expected(f),
        counted ? (long) counted(f).size() : null,
        counted ? surplus(f) : null,
        f.reposts(),
        counted && counting.reposts() && f.repostsPrinted() ? reposts(f) : null,
        status,
        f.lines(),
        note(f, status),
        status.equals(Total.DIFFERS) ? explain(f) : List.of());
  }

  private String status(Figure f) {
    if (counted(f) == null || !comparable(f)) {
      return Total.UNCOUNTED;
    }
    if (agrees(f)) {
      return Total.AGREES;
    }
    return f.part() && surplus(f) < 0 ? Total.PART : Total.DIFFERS;
  }

  private String note(Figure f, String status) {
    return switch (status) {
      case Total.PART ->
          "文書に載るのは一部です。印刷された %d 件のうち、名前が載っているのは %d 件です。"
              .formatted(counting.expected(f), counted(f).size());
      case Total.UNCOUNTED ->
          counted(f) == null
              ? reasons.getOrDefault(f.uncounted(), reasons.get(OTHER))
              : "再掲がいくつあるかが印刷されていないので、この数え方では比べられません。";
      default -> null;
    };
  }

  /** Entries counted for the figure; null when it has no rule. */
  List<CountedEntry> counted(Figure f) {
    List<CountedEntry> all = entries.get(f.id());
    return all == null ? null : all.stream().filter(counting::counts).toList();
  }

  boolean agrees(Figure f) {
    return counted(f) == null || (surplus(f) == 0 && !repostsDiffer(f));
  }

  /** Without reposts only a number can be held against the count of which they are printed. */
  private boolean comparable(Figure f) {
    return counting.reposts()
        || f.repostsPrinted()
        || entries.get(f.id()).stream().noneMatch(CountedEntry::repost);
  }

  private boolean repostsDiffer(Figure f) {
    return counting.reposts() && f.repostsPrinted() && reposts(f) != f.printedReposts();
  }

  long reposts(Figure f) {
    return counted(f).stream().filter(CountedEntry::repost).count();
  }

  long surplus(Figure f) {
    return counted(f) == null ? 0 : counted(f).size() - counting.expected(f);
  }

  /** Empty when printed and counted agree. */
  List<Total.Entry> explain(Figure f) {
    if (agrees(f)) {
      return List.of();
    }
    boolean counts = surplus(f) != 0;
    boolean reposts = repostsDiffer(f);
    List<Total.Entry> found =
        f.isSum() ? explainSum(f, counts, reposts) : explainCell(f, counts, reposts);
    return found.isEmpty()
        ? counted(f).stream().map(each -> each.because(true, null)).toList()
        : found;
  }

  /** What one cell has too many and another one too few does not change the sum. */
  private List<Total.Entry> explainSum(Figure sum, boolean counts, boolean reposts) {
    List<Total.Entry> found =
        figures.stream()
            .filter(cell -> cell.addsTo(sum))
            .flatMap(cell -> explainCell(cell, counts, reposts).stream())
            .distinct()
            .toList();
    return found.stream()
        .filter(
            each ->
                found.stream()
                    .noneMatch(
                        other ->
                            other.entry().equals(each.entry())
                                && other.counted() != each.counted()))
        .toList();
  }

  private List<Total.Entry> explainCell(Figure f, boolean counts, boolean reposts) {
    List<Total.Entry> found = new ArrayList<>();
    if (counts && surplus(f) > 0) {
      suspects(f).forEach(each -> found.add(each.because(true, tooMany(f, each))));
    }
    if (counts && surplus(f) < 0) {
      figures.stream()
          .filter(other -> other.isBeside(f) && surplus(other) > 0)
          .forEach(
              other ->
                  suspects(other)
                      .forEach(each -> found.add(each.because(false, elsewhere(other, each)))));
    }
    if (counts && surplus(f) < 0 && !counting.reposts()) {
      unmarked(f).forEach(each -> found.add(each.because(false, unmarked())));
    }
    if (reposts && counted(f) != null && reposts(f) > f.printedReposts()) {
      unmarked(f).forEach(each -> found.add(each.because(true, unmarked())));
    }
    return found;
  }

  /** The entries among which the one too many is; as few as the tables together allow. */
  private List<CountedEntry> suspects(Figure f) {
    List<CountedEntry> own = counted(f);
    List<CountedEntry> later = own.stream().filter(each -> each.joined() != null).toList();
    if (later.size() == surplus(f)) {
      return later;
    }
    return figures.stream()
        .filter(other -> other.looksAtTheSameAs(f) && surplus(other) > 0)
        .map(other -> common(own, counted(other)))
        .filter(common -> !common.isEmpty())
        .min(Comparator.comparing(List::size))
        .orElse(own);
  }

  private static List<CountedEntry> common(List<CountedEntry> own, List<CountedEntry> others) {
    List<String> there = others.stream().map(CountedEntry::entry).toList();
    return own.stream().filter(each -> there.contains(each.entry())).toList();
  }

  private Stream<CountedEntry> unmarked(Figure f) {
    return entries.get(f.id()).stream().filter(each -> each.repost() && !each.marked());
  }

  private String tooMany(Figure f, CountedEntry entry) {
    if (entry.joined() != null) {
      return "%sに加わったと同じ項目に書かれています。印刷された %d は、それより前の数とみられます。"
          .formatted(entry.joined(), f.printed());
    }
    if (!entry.isEntry()) {
      return "「%s」として数えると %d で、印刷された数より %d 多くなります。どれが印刷された数に入っていないかは、資料からは決められません。"
          .formatted(f.column(), counted(f).size(), surplus(f));
    }
    return "数え直すと「%s・%s」は %d 件で、印刷された数より %d 件多くなります。ここに挙げた項目のどれかが、印刷された表では別に数えられています（この項目の当事者: %s）。"
        .formatted(f.row(), f.column(), counted(f).size(), surplus(f), entry.parties());
  }

  private static String elsewhere(Figure other, CountedEntry entry) {
    return "「%s」に数えました（この項目の当事者: %s）。印刷された表では、ここに挙げた項目のどれかがこの欄に入っているとみられます。"
        .formatted(other.row(), entry.parties());
  }

  private static String unmarked() {
    return "再掲の印はありませんが、前に載っている協定と同じなので再掲と数えました。";
  }
}

package jp.enishi.report.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.query.Anniversaries;
import jp.enishi.query.Anniversary;
import jp.enishi.query.AsOf;
import jp.enishi.query.Lapse;
import jp.enishi.query.Lapses;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import org.springframework.stereotype.Component;

/** What falls into the two years from a day on. */
@Component
class Calendar {

  private static final int YEARS = 2;

  private final Anniversaries anniversaries;
  private final Lapses lapses;

  Calendar(Anniversaries anniversaries, Lapses lapses) {
    this.anniversaries = anniversaries;
    this.lapses = lapses;
  }

  /**
   * Anniversaries in the order of the calendar.
   *
   * @param organization only of agreements it has; null for all
   */
  List<Anniversary> anniversaries(LocalDate day, String organization, AsOf asOf) {
    LocalDate end = day.plusYears(YEARS);
    List<Anniversary> found = new ArrayList<>();
    for (int year = day.getYear(); year <= end.getYear(); year++) {
      Page<Anniversary> page;
      int offset = 0;
      do {
        page =
            anniversaries.listAnniversaries(
                year, organization, asOf, Paging.of(Paging.MOST, offset));
        page.items().stream()
            .filter(each -> !each.to().isBefore(day) && each.from().isBefore(end))
            .forEach(found::add);
        offset += page.limit();
      } while (offset < page.total());
    }
    return found;
  }

  List<Lapse> lapses(LocalDate day, AsOf asOf) {
    return lapses.listLapses(day, day.plusYears(YEARS), asOf);
  }
}

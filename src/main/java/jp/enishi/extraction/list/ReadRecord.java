package jp.enishi.extraction.list;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.enishi.extraction.dates.StatedDate;
import jp.enishi.extraction.parties.Partner;
import jp.enishi.gazetteer.LocalGovernment;

/**
 * A record taken apart.
 *
 * @param id of the agreement
 * @param entry row 12
 * @param owner the local government whose agreement it is, or null
 * @param body the body whose agreement it is when that is no local government, or null
 * @param fields fields of cooperation, in the order printed
 */
record ReadRecord(
    String id,
    String entry,
    ListRecord record,
    String title,
    String kind,
    LocalGovernment owner,
    OwnerBody body,
    List<Partner> partners,
    List<StatedDate> dates,
    List<String> fields,
    Contact contact) {

  /** The name of the owner, or null. */
  String ownerName() {
    return owner != null ? owner.name() : body == null ? null : body.name();
  }

  /** The date since when it stands, or null. */
  StatedDate signed() {
    return dates.stream()
        .filter(each -> !each.meaning().equals(StatedDate.UNTIL) && each.read().date() != null)
        .min(Comparator.comparing(each -> each.meaning().equals("更新")))
        .orElse(null);
  }

  LocalDate until() {
    return dates.stream()
        .map(StatedDate::lastDay)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}

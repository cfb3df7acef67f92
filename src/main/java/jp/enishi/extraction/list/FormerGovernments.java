package jp.enishi.extraction.list;

import java.util.Optional;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernmentChange;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernmentPeriod;

/** Local governments that bear another name today: an older page is still that of 篠山市. */
final class FormerGovernments {

  private static final LocalGovernmentChanges CHANGES = LocalGovernmentChanges.load();

  private FormerGovernments() {}

  /** The one of that name which goes on under another; nothing for one that was merged. */
  static Optional<LocalGovernment> renamed(String name) {
    Optional<LocalGovernmentPeriod> period = CHANGES.find(null, name);
    return period
        .flatMap(each -> CHANGES.after(each).stream().findFirst())
        .filter(LocalGovernmentChange::goesOn)
        .map(LocalGovernmentChange::before)
        .map(
            each ->
                new LocalGovernment(
                    each.code(),
                    each.prefecture(),
                    each.name(),
                    "",
                    "",
                    each.name().substring(each.name().length() - 1),
                    null,
                    null));
  }
}

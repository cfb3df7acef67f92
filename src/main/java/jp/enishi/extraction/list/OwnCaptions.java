package jp.enishi.extraction.list;

import java.util.List;
import jp.enishi.extraction.Wording;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;

/** Tables that each stand below the name of the local government whose list they are. */
final class OwnCaptions {

  private final LocalGovernments localGovernments;

  OwnCaptions(LocalGovernments localGovernments) {
    this.localGovernments = localGovernments;
  }

  /** Gives the records of such a table their owner, when no cell names another. */
  void giveOwners(List<ListRecord> records) {
    for (ListRecord each : records) {
      String name =
          Wording.unified(each.caption()).replaceAll("^[#■◆●○◇□▼【\\[\\s]+|[】\\]\\s]+$", "");
      boolean whole = name.matches("\\S{2,12}[都道府県市町村区]");
      if (whole && !each.has(Column.OWNER)) {
        localGovernments
            .find(null, name)
            .map(LocalGovernment::fullName)
            .ifPresent(owner -> each.add(Column.OWNER, owner));
      }
    }
  }
}

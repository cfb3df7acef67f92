package jp.enishi.extraction.list;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.Partner;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;

/** Parties as contracts list them: {@code 甲　A市　　乙　B社}. */
final class ContractParties {

  private static final Pattern MARK =
      Pattern.compile("(?:^|(?<=\\n)|(?<=[\\s　]))[(（「]?[甲乙丙丁戊][)）」]?[\\s　:：]+(?=\\S)");

  /** Parts of a local government that sign for it. */
  private static final Pattern OWN_PART = Pattern.compile("教育委員会|消防(?:本部|局)|(?:上下?)?水道(?:局|部)");

  private ContractParties() {}

  /** Whether the cell marks its parties so. */
  static boolean areMarked(String cell) {
    return cell.indexOf('甲') >= 0 && cell.length() < 2000 && MARK.matcher(cell).find();
  }

  /** The names, one a line, without their marks. */
  static String names(String cell) {
    return areMarked(cell) ? MARK.matcher(cell).replaceAll("\n").strip() : cell;
  }

  /**
   * Whose agreement it is: the owner of the list where it is a party itself, otherwise the first
   * party, when that is one local government.
   */
  static Optional<LocalGovernment> owner(
      String cell, LocalGovernment listOwner, LocalGovernments localGovernments) {
    String[] parties = names(cell).split("\n");
    for (String each : parties) {
      for (String name : each.split("[、，]")) {
        if (listOwner != null && isOf(listOwner, Wording.unified(name).strip())) {
          return Optional.of(listOwner);
        }
      }
    }
    return localGovernments.find(null, Wording.unified(parties[0]).strip());
  }

  /** Whether the partner is the local government itself, or a part of it that signs for it. */
  static boolean isOf(LocalGovernment owner, Partner partner) {
    return isOf(owner, partner.name());
  }

  private static boolean isOf(LocalGovernment owner, String name) {
    return name.equals(owner.name())
        || name.startsWith(owner.name())
            && OWN_PART.matcher(name.substring(owner.name().length())).matches();
  }
}

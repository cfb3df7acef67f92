package jp.enishi.extraction.prose;

import jp.enishi.extraction.parties.ReadParty;

/**
 * An organisation that a sentence names.
 *
 * @param former whether the text says it is one of former times (旧八日市市)
 */
record Mention(int start, int end, ReadParty party, boolean former) {

  boolean isForeign() {
    return party.country() != null && !party.country().code().equals("JP")
        || party.country() == null
            && (party.kind() == jp.enishi.model.OrganizationKind.FOREIGN_CITY
                || party.kind() == jp.enishi.model.OrganizationKind.FOREIGN_REGION);
  }

  /** What directly follows it in the text. */
  String after(String text) {
    return text.substring(end);
  }

  boolean isGovernment() {
    return switch (party.kind()) {
      case PREFECTURE, MUNICIPALITY, FOREIGN_CITY, FOREIGN_REGION -> true;
      default -> false;
    };
  }
}

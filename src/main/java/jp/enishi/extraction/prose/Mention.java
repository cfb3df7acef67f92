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

  /** What follows it in the text, behind a remark in brackets: 唐津市(当時は唐津郡)と. */
  String after(String text) {
    return text.substring(end).replaceFirst("^\\([^()]{1,20}\\)(?=[とはがもの])", "");
  }

  boolean isGovernment() {
    return switch (party.kind()) {
      case PREFECTURE, MUNICIPALITY, FOREIGN_CITY, FOREIGN_REGION -> true;
      default -> false;
    };
  }
}

package jp.enishi.extraction.survey;

import jp.enishi.extraction.parties.ReadParty;

/**
 * An office or a company that a title names as signing for a party (川崎市上下水道局).
 *
 * @param party the party whose name it begins with
 * @param name as printed in the title
 * @param company whether it is a company of its own and not a part of the party
 */
record Signatory(ReadParty party, String name, boolean company) {}

package jp.enishi.resolution.match;

/**
 * A legal form found in a name.
 *
 * @param word the form in full: 株式会社, 公益財団法人
 * @param family forms of one family may follow one another in the life of one body: 財団法人 and 公益財団法人
 */
record LegalForm(String word, String family) {}

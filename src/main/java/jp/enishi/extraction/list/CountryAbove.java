package jp.enishi.extraction.list;

import java.util.Optional;
import jp.enishi.extraction.Wording;
import jp.enishi.gazetteer.Countries;

/**
 * A cell of partners that begins with their country in a line of its own or before a space, the
 * bodies below it: {@code 台湾⏎台中市工業会}.
 *
 * @param country as printed
 * @param partners the rest of the cell
 */
record CountryAbove(String country, String partners) {

  /** The country and what lies in it, or nothing when the cell does not begin with a country. */
  static Optional<CountryAbove> of(String cell, Countries countries) {
    String text = cell.strip();
    for (int i = 1; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '　') {
        continue;
      }
      String first = Wording.unified(text.substring(0, i));
      boolean abroad =
          countries.byName(first).filter(each -> !each.code().equals("JP")).isPresent();
      return abroad
          ? Optional.of(new CountryAbove(first, text.substring(i).strip()))
          : Optional.empty();
    }
    return Optional.empty();
  }
}

package jp.enishi.extraction.survey;

import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.ReadParty;

/**
 * Words of a card's title that its line in the contents leaves out. That a title there begins
 * behind the names of both sides (A市とB市との…) is how contents are made; other words left out are
 * told.
 */
final class OmittedWords {

  private static final Pattern PLACE =
      Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー]{2,}[都道府県市区町村省州郡]");
  private static final Pattern OFFICE =
      Pattern.compile(".*(?:国|局|部|課|庁|委員会|大使館|公司|会社|センター|館|研究所|省|州|県|市).*");
  private static final Pattern KATAKANA = Pattern.compile(".*[\\p{IsKatakana}ー]{4,}.*");

  private OmittedWords() {}

  /**
   * Whether the contents leave out more than the parties.
   *
   * @param there the title in the contents, bare, without 等 and 両都市の
   * @param here the title on the card, bare
   */
  static boolean in(CardFacts card, String there, String here) {
    int at = here.indexOf(there);
    if (at < 0) {
      return Wording.isSubsequence(there, here) && longest(there, here) > 2;
    }
    String before = here.substring(0, at);
    return at > 0 && (!namesBothSides(card, before) || hasOtherName(card, before));
  }

  /** The longest piece of the card's title that stands between letters of the contents' title. */
  private static int longest(String there, String here) {
    int longest = 0;
    int run = 0;
    int at = there.length() - 1;
    for (int i = here.length() - 1; i >= 0 && at >= 0; i--) {
      if (here.charAt(i) == there.charAt(at)) {
        at--;
        run = 0;
      } else {
        run++;
        longest = Math.max(longest, run);
      }
    }
    return longest;
  }

  /** By a full name of one side at least, and anything that can be called the other. */
  private static boolean namesBothSides(CardFacts card, String before) {
    String left = before;
    boolean full = false;
    for (ReadParty each : card.parties().toList()) {
      String name = Wording.bare(each.name());
      full |= left.contains(name);
      left = left.replace(name, "");
    }
    boolean other =
        card.parties().anyMatch(each -> before.contains(Wording.bare(each.name())))
                && (PLACE.matcher(left).find() || OFFICE.matcher(left).matches())
            || card.japan().stream().anyMatch(each -> before.contains(Wording.bare(each.name())))
                && card.foreign().stream().anyMatch(each -> isCalled(each, before));
    return full && other;
  }

  /** By its name without the word for what it is, or by its country's. */
  private static boolean isCalled(ReadParty party, String text) {
    return text.contains(stem(party))
        || party.country() != null && text.contains(Wording.bare(party.country().name()));
  }

  private static boolean hasOtherName(CardFacts card, String before) {
    String left = before;
    for (ReadParty each : card.parties().toList()) {
      left = left.replace(Wording.bare(each.name()), "").replace(stem(each), "");
      if (each.region() != null) {
        left = left.replace(Wording.bare(each.region()), "");
      }
      if (each.country() != null) {
        left = left.replace(Wording.bare(each.country().name()), "");
      }
    }
    return KATAKANA.matcher(left).matches() && !OFFICE.matcher(left).matches();
  }

  private static String stem(ReadParty party) {
    return Wording.bare(party.name()).replaceFirst("(?:広域市|特別市|[市町村区郡県省州道府都])$", "");
  }
}

package jp.enishi.extraction.prose;

import java.util.List;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.ReadParty;

/** Tells the tie that a passage is about anyway, and that its text only speaks of again. */
final class OwnTie {

  private final Passage passage;

  OwnTie(Passage passage) {
    this.passage = passage;
  }

  /** Whether the words and the date are those of the passage's own tie, between its own parties. */
  boolean is(String words, DateMention date, Parties.Found parties) {
    if (passage.title() == null || !samePair(parties)) {
      return false;
    }
    String title = Wording.bare(passage.title()).replaceAll(".*周年", "");
    boolean named = title.contains(stem(words)) && !title.contains("における");
    return named
        && (date == null || passage.dates().stream().anyMatch(each -> each.fits(date.date())));
  }

  private boolean samePair(Parties.Found parties) {
    List<String> own = passage.parties().map(ReadParty::name).toList();
    boolean abroad =
        !passage.japan().isEmpty()
            && parties.parties().stream()
                .allMatch(each -> new Mention(0, 0, each, false).isForeign());
    return own.isEmpty()
        || !abroad
            && parties.parties().stream()
                .anyMatch(each -> own.contains(each.name()) || !isPlace(each));
  }

  private static boolean isPlace(ReadParty party) {
    return party.name().matches(".*[市町村区県省州道府都郡]$");
  }

  /** 友好都市 of 友好都市提携: what names the tie however it is told. */
  static String stem(String words) {
    return words.replaceAll("(?:提携|縁組|関係|の?盟約書?|協定書?)+$", "");
  }
}

package jp.enishi.resolution.match;

import java.util.Optional;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.CountryMatch;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.resolution.match.NameReading.Subject;

/** Reads embassies and consulates: whose, which office, and where it stands. */
final class Missions {

  private static final String JAPAN = "日本";

  private final Countries countries;
  private final Spelling spelling;

  Missions(Countries countries, Spelling spelling) {
    this.countries = countries;
    this.spelling = spelling;
  }

  /**
   * The mission; its own name is office and seat. An embassy of which no more is said stands in
   * Japan.
   *
   * @param before what is printed before the word for the office
   */
  NameReading read(String before, String office, NameReader.NameParts parts) {
    String words = before.replaceAll("[\\s・]", "").replaceAll("(?<=[在駐])日(?!本)", JAPAN);
    String seat = "";
    for (int i = 0; i < words.length(); ) {
      Optional<CountryMatch> named = countries.atStart(words.substring(i));
      boolean japan = words.startsWith(JAPAN, i);
      boolean host = i > 0 && "在駐".indexOf(words.charAt(i - 1)) >= 0;
      if (named.isEmpty() && !japan) {
        seat += words.charAt(i++);
        continue;
      }
      int length = japan ? lengthOfJapan(words.substring(i)) : named.get().printed().length();
      String after = words.substring(i + length);
      if (host && (parts.country != null || !after.isEmpty() || japan)) {
        seat += japan ? JAPAN : named.get().country().name();
      } else {
        parts.country = japan ? countries.byCode("JP").orElse(null) : named.get().country();
      }
      i += length;
    }
    if (seat.isEmpty() && parts.prefecture != null) {
      seat = parts.prefecture; // 中国総領事館（大阪）
    } else if (seat.isEmpty() && parts.otherNames.size() == 1) {
      seat = parts.otherNames.iterator().next();
    }
    seat = seat.replaceAll("[在駐]|都$|府$|市$|(?<=.)県$", "");
    boolean unsaid = seat.isEmpty() && office.equals("大使館");
    return parts.reading(Subject.MISSION, spelling.fold(office + (unsaid ? JAPAN : seat)));
  }

  private static int lengthOfJapan(String words) {
    return words.startsWith("日本国") ? 3 : 2;
  }
}

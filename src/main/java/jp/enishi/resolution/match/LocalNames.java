package jp.enishi.resolution.match;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernmentPeriod;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.OrganizationKind;
import jp.enishi.resolution.match.NameReader.NameParts;
import jp.enishi.resolution.match.NameReading.Subject;

/** Reads Japanese local governments, their wards, and the one that a body's name begins with. */
final class LocalNames {

  /** 市役所 and 市長 speak for the city. */
  private static final Pattern OFFICE = Pattern.compile("(?:役所|役場|庁|本庁|庁舎)");

  private static final Pattern WARD = Pattern.compile("(?<city>\\S{1,7}市)(?<ward>\\S{1,5}区)");
  private static final Pattern FORMER =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,9}[市町村]");
  private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー]+");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M} .,'’-]+");

  /** 横浜市場, 川崎市民会館: the character after the city makes another word of it. */
  private static final Pattern ANOTHER_WORD = Pattern.compile("(?:場|民|内|立|街|会議員|営|村会|外).*");

  private static final int LONGEST = 10;

  private final LocalGovernments governments;
  private final LocalGovernmentChanges changes;
  private final LocalIndex index;
  private final Spelling spelling;

  LocalNames(LocalGovernments governments, LocalGovernmentChanges changes, Spelling spelling) {
    this.governments = governments;
    this.changes = changes;
    this.spelling = spelling;
    this.index = new LocalIndex(governments, spelling);
  }

  /** A prefecture standing by itself, also in Latin letters. */
  Optional<String> prefecture(String words) {
    return governments.named(words).stream()
        .filter(LocalGovernment::isPrefecture)
        .findFirst()
        .or(
            () ->
                LATIN.matcher(words).matches()
                    ? index
                        .latinWithoutLevel(
                            words.replaceFirst("(?i)[ -](prefecture|pref\\.?|ken|fu)$", ""))
                        .stream()
                        .filter(LocalGovernment::isPrefecture)
                        .findFirst()
                    : Optional.empty())
        .map(LocalGovernment::prefecture);
  }

  /**
   * The address of an office tells whose it is: 北区役所（東京都北区王子本町）. It must begin with the prefecture
   * and a local government of the name before the bracket.
   */
  boolean takeAddress(String before, String address, NameParts parts) {
    Optional<String> prefecture = governments.prefectureAtStart(address);
    String name = withoutOffice(before.strip());
    boolean own =
        prefecture.isPresent()
            && !name.equals(before.strip())
            && LocalGovernments.withoutCounty(address.substring(prefecture.get().length()).strip())
                .startsWith(name)
            && governments.find(prefecture.get(), name).isPresent();
    if (own) {
      parts.prefecture = prefecture.get();
    }
    return own;
  }

  /** Whether the one is a city in Japan, and the other called like a ward. */
  boolean isWardOf(String city, String ward) {
    return WARD.matcher(city + ward).matches()
        && city.endsWith("市")
        && !governments.named(city).isEmpty();
  }

  /** Osaka City, Toyama Prefecture. */
  boolean isLatinWithLevel(String text) {
    return LATIN.matcher(text).matches() && !index.latinWithLevel(text).isEmpty();
  }

  /** The local government, ward or former municipality; none when the words are no such name. */
  Optional<NameReading> read(String text, NameParts parts) {
    String own = text;
    Optional<String> prefecture = governments.prefectureAtStart(text);
    boolean more = prefecture.isPresent() && !prefecture.get().equals(text);
    if (more && (parts.prefecture == null || parts.prefecture.equals(prefecture.get()))) {
      String rest = text.substring(prefecture.get().length()).strip();
      rest = LocalGovernments.withoutCounty(rest.replaceFirst("^\\S{1,5}(支庁|振興局)(?=\\S)", ""));
      boolean ofPrefecture = OFFICE.matcher(rest).matches();
      if (ofPrefecture || rest.isEmpty()) {
        own = prefecture.get();
      } else if (isPlaceIn(prefecture.get(), rest)) {
        parts.prefecture = prefecture.get();
        own = rest;
      }
    }
    own = LocalGovernments.withoutCounty(own);
    String stem = withoutOffice(own);
    List<LocalGovernment> found = named(stem, parts);
    if (!found.isEmpty()) {
      return Optional.of(local(found, stem, parts));
    }
    Matcher ward = WARD.matcher(stem);
    if (ward.matches()) {
      List<LocalGovernment> cities = named(ward.group("city"), parts);
      if (!cities.isEmpty()) {
        parts.locals = cities;
        return Optional.of(parts.reading(Subject.WARD, spelling.fold(stem)));
      }
    }
    return otherScript(stem, parts).or(() -> former(stem, parts));
  }

  /** Notes the local government that a body's name begins with, and what follows. */
  void base(String text, NameParts parts) {
    String rest = text;
    Optional<String> prefecture = governments.prefectureAtStart(text);
    if (prefecture.isPresent()) {
      rest = text.substring(prefecture.get().length()).strip();
    }
    NameParts inner = new NameParts(parts.query, parts.country);
    inner.prefecture = prefecture.orElse(parts.prefecture);
    for (int end = Math.min(LONGEST, rest.length() - 1); end > 1; end--) {
      String tail = rest.substring(end);
      List<LocalGovernment> found =
          "市町村区".indexOf(rest.charAt(end - 1)) < 0
              ? List.of()
              : named(LocalGovernments.withoutCounty(rest.substring(0, end)), inner);
      if (!found.isEmpty() && !ANOTHER_WORD.matcher(tail).matches()) {
        parts.locals = found;
        parts.tail = spelling.fold(tail);
        parts.prefecture = inner.prefecture;
        return;
      }
    }
    if (prefecture.isPresent() && !rest.isEmpty()) {
      parts.locals = governments.named(prefecture.get());
      parts.tail = spelling.fold(rest);
    }
  }

  private NameReading local(List<LocalGovernment> found, String own, NameParts parts) {
    parts.locals = found;
    return parts.reading(Subject.LOCAL, spelling.fold(own));
  }

  private boolean isPlaceIn(String prefecture, String rest) {
    return governments.find(prefecture, withoutOffice(rest)).isPresent()
        || WARD.matcher(rest).matches()
        || FORMER.matcher(rest).matches();
  }

  /** 鹿島市 and 鹿嶋市 are two: written exactly as one of them, a name means that one. */
  private List<LocalGovernment> named(String own, NameParts parts) {
    List<LocalGovernment> found = in(governments.named(own), parts);
    List<LocalGovernment> exact = found.stream().filter(each -> each.name().equals(own)).toList();
    return exact.isEmpty() ? found : exact;
  }

  /** かわさきし, Kawasaki City; and 川崎, かわさき, Kawasaki, which say less. */
  private Optional<NameReading> otherScript(String own, NameParts parts) {
    List<LocalGovernment> found = List.of();
    boolean bare = false;
    if (KANA.matcher(own).matches()) {
      found = in(index.kana(own), parts);
      if (found.isEmpty()) {
        found = in(index.kanaWithoutLevel(own), parts);
        bare = true;
      }
    } else if (LATIN.matcher(own).matches()) {
      found = in(index.latinWithLevel(own), parts);
      if (found.isEmpty()) {
        found = in(index.latinWithoutLevel(own), parts);
        bare = true;
      }
    } else if (own.length() > 1) {
      found = in(index.withoutLevel(spelling.fold(own)), parts);
      bare = true;
    }
    boolean local =
        parts.query.kind() == null
            || parts.saidToBe(OrganizationKind.MUNICIPALITY, OrganizationKind.PREFECTURE);
    if (found.isEmpty() || !local) {
      return Optional.empty();
    }
    // 北海道 is called so with its level: Hokkaido leaves none out.
    parts.bare =
        bare && found.stream().anyMatch(each -> !LocalIndex.stem(each.name()).equals(each.name()));
    return Optional.of(local(found, own, parts));
  }

  private static List<LocalGovernment> in(List<LocalGovernment> found, NameParts parts) {
    return found.stream()
        .filter(each -> parts.prefecture == null || each.prefecture().equals(parts.prefecture))
        .toList();
  }

  private Optional<NameReading> former(String own, NameParts parts) {
    List<LocalGovernmentPeriod> known =
        changes.named(own).stream()
            .filter(each -> parts.prefecture == null || each.prefecture().equals(parts.prefecture))
            .toList();
    if (known.size() == 1) {
      parts.prefecture = known.get(0).prefecture();
    }
    boolean inJapan =
        !known.isEmpty() || parts.prefecture != null || parts.country != null || parts.former;
    return inJapan && FORMER.matcher(own).matches()
        ? Optional.of(parts.reading(Subject.FORMER, spelling.fold(own)))
        : Optional.empty();
  }

  private static String withoutOffice(String own) {
    for (String office : List.of("役所", "役場", "本庁", "庁舎", "庁")) {
      boolean level =
          own.length() > office.length() + 1
              && "都道府県市町村区".indexOf(own.charAt(own.length() - office.length() - 1)) >= 0;
      if (own.endsWith(office) && level) {
        return own.substring(0, own.length() - office.length());
      }
    }
    return own;
  }
}

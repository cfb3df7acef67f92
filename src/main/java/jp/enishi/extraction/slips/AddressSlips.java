package jp.enishi.extraction.slips;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.issue.Contradiction;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Addresses of the web and of mail whose domain nearly, but not quite, says the name of the local
 * government whose entry it is, or bears a letter that domains do not have. Only the domain is
 * told, never what stands before the @.
 */
final class AddressSlips {

  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:@|https?://)(?:www\\d?\\.|[a-z]{1,8}\\.)?(?<level>(?:city|town|vill|village|pref)\\.)?(?<label>[a-z-]{4,})"
              + "\\.(?:[a-z]+\\.)?(?:lg\\.)?jp");
  private static final Pattern ACCENT =
      Pattern.compile("https?://[^/\\s<>]*[\\u00C0-\\u024F][^/\\s<>]*");
  private static final String[][] SOUNDS = {
    {"shi", "si"},
    {"sh", "sy"},
    {"chi", "ti"},
    {"ch", "ty"},
    {"tsu", "tu"},
    {"ji", "zi"},
    {"j", "zy"},
    {"fu", "hu"},
    {"mb", "nb"},
    {"mp", "np"},
    {"mm", "nm"},
    {"ou", "o"},
    {"oo", "o"},
    {"oh", "o"},
    {"uu", "u"},
    {"-", ""}
  };
  private static final int NEAR = 2;
  private static final int LONG_ENOUGH = 6;

  private final LocalGovernments governments;
  private final Set<String> sounds;

  AddressSlips(LocalGovernments governments) {
    this.governments = governments;
    this.sounds =
        governments.all().stream()
            .map(LocalGovernment::nameEn)
            .filter(Objects::nonNull)
            .map(AddressSlips::sound)
            .collect(Collectors.toSet());
  }

  List<Contradiction> in(EntryText entry) {
    List<Contradiction> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (EntryText.Line line : entry.lines()) {
      String text = line.text().toLowerCase(Locale.ROOT);
      DOMAIN.matcher(text).results().forEach(m -> domain(entry, line.number(), m, told, found));
      ACCENT
          .matcher(line.text())
          .results()
          .filter(m -> told.add(m.group()))
          .forEach(
              m ->
                  found.add(
                      Slip.of(
                          entry,
                          line.number(),
                          "address",
                          "URL に、ドメインには使わない字があります。",
                          m.group(),
                          java.text.Normalizer.normalize(m.group(), java.text.Normalizer.Form.NFD)
                              .replaceAll("\\p{M}", ""))));
    }
    return found;
  }

  private void domain(
      EntryText entry, int line, MatchResult m, Set<String> told, List<Contradiction> found) {
    String label = m.group(2);
    List<LocalGovernment> owners =
        entry.parties().stream()
            .filter(each -> "JP".equals(each.countryCode()) && each.name() != null)
            .map(each -> governments.find(each.prefecture(), each.name()))
            .flatMap(Optional::stream)
            .filter(each -> each.nameEn() != null)
            .toList();
    boolean right = owners.stream().anyMatch(each -> sound(each.nameEn()).equals(sound(label)));
    if (right || isAnotherName(label)) {
      return;
    }
    owners.stream()
        .map(each -> nearest(each, label))
        .filter(Objects::nonNull)
        .filter(each -> told.add(label))
        .findFirst()
        .ifPresent(
            each ->
                found.add(
                    Slip.of(
                        entry,
                        line,
                        "address",
                        "メールアドレスまたは URL のドメインの綴りが、自治体の名の綴りとわずかに違います。",
                        label,
                        each)));
  }

  private static String nearest(LocalGovernment owner, String label) {
    String name = owner.nameEn().toLowerCase(Locale.ROOT);
    boolean near =
        label.length() >= LONG_ENOUGH
            && LevenshteinDistance.getDefaultInstance().apply(sound(name), sound(label)) <= NEAR;
    return near ? name : null;
  }

  /** The name of another local government is no slip in this one's. */
  private boolean isAnotherName(String label) {
    return sounds.contains(sound(label));
  }

  /** Long vowels and ways of romanising set aside. */
  private static String sound(String latin) {
    String sound = latin.toLowerCase(Locale.ROOT);
    for (String[] each : SOUNDS) {
      sound = sound.replace(each[0], each[1]);
    }
    return sound;
  }
}

package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.model.LineRange;

/**
 * Pages that present the partners of a local government one after another: the name of each as a
 * heading, below it a line that dates the tie, or running text that tells when it was made and what
 * else was signed. Of the text only what {@link SigningClauses} takes for a signing is read.
 */
final class Profiles implements Layout {

  static final String RULE = "list/profile";
  private static final int MOST_LINES = 400;
  private static final int LONGEST_PROFILE = 80;

  /** カナダの太平洋岸にあり, アメリカ合衆国西部の. */
  private static final Pattern IN_COUNTRY =
      Pattern.compile("^([^\\s、。の東西南北中]{2,12})(?:の|、|[東西南北中]+部)");

  /** （アメリカ合衆国 カリフォルニア州） in a line of its own. */
  private static final Pattern COUNTRY_IN_BRACKET =
      Pattern.compile("[（(]([^\\s　・、，,/／（()）]{2,12})(?:[\\s　・、，,/／]+[^（()）]{1,20})?[)）]");

  private final PieceSorts sorts;

  Profiles(PieceSorts sorts) {
    this.sorts = sorts;
  }

  private record Section(ProfileHeading heading, LineRange lines) {}

  @Override
  public List<ListRecord> read(Lines lines) {
    if (lines.count() > MOST_LINES) {
      return List.of();
    }
    List<Section> sections = sections(lines);
    List<SigningClaim> claims = new ArrayList<>();
    if (!sections.isEmpty()) {
      SigningClauses clauses = new SigningClauses(sorts);
      ReleaseSentences.of(lines).forEach(each -> claims.addAll(clauses.claims(each)));
    }
    List<ProfileHeading> partners = sections.stream().map(Section::heading).toList();
    String subject = ProfileSubject.in(lines, partners, sorts);
    boolean stated = partners.stream().anyMatch(each -> !each.owner().isEmpty());
    List<ListRecord> records = new ArrayList<>();
    boolean ties = false;
    for (Section each : sections) {
      Profile profile = new Profile(each.heading(), each.lines().from());
      profile.country(countryAround(lines, each));
      for (int i = each.lines().from() + 1; i <= each.lines().to(); i++) {
        TieDate.at(lines, i).ifPresent(profile::dated);
      }
      claims.stream()
          .filter(claim -> claim.lines().from() > each.lines().from())
          .filter(claim -> claim.lines().to() <= each.lines().to())
          .forEach(profile::told);
      ties |= profile.hasTie();
      records.addAll(profile.records(lines));
    }
    if (!ties) {
      return List.of();
    }
    records.stream()
        .filter(each -> !stated && !subject.isEmpty() && !each.has(Column.OWNER))
        .forEach(each -> suppose(each, subject));
    return records;
  }

  /** The country alone in the line above the heading, or first in the text below; "" otherwise. */
  private String countryAround(Lines lines, Section section) {
    String partner = section.heading().partner();
    if (sorts.isPlace(partner) || sorts.isInCountry(partner) || sorts.isCountry(partner)) {
      return "";
    }
    String above = besides(lines, section.lines().from(), -1);
    if (sorts.isForeignCountry(above)) {
      return above;
    }
    String below = besides(lines, section.lines().from(), 1);
    Matcher bracket = COUNTRY_IN_BRACKET.matcher(below);
    if (bracket.matches() && sorts.isForeignCountry(bracket.group(1))) {
      return bracket.group(1);
    }
    Matcher m = IN_COUNTRY.matcher(below);
    return m.find() && sorts.isForeignCountry(m.group(1)) ? m.group(1) : "";
  }

  /** The next filled line above or below, if it is one of the next three. */
  private static String besides(Lines lines, int line, int step) {
    for (int i = line + step; i >= 1 && i <= lines.count() && Math.abs(i - line) <= 3; i += step) {
      if (!lines.isBlank(i)) {
        return lines.text(i).strip();
      }
    }
    return "";
  }

  private static void suppose(ListRecord record, String owner) {
    record.add(Column.OWNER, owner);
    record.doubt(
        (record.doubt() == null ? "" : record.doubt())
            + "どの自治体のページか書かれていません。文章に名の出る「"
            + owner
            + "」とみなしました。");
  }

  /** From each heading to the next one of another partner. */
  private List<Section> sections(Lines lines) {
    List<Section> sections = new ArrayList<>();
    ProfileHeading last = null;
    int from = 0;
    for (int i = 1; i <= lines.count() + 1; i++) {
      Optional<ProfileHeading> found =
          i > lines.count() || lines.isBlank(i)
              ? Optional.empty()
              : ProfileHeading.of(lines.text(i), sorts);
      boolean again = last != null && found.isPresent() && last.isNamed(found.get().partner());
      if (last != null && !again && (found.isPresent() || i > lines.count())) {
        sections.add(
            new Section(last, new LineRange(from, Math.min(i - 1, from + LONGEST_PROFILE))));
      }
      if (found.isPresent() && !again) {
        last = found.get();
        from = i;
      }
    }
    return sections;
  }

  /** Whether the words name a tie between cities or ports. */
  static boolean isTie(SigningClaim claim) {
    return Stream.of(claim.title(), claim.kindWords()).anyMatch(e -> e.matches(".*(?:姉妹|友好).*"));
  }
}

package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

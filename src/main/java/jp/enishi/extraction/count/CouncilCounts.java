package jp.enishi.extraction.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.Facts;
import jp.enishi.source.MemberFact;
import jp.enishi.source.ThemeFact;

/**
 * Counts in the papers of a council: of its members (県・15市町村), of the themes of a year
 * (令和4年度連携推進3項目), of its meetings in a year (令和4年度第4回).
 */
final class CouncilCounts {

  private static final String MEMBERS = "council/members";
  private static final String THEMES = "council/themes";
  private static final String MEETINGS = "council/meetings";

  private static final Pattern YEAR = Pattern.compile("(令和|平成)(\\d+|元)年度");
  private static final Pattern MEETING = Pattern.compile("(?:令和|平成)(?:\\d+|元)年度 ?第(\\d+)回");
  private static final Pattern MEMBERS_SAID = Pattern.compile("(?:県・|県と|県及び|構成|全|会員|会員数|加盟)$");
  private static final int HEADING = 20;

  private final String council;
  private final boolean hasThemes;

  CouncilCounts(Facts facts) {
    List<String> stated =
        facts.rows(MemberFact.class).stream()
            .filter(each -> each.rule() == null || each.rule().startsWith("council/attendance"))
            .map(MemberFact::council)
            .distinct()
            .toList();
    List<String> councils =
        facts.rows(CouncilFact.class).stream()
            .map(CouncilFact::name)
            .filter(stated::contains)
            .collect(Collectors.toList());
    this.council = councils.size() == 1 && facts.agreements().isEmpty() ? councils.get(0) : null;
    this.hasThemes = !facts.rows(ThemeFact.class).isEmpty();
  }

  /** Whether the document is the papers of one council. */
  boolean apply() {
    return council != null;
  }

  Optional<Counted> of(PrintedCount count) {
    if (hasThemes && count.counter().matches("項目|テーマ")) {
      Matcher year = YEAR.matcher(count.sentence());
      return year.find() && count.before().matches(".*連携.*")
          ? Optional.of(new Counted(Counted.TEXT, council, fiscal(year), THEMES))
          : Optional.empty();
    }
    if (!count.counter().matches("市町村|市町|自治体|団体|機関|者")
        || !MEMBERS_SAID.matcher(count.before()).find()) {
      return Optional.empty();
    }
    boolean ofAnother = count.before().matches(".*会員数?$");
    return Optional.of(
        ofAnother
            ? Counted.not(Counted.TEXT, "会員", count, "members-not-named")
            : new Counted(Counted.TEXT, council, count.printed(), MEMBERS));
  }

  /** The heading says which meeting of the year this is. */
  List<Located> meeting(DocumentText document) {
    List<Located> found = new ArrayList<>();
    for (int i = 1; i <= Math.min(HEADING, document.lines().size()) && found.isEmpty(); i++) {
      String text = Wording.unified(document.line(i));
      Matcher meeting = MEETING.matcher(text);
      Matcher year = YEAR.matcher(text);
      if (meeting.find() && year.find()) {
        found.add(
            new Located(
                new Counted("表題", council, fiscal(year), MEETINGS),
                Integer.parseInt(meeting.group(1)),
                new LineRange(i, i)));
      }
    }
    return found;
  }

  /** R4. */
  private static String fiscal(Matcher year) {
    return (year.group(1).equals("令和") ? "R" : "H")
        + (year.group(2).equals("元") ? "1" : year.group(2));
  }
}

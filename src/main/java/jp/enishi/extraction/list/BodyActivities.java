package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.Partner;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.extraction.prose.Passage;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.model.LineRange;
import jp.enishi.source.BodyFact;

/**
 * Tables that say what each partner of an agreement does, turned into plain text: the fields in
 * lines of their own, then the bodies, then what they do, which is prose and not taken over.
 */
final class BodyActivities {

  private static final String RULE = "list/body-activities";
  private static final Pattern BULLET = Pattern.compile("^\\s*[・･●○※].*");

  /** So many letters at the end of a title tell which agreement a heading means. */
  private static final int TELLING = 10;

  private final PartnerList partners;

  private final ListPassages passagesOf;
  private final LocalGovernment owner;
  private final List<Passage> passages = new ArrayList<>();

  BodyActivities(PartnerList partners, ListPassages passagesOf, LocalGovernment owner) {
    this.partners = partners;
    this.passagesOf = passagesOf;
    this.owner = owner;
  }

  /** What each body does, where it stands alone; known once {@link #read} has been asked. */
  List<Passage> passages() {
    return passages;
  }

  List<BodyFact> read(Lines lines, List<ReadRecord> agreements) {
    List<BodyFact> bodies = new ArrayList<>();
    Map<String, String> idByEnding = idByEnding(agreements);
    for (int i = 1; i <= lines.count(); i++) {
      if (lines.isFree(i) && !lines.isBlank(i) && isHeadings(lines.text(i))) {
        lines.take(i, "list/headings", lines.text(i).strip());
        lines.takeCaptionAbove(i);
        boolean planned = isPlanned(lines, i);
        i = readTable(lines, i + 1, link(lines, i, idByEnding), planned, bodies);
      }
    }
    return bodies;
  }

  /** Whether a heading says that what stands below is still to come (予定されている…主な取組). */
  private static boolean isPlanned(Lines lines, int headings) {
    return IntStream.range(Math.max(1, headings - 5), headings)
        .anyMatch(each -> lines.text(each).contains("予定"));
  }

  private static boolean isHeadings(String line) {
    List<Column> columns = PlainHeadings.of(line).map(PlainHeadings::columns).orElse(List.of());
    return columns.contains(Column.PARTNER)
        && (columns.contains(Column.ACTIVITIES) || columns.contains(Column.OUTLINE))
        && columns.contains(Column.FIELD)
        && !columns.contains(Column.TITLE)
        && !columns.contains(Column.DATE);
  }

  /** The agreement whose title ends as the heading above says, or the heading itself. */
  private static String link(Lines lines, int line, Map<String, String> idByEnding) {
    for (int i = line - 1; i >= Math.max(1, line - 5); i--) {
      String heading = Wording.bare(lines.text(i));
      for (int from = 0; from + TELLING <= heading.length(); from++) {
        String id = idByEnding.get(heading.substring(from, from + TELLING));
        if (id != null) {
          return id;
        }
      }
      if (!heading.isEmpty()) {
        return Wording.unified(lines.text(i));
      }
    }
    return null;
  }

  private static Map<String, String> idByEnding(List<ReadRecord> agreements) {
    Map<String, String> ids = new HashMap<>();
    for (ReadRecord each : agreements) {
      String title = Wording.bare(each.title());
      if (title.length() >= TELLING) {
        ids.putIfAbsent(title.substring(title.length() - TELLING), each.id());
      }
    }
    return ids;
  }

  private int readTable(
      Lines lines, int first, String link, boolean planned, List<BodyFact> bodies) {
    List<String> fields = new ArrayList<>();
    List<Body> open = new ArrayList<>();
    boolean fieldsOver = false;
    boolean inActivities = false;
    boolean alone = false;
    int row = 0;
    int i = first;
    for (; i <= lines.count() && lines.isFree(i); i++) {
      String text = lines.text(i).strip();
      if (text.isEmpty()) {
        inActivities = false;
        continue;
      }
      boolean inActivitiesBefore = inActivities || i == first || lines.isBlank(i - 1);
      String name = text.split("[\\s　]")[0];
      boolean body = !inActivities && !BULLET.matcher(text).matches() && PartnerList.isBody(name);
      if (body) {
        alone = open.isEmpty() || inActivitiesBefore;
        open.add(new Body(name, List.copyOf(fields), i, new ArrayList<>()));
        tell(open, alone && text.length() > name.length(), i, text.substring(name.length()));
        fieldsOver = true;
        inActivities = text.length() > name.length();
      } else if (BULLET.matcher(text).matches() || inActivities) {
        inActivities = true;
        tell(open, alone, i, text);
      } else if (text.length() <= 12) {
        if (fieldsOver) {
          fields.clear();
          fieldsOver = false;
        }
        fields.add(Wording.unified(text));
      } else {
        break;
      }
      lines.take(i, RULE, text);
    }
    for (Body each : open) {
      row++;
      for (Partner partner : partners.read(each.name(), null, null)) {
        if (!each.told().isEmpty()) {
          Passage told =
              passagesOf.of("activity " + row, link, owner, partner, List.copyOf(each.told()));
          passages.add(planned ? told.asPlan() : told);
        }
        bodies.add(
            new BodyFact(
                each.name(),
                partner.name(),
                partner.kind(),
                "日本",
                "JP",
                each.fields(),
                link,
                "activity " + row,
                new LineRange(each.line(), each.line()),
                null,
                null));
      }
    }
    return i - 1;
  }

  private static void tell(List<Body> open, boolean alone, int line, String text) {
    if (alone && !open.isEmpty()) {
      open.get(open.size() - 1).told().add(new Passage.Line(line, text));
    }
  }

  private record Body(String name, List<String> fields, int line, List<Passage.Line> told) {}
}

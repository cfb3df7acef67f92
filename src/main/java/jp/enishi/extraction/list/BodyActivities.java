package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.Partner;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.extraction.prose.Passage;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.issue.Severity;
import jp.enishi.model.LineRange;
import jp.enishi.source.BodyFact;

/**
 * Tables that say what each partner of an agreement does, turned into plain text: the fields in
 * lines of their own, then the bodies, then what they do, item by item.
 */
final class BodyActivities {

  /** So many letters at the end of a title tell which agreement a heading means. */
  private static final int TELLING = 10;

  private final PartnerList partners;

  private final ListPassages passagesOf;
  private final LocalGovernment owner;
  private final Findings findings;
  private final List<Passage> passages = new ArrayList<>();

  BodyActivities(
      PartnerList partners, ListPassages passagesOf, LocalGovernment owner, Findings findings) {
    this.partners = partners;
    this.passagesOf = passagesOf;
    this.owner = owner;
    this.findings = findings;
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
        ActivityRows rows = new ActivityRows(lines, i + 1);
        bodies(rows.read(), link(lines, i, idByEnding), planned, bodies);
        i = rows.last();
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

  private void bodies(List<ActivityRow> rows, String link, boolean planned, List<BodyFact> bodies) {
    int number = 0;
    for (ActivityRow row : rows) {
      report(row, "activity " + (number + 1), isAgreement(link) ? link : null);
      for (ActivityRow.Name each : row.names()) {
        String entry = "activity " + ++number;
        for (Partner partner : partners.read(each.printed(), null, null)) {
          if (!row.isOfSeveral() && !row.told().isEmpty()) {
            Passage told = passagesOf.of(entry, link, owner, partner, row.told());
            passages.add(planned ? told.asPlan() : told);
          }
          bodies.add(body(row, each, partner, link, planned, entry));
        }
      }
    }
  }

  private static BodyFact body(
      ActivityRow row,
      ActivityRow.Name name,
      Partner partner,
      String link,
      boolean planned,
      String entry) {
    List<String> items =
        row.items().stream().filter(ActivityRow.Item::isTitle).map(ActivityRow.Item::text).toList();
    return new BodyFact(
        name.printed(),
        partner.name(),
        partner.kind(),
        "日本",
        "JP",
        row.fields(),
        link,
        items,
        row.isOfSeveral() && !items.isEmpty(),
        planned && !items.isEmpty(),
        entry,
        new LineRange(name.line(), row.last()),
        null,
        null);
  }

  /** What the row does not say, and what of it is running text. */
  private void report(ActivityRow row, String entry, String agreement) {
    if (row.isOfSeveral() && !row.items().isEmpty()) {
      findings.add(
          Findings.ASSUMED,
          Severity.NOTE,
          agreement,
          entry,
          new LineRange(row.names().get(0).line(), row.last()),
          "取組の行に団体が複数あり、どの団体の取組かは書かれていません。行の団体すべての取組として記録しました。",
          row.names().stream().map(ActivityRow.Name::printed).toList(),
          null,
          null);
    }
    for (ActivityRow.Item each : row.items()) {
      if (!each.isTitle()) {
        findings.add(
            Findings.UNREAD,
            Severity.NOTE,
            agreement,
            entry,
            each.lines(),
            "取組が項目ではなく文章で書かれているため、取組として記録していません。",
            List.of(),
            null,
            null);
      }
    }
  }

  private static boolean isAgreement(String link) {
    return link != null && link.matches("\\S+-\\d{2,}");
  }
}

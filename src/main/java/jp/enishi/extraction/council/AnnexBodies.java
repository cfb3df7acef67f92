package jp.enishi.extraction.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;
import jp.enishi.model.OrganizationKind;
import jp.enishi.source.BodyFact;

/**
 * Bodies that the annexes name: organisations in quotation marks behind their legal form, schools
 * and consortia, universities that carry something out, companies selected for a programme.
 */
final class AnnexBodies {

  private static final Pattern HEADING = Pattern.compile("^[①-⑳] ?(\\S{2,20}戦略)(?: .*)?$");
  private static final Pattern SELECTED = Pattern.compile("[「]([^「」]+企業)」を(\\d+)社(?:選定|認定|採択)");
  private static final Pattern COMPANY =
      Pattern.compile("(\\((?:株|有|合|同)\\))? ?([^()\\s][^()]*?) ?\\(([^()]{4,40})\\)");
  private static final Map<Pattern, OrganizationKind> NAMED = new LinkedHashMap<>();

  static {
    NAMED.put(
        Pattern.compile("(?:一般社団法人|公益社団法人|一般財団法人|公益財団法人|NPO法人|官民連携組織)「([^「」()]{2,30})」"),
        OrganizationKind.ASSOCIATION);
    NAMED.put(Pattern.compile("「([^「」()]{3,30}スクール)(?:\\([^()]*\\))?」"), OrganizationKind.SCHOOL);
    NAMED.put(
        Pattern.compile("(?<=^|[・、「\\s])([^\\s、。・「」()]{2,20}コンソーシアム)」?(?:における|に|が|と|による)"),
        OrganizationKind.COUNCIL);
    NAMED.put(
        Pattern.compile("(?<=^|[・、\\s])([^\\s、。・「」()]{2,14}大学)による"), OrganizationKind.UNIVERSITY);
  }

  private final Map<String, BodyFact> bodies = new LinkedHashMap<>();

  /** The bodies, each once, at the first place that names it, with the first link stated. */
  List<BodyFact> read(DocumentText document) {
    String section = null;
    String programme = null;
    int left = 0;
    for (int i = 1; i <= document.lines().size(); i++) {
      String line = Wording.unified(document.line(i)).replaceFirst("^- ", "");
      Matcher heading = HEADING.matcher(document.line(i).strip());
      section = heading.matches() ? heading.group(1) : section;
      for (Map.Entry<Pattern, OrganizationKind> each : NAMED.entrySet()) {
        Matcher named = each.getKey().matcher(line);
        while (named.find()) {
          add(named.group(1), named.group(1), each.getValue(), section, i, "council/named-body");
        }
      }
      Matcher selected = SELECTED.matcher(line);
      if (selected.find()) {
        programme = selected.group(1);
        left = Integer.parseInt(selected.group(2));
      } else if (left > 0 && !line.isBlank()) {
        int found = companies(line, programme, i);
        left = found == 0 ? 0 : left - found;
      }
    }
    return new ArrayList<>(bodies.values());
  }

  private int companies(String line, String programme, int number) {
    Matcher company = COMPANY.matcher(line);
    int found = 0;
    while (company.find()) {
      boolean person = company.group(3).matches("[\\p{IsHiragana}・ ]+");
      if (!person) {
        String form = company.group(1) == null ? "" : company.group(1);
        add(
            form + company.group(2),
            company.group(2),
            OrganizationKind.COMPANY,
            programme,
            number,
            "council/selected-company");
        found++;
      }
    }
    return found;
  }

  private void add(
      String printed, String name, OrganizationKind kind, String link, int line, String rule) {
    BodyFact known = bodies.get(name);
    if (known == null || known.link() == null && link != null) {
      LineRange lines = known == null ? new LineRange(line, line) : known.lines();
      bodies.put(
          name,
          new BodyFact(
              printed, name, kind, "日本", "JP", List.of(), link, "参考資料", lines, rule, 0.85));
    }
  }
}

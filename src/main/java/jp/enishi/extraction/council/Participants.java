package jp.enishi.extraction.council;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.LineRange;
import jp.enishi.model.OrganizationKind;
import jp.enishi.source.BodyFact;

/**
 * Local governments that an annex counts as having sent people: 「受講者数 18名（富山県13名、高岡市、砺波市各1名）」 in
 * what the part is about.
 */
final class Participants {

  private static final Pattern COUNTED =
      Pattern.compile("(?:受講|参加|研修|派遣|出向|修了)(?:者|生|職員)数? ?[::]? ?\\d+[名人] ?\\(([^()]{4,120})\\)");
  private static final Pattern NUMBER = Pattern.compile(" ?(?:各|計)?\\d+[名人]$");
  private static final Pattern PREFECTURE = Pattern.compile("[^市町村区]{1,3}[都道府県]");

  private final LocalGovernments localGovernments;

  Participants(LocalGovernments localGovernments) {
    this.localGovernments = localGovernments;
  }

  List<BodyFact> read(DocumentText document) {
    List<BodyFact> bodies = new ArrayList<>();
    AnnexPart part = new AnnexPart();
    for (int i = 1; i <= document.lines().size(); i++) {
      part.at(document.line(i));
      Matcher counted = COUNTED.matcher(Wording.unified(document.line(i)));
      if (part.subject() != null && counted.find()) {
        for (String each : counted.group(1).split("[、,]")) {
          String name = NUMBER.matcher(each.strip()).replaceFirst("");
          OrganizationKind kind = kind(name);
          if (kind != null) {
            bodies.add(body(name, kind, part.subject(), i));
          }
        }
      }
    }
    return bodies;
  }

  private OrganizationKind kind(String name) {
    if (PREFECTURE.matcher(name).matches()) {
      return OrganizationKind.PREFECTURE;
    }
    return localGovernments.named(name).isEmpty() ? null : OrganizationKind.MUNICIPALITY;
  }

  private static BodyFact body(String name, OrganizationKind kind, String link, int line) {
    return new BodyFact(
        name,
        name,
        kind,
        "日本",
        "JP",
        List.of(),
        link,
        "参考資料",
        new LineRange(line, line),
        "council/participants",
        0.85);
  }
}

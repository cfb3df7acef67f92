package jp.enishi.extraction.list;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;

/** The domains of local governments that a document prints: city.kobe.lg.jp, pref.ishikawa.jp. */
final class Domains {

  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:@|www\\.|//|\\.)(pref|city|town|vill|metro)\\.([a-z-]{2,30})(?:\\.((?!(?:lg|co|go|or|ne|ac|ed)\\.)[a-z]{2,12}))?\\.(?:lg\\.)?jp");

  private final LocalGovernments localGovernments;

  Domains(LocalGovernments localGovernments) {
    this.localGovernments = localGovernments;
  }

  /** The one local government whose domain the document prints most. */
  Optional<LocalGovernment> owner(DocumentText document) {
    Map<List<String>, Integer> printed = new LinkedHashMap<>();
    for (String line : document.lines()) {
      if (line.indexOf(".jp") < 0) {
        continue;
      }
      Matcher m = DOMAIN.matcher(line.toLowerCase(Locale.ROOT));
      while (m.find()) {
        printed.merge(Arrays.asList(m.group(1), m.group(2), m.group(3)), 1, Integer::sum);
      }
    }
    Map<LocalGovernment, Integer> counts = new HashMap<>();
    printed.forEach(
        (domain, times) ->
            ofDomain(domain.get(0), domain.get(1), domain.get(2))
                .ifPresent(each -> counts.merge(each, times, Integer::sum)));
    return Owners.most(counts, 1);
  }

  private Optional<LocalGovernment> ofDomain(String level, String name, String prefecture) {
    List<LocalGovernment> found =
        localGovernments.all().stream()
            .filter(each -> each.isPrefecture() == (level.equals("pref") || level.equals("metro")))
            .filter(each -> latin(each.nameEn()).equals(latin(name)))
            .filter(
                each ->
                    each.isPrefecture()
                        || switch (level) {
                          case "town" -> each.name().endsWith("町");
                          case "vill" -> each.name().endsWith("村");
                          default -> each.name().matches(".*[市区]");
                        })
            .filter(each -> prefecture == null || each.isPrefecture() || isIn(each, prefecture))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isIn(LocalGovernment each, String prefecture) {
    return localGovernments
        .find(null, each.prefecture())
        .filter(above -> latin(above.nameEn()).equals(latin(prefecture)))
        .isPresent();
  }

  private static String latin(String name) {
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z]", "")
        .toLowerCase(Locale.ROOT);
  }
}

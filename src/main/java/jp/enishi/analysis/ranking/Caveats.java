package jp.enishi.analysis.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.enishi.analysis.measure.Measure;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.ProjectionType;

/** Puts together what a reader of a ranking must be told. */
final class Caveats {

  private Caveats() {}

  static List<Caveat> of(
      Measure measure,
      ProjectionSpec spec,
      Map<String, Object> parameters,
      CoverageWarnings warnings) {
    List<Caveat> caveats = new ArrayList<>();
    caveats.add(Caveat.of("measure", measure.caveat()));
    if (spec.projection().equals(ProjectionType.TIES)) {
      caveats.add(Caveat.of("councils", spec.councils().words()));
    }
    caveats.add(day(spec));
    caveats.add(coverage(warnings.scopes()));
    if (Boolean.TRUE.equals(parameters.get("estimated"))) {
      caveats.add(
          new Caveat(
              "estimate",
              "始点 %s 個からの推定値です。標準誤差は最大 %s です。"
                  .formatted(parameters.get("samples"), parameters.get("largestStandardError")),
              "Estimated from %s starts; the largest standard error is %s."
                  .formatted(parameters.get("samples"), parameters.get("largestStandardError"))));
    }
    return caveats;
  }

  private static Caveat day(ProjectionSpec spec) {
    if (spec.asOf().day() == null) {
      return new Caveat(
          "day",
          "時点を問わず、資料に載っているすべてのつながりを、資料に書かれた名前の団体どうしで数えています。終わったもの、合併前の団体のものも含みます。",
          "Counts all ties of any time that the documents state, between those whom they name: ended"
              + " ones too, and those of bodies that were merged since.");
    }
    String after =
        spec.asOf().rollUp() ? "合併した団体のつながりは、その日にあった団体のものとして数えます。" : "合併前の団体は、それぞれ別に数えます。";
    String then =
        spec.asOf().rollUp()
            ? "Ties of merged bodies count for who stood on that day."
            : "Merged bodies count by themselves.";
    return new Caveat(
        "day",
        "%sの時点です。その後に結ばれたものとその前に終わったものは数えません。締結日の分からないものは%s。%s"
            .formatted(spec.asOf().day(), spec.undated() ? "数えます" : "除きます", after),
        "As of %s: later ties and ended ones do not count; ties of unknown date %s. %s"
            .formatted(spec.asOf().day(), spec.undated() ? "do" : "neither", then));
  }

  private static Caveat coverage(List<DocumentScope> scopes) {
    String all = titles(scopes, true, "「%s」", "");
    String part = titles(scopes, false, "「%s」", "");
    String none = "ありません";
    return new Caveat(
        "coverage",
        "数えたのは資料に載っているつながりだけです。対象の団体のつながりをすべて載せている資料は%s。一部だけを載せている資料は%s。調べられていない団体は、実際より順位が低く出ます。"
            .formatted(all.isEmpty() ? none : all + "です", part.isEmpty() ? none : part + "です"),
        "Only ties that documents state are counted. Documents that hold all ties of those they look"
            + " into: %s. Documents that hold a part: %s. Whoever was not looked into ranks lower than"
                .formatted(inEnglish(scopes, true), inEnglish(scopes, false))
            + " in truth.");
  }

  private static String inEnglish(List<DocumentScope> scopes, boolean complete) {
    String titles = titles(scopes, complete, "“%s”", ", ");
    return titles.isEmpty() ? "none" : titles;
  }

  private static String titles(
      List<DocumentScope> scopes, boolean complete, String quoted, String between) {
    return scopes.stream()
        .filter(each -> each.complete() == complete)
        .map(each -> quoted.formatted(each.title() == null ? each.document() : each.title()))
        .distinct()
        .collect(Collectors.joining(between));
  }
}

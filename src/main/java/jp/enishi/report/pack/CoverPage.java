package jp.enishi.report.pack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.query.Overview;
import jp.enishi.report.PackRequest;
import jp.enishi.report.content.Cover;
import jp.enishi.report.content.Cover.Fact;

/** The first page: what must be known before any number. */
final class CoverPage {

  /** Said before the first name that a reader cannot read. */
  private static final String NAMES =
      "Places have their English names. Companies, councils and titles of which the documents give no"
          + " English form stand in Japanese; letters in brackets say how such a name is read.";

  private CoverPage() {}

  static Cover of(Material material, PackRequest request) {
    Lingo lingo = material.lingo();
    var ranking = material.ranking("degree");
    String when =
        request.asOf() == null
            ? lingo.of(
                "時点を限らず、資料に載っているつながりをすべて数えています（%s作成）。終わった関係、締結日の分からない関係も含みます。",
                "Not limited to a day: all ties that the documents state, ended and undated ones too"
                    + " (made on %s).",
                lingo.date(material.day()))
            : lingo.of(
                    "%s時点。合併した団体は承継した団体にまとめています。",
                    "As of %s; merged bodies count for their successors.",
                    lingo.dateWithEra(material.day()))
                + undated(material);
    String rule =
        lingo.of(ranking.network().edge())
            + lingo.of(
                "協議会への加盟は数えません。同じ値は同じ順位です。",
                " Membership of councils does not count. Equal scores share a rank.");
    return new Cover(
        lingo.of("連携ネットワーク中心性報告書", "Centrality of the partnership network"),
        lingo.of("だれが連携の要か、どこまで確かか、次に何をするか", "Who is central, how sure that is, what to do next"),
        request.office(),
        request.logo(),
        facts(material, when, rule));
  }

  private static String undated(Material material) {
    return material.undated() == 0
        ? ""
        : material
            .lingo()
            .of(
                "締結日の分からない関係%,d件も含みます。",
                " Ties without a date are counted too: %,d.", material.undated());
  }

  private static List<Fact> facts(Material material, String when, String rule) {
    Lingo lingo = material.lingo();
    var ranking = material.ranking("degree");
    List<Fact> facts =
        List.of(
            new Fact(lingo.of("時点", "As of"), when),
            new Fact(
                lingo.of("調べた範囲", "Data"),
                lingo.of(
                    "%,d団体の間の%,d本のつながり（根拠となる関係 %,d件）。資料%d点による。",
                    "%,d organisations, %,d edges resting on %,d ties, from %d documents.",
                    ranking.network().vertices(),
                    ranking.network().edges(),
                    ranking.network().ties(),
                    material.documents().size())),
            new Fact(lingo.of("数え方", "Counting"), rule),
            new Fact(lingo.of("資料", "Documents"), documents(material)),
            new Fact(
                lingo.of("データの版", "Data version"),
                lingo.of(
                    "%s（プログラム %s）。同じ版なら、同じ数値になります。",
                    "%s (program %s). The same version gives the same figures.",
                    material.version(),
                    ranking.programVersion())));
    return lingo.japanese()
        ? facts
        : Stream.concat(facts.stream(), Stream.of(new Fact("Names", NAMES))).toList();
  }

  private static String documents(Material material) {
    return material.documents().stream()
        .map(Overview.Document::title)
        .collect(Collectors.joining(material.lingo().of("／", " / ")));
  }
}

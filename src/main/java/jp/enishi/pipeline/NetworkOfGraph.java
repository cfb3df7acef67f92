package jp.enishi.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.analysis.projection.ProjectionSpecs;
import jp.enishi.query.AsOf;
import picocli.CommandLine.Option;

/** The options that say which network of the graph is meant. */
final class NetworkOfGraph {

  @Option(
      names = "--as-of",
      paramLabel = "日付",
      description = "その日のネットワーク（例 2012-04-01）。省くと時点を問いません")
  private LocalDate asOf;

  @Option(names = "--no-roll-up", description = "--as-of の日に、合併前の団体をその日にあった団体にまとめません")
  private boolean noRollUp;

  @Option(
      names = "--projection",
      paramLabel = "ties|agreements|municipalities|partners",
      description = "ネットワークの種類。既定は ties（団体と団体のつながり）")
  private String projection;

  @Option(
      names = "--councils",
      paramLabel = "out|weighted|included",
      description = "協議会などへの加盟を、数えないか、構成員どうしを 1/(n−1) で結ぶか、頂点として含めるか。既定は out")
  private String councils;

  @Option(
      names = {"--types", "--type"},
      split = ",",
      paramLabel = "種類",
      description = "つながりの種類（姉妹都市、分野別協定 など。カンマ区切り）")
  private List<String> types = new ArrayList<>();

  @Option(
      names = {"--fields", "--field"},
      split = ",",
      paramLabel = "分野",
      description = "分野（カンマ区切り）")
  private List<String> fields = new ArrayList<>();

  @Option(
      names = {"--countries", "--country"},
      split = ",",
      paramLabel = "国",
      description = "海外の相手の国（カンマ区切り。国内どうしは 日本）")
  private List<String> countries = new ArrayList<>();

  @Option(
      names = {"--kinds", "--kind"},
      split = ",",
      paramLabel = "種別",
      description = "団体の種別（Municipality、ForeignCity など。カンマ区切り）")
  private List<String> kinds = new ArrayList<>();

  @Option(names = "--dated", description = "締結日の分からないつながりを除きます")
  private boolean dated;

  @Option(
      names = "--confidence",
      paramLabel = "0〜1",
      description = "読み取りの確かさがこれ以上のつながりだけにします。1 は表や調査票に載っているものだけ、文章から読み取ったものは 1 未満")
  private Double confidence;

  @Option(names = "--isolated", description = "つながりのない団体も頂点にします")
  private boolean isolated;

  boolean given() {
    return asOf != null
        || noRollUp
        || projection != null
        || councils != null
        || dated
        || confidence != null
        || isolated
        || !types.isEmpty()
        || !fields.isEmpty()
        || !countries.isEmpty()
        || !kinds.isEmpty();
  }

  ProjectionSpecs.Asked asked() {
    return new ProjectionSpecs.Asked(
        projection,
        councils,
        types,
        fields,
        countries,
        kinds,
        new AsOf(asOf, !noRollUp),
        !dated,
        confidence,
        isolated);
  }
}

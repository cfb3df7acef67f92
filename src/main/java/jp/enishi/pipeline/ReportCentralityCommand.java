package jp.enishi.pipeline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import jp.enishi.cypher.Catalogue;
import jp.enishi.cypher.PlansAhead;
import jp.enishi.query.EnglishNames;
import jp.enishi.report.MeetingPacks;
import jp.enishi.report.PackFormat;
import jp.enishi.report.PackRequest;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Logo;
import jp.enishi.web.BadParameter;
import jp.enishi.web.NotFound;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The meeting pack as a file. */
@Command(
    name = "centrality",
    description = "だれが連携の要かをまとめた会議資料を作ります。",
    synopsisHeading = "使い方: ",
    customSynopsis =
        "java -jar enishi.jar report centrality --out FILE.(docx|pdf|xlsx|html) [オプション] [--設定=値…]",
    optionListHeading = "%nオプション:%n",
    footer = {"", "形式はファイル名の終わりで決まります。同じデータと同じ指定なら、同じ内容になります。"})
final class ReportCentralityCommand implements Callable<Integer> {

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "書き出すファイル")
  private Path out;

  @Option(names = "--as-of", paramLabel = "日付", description = "その日の時点の関係だけ（例 2012-08-31）")
  private LocalDate asOf;

  @Option(
      names = "--sections",
      split = ",",
      paramLabel = "章",
      description =
          "載せる章。summary、network、map、rankings、change、organizations、hub、suggestions、anniversaries、method、coverage、contradictions、sources から（既定はすべて）")
  private List<String> sections = new ArrayList<>();

  @Option(
      names = "--organization",
      split = ",",
      paramLabel = "団体",
      description = "ページを作る団体の名前か id（複数可。既定は媒介中心性の上位の自治体）")
  private List<String> organizations = new ArrayList<>();

  @Option(names = "--lang", paramLabel = "ja|en", description = "言語（既定 ja）")
  private String language = "ja";

  @Option(names = "--office", paramLabel = "部署", description = "表紙に載せる団体や部署の名前")
  private String office;

  @Option(names = "--logo", paramLabel = "FILE", description = "表紙に載せる画像（PNG か JPEG）")
  private Path logo;

  @Option(names = "--run", paramLabel = "ID", description = "比べる、保存した分析")
  private String run;

  @ParentCommand private ReportCommand report;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    EnishiCommand enishi = report.enishi();
    String[] arguments = enishi.springArguments(spec, settings);
    PrintWriter err = spec.commandLine().getErr();
    try {
      PackFormat format = format();
      PackRequest request =
          new PackRequest(
              asOf, locale(), office, logo(), PackSection.of(sections), organizations, run);
      err.println(
          language.equals("ja")
              ? "データベースを開いています（はじめてのときは、資料も読み込みます）…"
              : "Opening the database; the first time, facts are loaded …");
      err.flush();
      byte[] file;
      try (var context = enishi.start().forReading(spring -> prepare(spring, format), arguments)) {
        file =
            context
                .getBean(MeetingPacks.class)
                .make(
                    request,
                    format,
                    step ->
                        err.println(
                            "(%d/%d) %s".formatted(step.done() + 1, step.of(), step.words())));
      }
      ExportFiles.write(out, stream -> stream.write(file));
    } catch (BadParameter e) {
      throw new CommandFailed("--" + e.getMessage(), e);
    } catch (NotFound e) {
      throw new CommandFailed(e.getMessage(), e);
    }
    spec.commandLine().getOut().println(out);
    return 0;
  }

  /** What takes time and does not need what the graph holds. */
  private static void prepare(ApplicationContext context, PackFormat format) {
    MeetingPacks.prepare(format);
    context.getBean(Catalogue.class);
    context.getBean(EnglishNames.class);
    context.getBean(PlansAhead.class).inTheBackground(MeetingPacks.QUERIES);
  }

  private PackFormat format() {
    String name = out.getFileName() == null ? "" : out.getFileName().toString();
    return PackFormat.of(name.substring(name.lastIndexOf('.') + 1))
        .orElseThrow(
            () ->
                new CommandFailed(
                    "「" + name + "」の形式が分かりません。名前の終わりを .docx、.pdf、.xlsx、.html のどれかにしてください。"));
  }

  private Locale locale() {
    return switch (language) {
      case "ja" -> Locale.JAPANESE;
      case "en" -> Locale.ENGLISH;
      default -> throw new BadParameter("lang", "ja（日本語）か en（英語）を指定してください。");
    };
  }

  private Logo logo() {
    if (logo == null) {
      return null;
    }
    try {
      if (Files.size(logo) > Logo.LARGEST) {
        throw new CommandFailed(logo + ": 画像が大きすぎます。5 MB までにしてください。");
      }
      return Logo.of(Files.readAllBytes(logo))
          .orElseThrow(
              () -> new CommandFailed(logo + ": PNG か JPEG の画像として読めません（縦横の画素数の積は 2,500 万まで）。"));
    } catch (IOException e) {
      throw new CommandFailed(logo + ": 読めません。場所と読み取りの権限を確かめてください。", e);
    }
  }
}

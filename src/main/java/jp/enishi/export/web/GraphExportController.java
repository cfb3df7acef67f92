package jp.enishi.export.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.TieType;
import jp.enishi.export.AnsweredOrganizations;
import jp.enishi.export.Format;
import jp.enishi.export.GraphExport;
import jp.enishi.export.Selection;
import jp.enishi.query.AsOf;
import jp.enishi.web.BadParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "書き出し")
class GraphExportController {

  private static final int DEEPEST = 8;
  private static final int MOST_FOCUS = 50;

  private final GraphExport export;
  private final AnsweredOrganizations answers;
  private final GraphSchema schema;

  GraphExportController(GraphExport export, AnsweredOrganizations answers, GraphSchema schema) {
    this.export = export;
    this.answers = answers;
    this.schema = schema;
  }

  @GetMapping("/api/export.{format:graphml|gexf|csv|jsonld|cypher}")
  @Operation(
      summary = "グラフをほかのソフトのためのファイルにする",
      description =
          "graphml、gexf、csv（nodes.csv と edges.csv の ZIP）、jsonld は団体とその間の関係、cypher は協定や典拠も含む全体（content=all、"
              + "content=organizations で変えられます）。focus（複数可）と depth、types、fields、asOf で一部にします。ask に質問を書くと、その答えに出てくる団体とその間の関係にします。"
              + "asOf を省くと、時点を問わず、資料に載っているままの関係をすべて書き出します。gexf は version=1.3 も選べます。")
  void graph(
      @PathVariable String format,
      @RequestParam(defaultValue = "") List<String> focus,
      @RequestParam(required = false) String ask,
      @RequestParam(defaultValue = "1") int depth,
      @RequestParam(defaultValue = "") List<String> types,
      @RequestParam(defaultValue = "") List<String> fields,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp,
      @RequestParam(required = false) String content,
      @RequestParam(defaultValue = "1.2") String version,
      HttpServletResponse response)
      throws IOException {
    Format wanted = Format.of(format).orElseThrow();
    List<String> asked =
        ask == null || ask.isBlank() ? List.of() : answers.organizations(ask, asOf, rollUp);
    List<String> from =
        asked.isEmpty() ? focus.stream().filter(id -> !id.isBlank()).distinct().toList() : asked;
    Boolean whole = whole(content);
    Selection selection =
        new Selection(
            from,
            asked.isEmpty() ? depth : 0,
            types(types),
            fields,
            new AsOf(asOf, asOf != null && rollUp),
            whole);
    check(selection, version, asked.isEmpty() ? MOST_FOCUS : Integer.MAX_VALUE);
    GraphExport.Prepared prepared = export.prepare(wanted, selection);
    response.setContentType(wanted.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(wanted.fileName()).build().toString());
    if (wanted == Format.GEXF && version.equals("1.3")) {
      prepared.gexf13(response.getOutputStream());
    } else {
      prepared.write(wanted, response.getOutputStream());
    }
  }

  private static Boolean whole(String content) {
    if (content == null || content.isBlank()) {
      return null;
    }
    return switch (content) {
      case "all" -> true;
      case "organizations" -> false;
      default -> throw new BadParameter("content", "all（全体）か organizations（団体と関係）を指定してください。");
    };
  }

  private List<String> types(List<String> types) {
    List<String> known = schema.ties().stream().map(TieType::edge).toList();
    for (String type : types) {
      if (!known.contains(type)) {
        throw new BadParameter(
            "types", "「" + type + "」はありません。次のどれかを指定してください: " + String.join("、", known));
      }
    }
    return types;
  }

  private static void check(Selection selection, String version, int most) {
    if (selection.focus().size() > most) {
      throw new BadParameter("focus", "団体の id を " + MOST_FOCUS + " まで指定してください。");
    }
    if (selection.depth() < 0 || selection.depth() > DEEPEST) {
      throw new BadParameter("depth", "0 から " + DEEPEST + " までの数を指定してください。");
    }
    if (!version.equals("1.2") && !version.equals("1.3")) {
      throw new BadParameter("version", "1.2 か 1.3 を指定してください。");
    }
    boolean part = !selection.focus().isEmpty() || !selection.types().isEmpty();
    boolean narrowed = part || !selection.fields().isEmpty() || selection.asOf().day() != null;
    if (Boolean.TRUE.equals(selection.whole()) && narrowed) {
      throw new BadParameter("content", "all は focus、types、fields、asOf と一緒には使えません。");
    }
  }
}

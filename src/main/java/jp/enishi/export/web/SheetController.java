package jp.enishi.export.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.enishi.ask.Answer;
import jp.enishi.ask.Questions;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.ReadOnlyCypher;
import jp.enishi.cypher.TieType;
import jp.enishi.cypher.TypedParameters;
import jp.enishi.export.AnswerSheets;
import jp.enishi.export.Sheet;
import jp.enishi.export.SheetFormat;
import jp.enishi.query.AsOf;
import jp.enishi.query.PartnerFilter;
import jp.enishi.query.Partners;
import jp.enishi.web.BadParameter;
import jp.enishi.web.Paging;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Any answer as a table for Excel or for programs. */
@RestController
@Tag(name = "書き出し")
class SheetController {

  private static final String FORMATS = "{format:csv|xlsx|json}";

  private final Questions questions;
  private final ReadOnlyCypher cypher;
  private final Partners partners;
  private final GraphSchema schema;

  SheetController(
      Questions questions, ReadOnlyCypher cypher, Partners partners, GraphSchema schema) {
    this.questions = questions;
    this.cypher = cypher;
    this.partners = partners;
    this.schema = schema;
  }

  @GetMapping("/api/ask." + FORMATS)
  @Operation(
      summary = "質問の答えを表にする",
      description = "csv は Excel で開ける BOM 付き UTF-8、xlsx は答え・この答えについて・典拠の 3 枚、json はその両方です。")
  void ask(
      @PathVariable String format,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp,
      HttpServletResponse response)
      throws IOException {
    Answer answer = questions.ask(q, asOf, rollUp, null);
    if (answer.refused() != null) {
      throw new BadParameter("q", answer.refused().reason());
    }
    send(AnswerSheets.of(answer), format, response);
  }

  @PostMapping(path = "/api/cypher." + FORMATS, consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Cypher の答えを表にする", description = "送るものは /api/cypher と同じです。")
  void cypher(
      @PathVariable String format, @RequestBody Question question, HttpServletResponse response)
      throws IOException {
    if (question.query() == null) {
      throw new BadParameter("query", "Cypher の文を指定してください。");
    }
    var answer =
        cypher.run(
            question.query(),
            question.parameters() == null ? Map.of() : TypedParameters.of(question.parameters()));
    send(AnswerSheets.of(question.query(), answer), format, response);
  }

  @GetMapping("/api/organizations/{id}/partners." + FORMATS)
  @Operation(
      summary = "提携先を表にする（1 行に 1 協定）",
      description = "条件は /api/organizations/{id}/partners と同じです。")
  void partners(
      @PathVariable String id,
      @PathVariable String format,
      @RequestParam(defaultValue = "") List<String> type,
      @RequestParam(defaultValue = "") List<String> field,
      @RequestParam(defaultValue = "") List<String> country,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "true") boolean rollUp,
      @RequestParam(required = false) Boolean ended,
      @RequestParam(defaultValue = "true") boolean undated,
      HttpServletResponse response)
      throws IOException {
    List<String> known = schema.ties().stream().map(TieType::edge).toList();
    for (String each : type) {
      if (!known.contains(each)) {
        throw new BadParameter("type", "次のどれかを指定してください: " + String.join("、", known));
      }
    }
    boolean alsoEnded = ended == null ? asOf == null : ended;
    var filter =
        new PartnerFilter(type, field, country, new AsOf(asOf, rollUp), alsoEnded, undated);
    send(
        AnswerSheets.of(partners.listPartners(id, filter, new Paging(Integer.MAX_VALUE, 0))),
        format,
        response);
  }

  private static void send(Sheet sheet, String extension, HttpServletResponse response)
      throws IOException {
    SheetFormat format = SheetFormat.of(extension);
    response.setContentType(format.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(fileName(sheet.title()) + "." + extension, StandardCharsets.UTF_8)
            .build()
            .toString());
    format.write(sheet, response.getOutputStream());
  }

  /** Letters that no file system refuses. */
  private static String fileName(String title) {
    String name = title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|？]+", " ").strip();
    return name.isEmpty() ? "enishi" : name.substring(0, Math.min(60, name.length()));
  }

  record Question(String query, Map<String, Object> parameters) {}
}

package jp.enishi.mcp;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.enishi.ask.Questions;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.QueryRefused;
import jp.enishi.cypher.ReadOnlyCypher;
import jp.enishi.cypher.TieType;
import jp.enishi.cypher.TypedParameters;
import jp.enishi.query.AsOf;
import jp.enishi.query.OrganizationProfiles;
import jp.enishi.query.OrganizationSearch;
import jp.enishi.query.PartnerFilter;
import jp.enishi.query.Partners;
import jp.enishi.query.Paths;
import jp.enishi.web.BadParameter;
import jp.enishi.web.NotFound;
import jp.enishi.web.Paging;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tools: what an assistant may call, each a question that the product already answers. */
@Component
@ConditionalOnProperty("enishi.mcp.enabled")
class McpTools {

  private static final McpSchema.ToolAnnotations READS =
      new McpSchema.ToolAnnotations(null, true, false, true, false, null);
  private static final int LONGEST_PATH = 8;

  private final OrganizationSearch search;
  private final OrganizationProfiles profiles;
  private final Partners partners;
  private final Paths paths;
  private final Questions questions;
  private final ReadOnlyCypher cypher;
  private final GraphSchema schema;
  private final JsonMapper json;

  McpTools(
      OrganizationSearch search,
      OrganizationProfiles profiles,
      Partners partners,
      Paths paths,
      Questions questions,
      ReadOnlyCypher cypher,
      GraphSchema schema,
      JsonMapper json) {
    this.search = search;
    this.profiles = profiles;
    this.partners = partners;
    this.paths = paths;
    this.questions = questions;
    this.cypher = cypher;
    this.schema = schema;
    this.json = json;
  }

  List<SyncToolSpecification> list() {
    return List.of(
        tool(
            "search",
            "Find organisations by any form of their name (漢字, かな, Latin); gives ids. 団体を名前から探す。",
            Input.of().text("q", "a name or a part of one").number("limit", "1 to 50, usually 10"),
            in ->
                search.search(
                    in.text("q"),
                    null,
                    null,
                    null,
                    AsOf.TODAY,
                    Paging.of(in.number("limit", 10, 50), 0))),
        tool(
            "profile",
            "All about one organisation: names, agreements, councils, history, coverage. 団体の詳細。",
            Input.of().text("id", "id of the organisation"),
            in -> profiles.getOrganization(in.text("id"), AsOf.TODAY)),
        tool(
            "partners",
            "Partners of one organisation with agreements, fields, dates, citations. 提携先。",
            Input.of().text("id", "id of the organisation").number("limit", "1 to 100, usually 30"),
            in ->
                partners.listPartners(
                    in.text("id"),
                    new PartnerFilter(List.of(), List.of(), List.of(), AsOf.TODAY, true, true),
                    Paging.of(in.number("limit", 30, 100), 0))),
        tool(
            "shared_partners",
            "Who shares partners with one organisation, most first, the shared ones named. 共通の提携先を持つ団体。",
            Input.of().text("id", "id of the organisation").number("limit", "1 to 50, usually 10"),
            in ->
                profiles.listCoPartners(
                    in.text("id"), AsOf.TODAY, Paging.of(in.number("limit", 10, 50), 0))),
        tool(
            "paths",
            "All shortest chains of ties between two organisations. 二つの団体をつなぐ最短の経路。",
            Input.of().text("from", "id of the one").text("to", "id of the other"),
            in ->
                paths.listPaths(
                    new Paths.Wanted(
                        in.text("from"),
                        in.text("to"),
                        schema.ties().stream().map(TieType::edge).toList(),
                        List.of(),
                        AsOf.TODAY,
                        LONGEST_PATH,
                        20))),
        tool(
            "ask",
            "Answer a question in Japanese or English (瀋陽市と提携している自治体は): rows, sources, Cypher, coverage. 質問に答える。",
            Input.of().text("q", "the question"),
            in -> questions.ask(in.text("q"), null)),
        tool(
            "cypher",
            "Run a Cypher query that only reads, with parameters; 10 seconds, 10,000 rows. Cypher で問い合わせる。",
            Input.of().text("query", "the query").object("parameters", "its parameters"),
            in -> cypher.run(in.text("query"), TypedParameters.of(in.object("parameters")))));
  }

  private SyncToolSpecification tool(
      String name, String description, Input input, Function<Arguments, Object> answer) {
    McpSchema.Tool tool =
        McpSchema.Tool.builder(name, input.schema())
            .description(description)
            .annotations(READS)
            .build();
    return SyncToolSpecification.builder()
        .tool(tool)
        .callHandler((context, call) -> result(answer, call.arguments()))
        .build();
  }

  /** What is asked wrongly is told to the assistant, which can ask again. */
  private McpSchema.CallToolResult result(
      Function<Arguments, Object> answer, Map<String, Object> arguments) {
    McpSchema.CallToolResult.Builder result = new McpSchema.CallToolResult.Builder();
    try {
      Object found = answer.apply(new Arguments(arguments == null ? Map.of() : arguments));
      return result.addTextContent(json.writeValueAsString(found)).isError(false).build();
    } catch (QueryRefused | BadParameter | NotFound e) {
      return result.addTextContent(e.getMessage()).isError(true).build();
    }
  }
}

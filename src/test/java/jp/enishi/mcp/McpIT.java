package jp.enishi.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import jp.enishi.graph.DrawnGraph;
import jp.enishi.graph.GraphWriter;
import jp.enishi.support.NeedsNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server on a real port: what an assistant sees, and what Tomcat itself refuses. */
@NeedsNeo4j
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "enishi.mcp.enabled=true")
class McpIT {

  private static final String GRAPH =
      """
      瀋陽市 ForeignCity 中国
      川崎市 Municipality 神奈川県
      札幌市 Municipality 北海道
      a1 分野別協定 ⑥-3 2011-09-05 川崎市 -- 瀋陽市
      a2 分野別協定 ⑥-4 2011-09-05 札幌市 -- 瀋陽市
      """;

  @LocalServerPort private int port;
  @Autowired private JsonMapper json;

  @BeforeAll
  static void load(@Autowired GraphWriter writer) {
    writer.write(DrawnGraph.of(GRAPH));
  }

  @Test
  void introducesItselfAndListsToolsThatOnlyRead() throws Exception {
    JsonNode hello =
        call(
            "initialize",
            "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}");
    assertThat(hello.path("result").path("serverInfo").path("name").asString()).isEqualTo("enishi");

    JsonNode tools = call("tools/list", "{}").path("result").path("tools");
    assertThat(tools.findValuesAsString("name"))
        .contains("search", "profile", "partners", "shared_partners", "paths", "ask", "cypher");
    tools.forEach(
        tool ->
            assertThat(tool.path("annotations").path("readOnlyHint").asBoolean(false)).isTrue());
  }

  @Test
  void answersEachToolAsThePageWould() throws Exception {
    assertThat(tool("search", "{\"q\":\"川崎\"}").path("items").get(0).path("id").asString())
        .isEqualTo("川崎市");
    assertThat(tool("profile", "{\"id\":\"川崎市\"}").path("prefecture").asString()).isEqualTo("神奈川県");
    assertThat(tool("partners", "{\"id\":\"川崎市\"}").path("items").get(0).path("count").asInt())
        .isEqualTo(1);
    assertThat(
            tool("shared_partners", "{\"id\":\"川崎市\"}")
                .path("items")
                .get(0)
                .path("organization")
                .path("id")
                .asString())
        .isEqualTo("札幌市");
    assertThat(tool("paths", "{\"from\":\"川崎市\",\"to\":\"札幌市\"}").path("steps").asInt())
        .isEqualTo(2);
    assertThat(tool("ask", "{\"q\":\"瀋陽市と提携している自治体は\"}").path("count").asInt()).isEqualTo(2);
    assertThat(
            tool("cypher", "{\"query\":\"RETURN $a + 1 AS x\",\"parameters\":{\"a\":1}}")
                .path("rows")
                .get(0)
                .get(0)
                .asInt())
        .isEqualTo(2);
  }

  @Test
  void tellsTheAssistantWhatIsWrongAndWritesNothing() throws Exception {
    JsonNode refused =
        call(
                "tools/call",
                "{\"name\":\"cypher\",\"arguments\":{\"query\":\"CREATE (n) RETURN n\"}}")
            .path("result");
    assertThat(refused.path("isError").asBoolean()).isTrue();
    assertThat(refused.path("content").get(0).path("text").asString()).contains("CREATE");

    JsonNode unknown =
        call("tools/call", "{\"name\":\"profile\",\"arguments\":{\"id\":\"どこ市\"}}").path("result");
    assertThat(unknown.path("isError").asBoolean()).isTrue();
    assertThat(unknown.path("content").get(0).path("text").asString()).contains("どこ市");
  }

  /** Whoever calls from a shell forgets to encode; the answer says how. */
  @Test
  void answersLettersThatAreNotEncodedWithAProblemDetail() throws Exception {
    for (String target : new String[] {"/api/organizations?q=川崎市", "/api/organizations/<川崎>"}) {
      String answer;
      try (Socket socket = new Socket("localhost", port)) {
        socket
            .getOutputStream()
            .write(
                ("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      }
      assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
      assertThat(answer).contains("%E5%B7%9D").doesNotContain("<html");
    }
  }

  private JsonNode tool(String name, String arguments) throws Exception {
    JsonNode result =
        call("tools/call", "{\"name\":\"" + name + "\",\"arguments\":" + arguments + "}")
            .path("result");
    assertThat(result.path("isError").asBoolean(false)).as(result.toString()).isFalse();
    return json.readTree(result.path("content").get(0).path("text").asString());
  }

  private JsonNode call(String method, String parameters) throws Exception {
    String body =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":%s}"
            .formatted(method, parameters);
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/mcp"))
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json, text/event-stream")
                    .POST(BodyPublishers.ofString(body))
                    .build(),
                BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return json.readTree(response.body());
  }
}

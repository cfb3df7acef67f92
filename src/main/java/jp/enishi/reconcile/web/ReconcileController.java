package jp.enishi.reconcile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.enishi.query.OrganizationSearch;
import jp.enishi.query.Ref;
import jp.enishi.reconcile.Properties;
import jp.enishi.reconcile.Protocol;
import jp.enishi.reconcile.Reconciliation;
import jp.enishi.web.BadParameter;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The reconciliation service; any page may read it, as the protocol asks. */
@RestController
@RequestMapping("/api/reconcile")
@CrossOrigin(origins = "*")
@Tag(name = "照合サービス")
class ReconcileController {

  private static final int BATCH = 100;
  private static final String ABOUT = "urn:enishi:";

  private final Reconciliation reconciliation;
  private final OrganizationSearch search;
  private final JsonMapper json;

  ReconcileController(Reconciliation reconciliation, OrganizationSearch search, JsonMapper json) {
    this.reconciliation = reconciliation;
    this.search = search;
    this.json = json;
  }

  @RequestMapping(method = {RequestMethod.GET, RequestMethod.POST})
  @Operation(
      summary = "W3C Reconciliation Service API 0.2（OpenRefine から使えます）",
      description = "queries も extend もなければ、サービスの説明（manifest）を返します。")
  Object service(
      @RequestParam(required = false) String queries,
      @RequestParam(required = false) String extend,
      HttpServletRequest request) {
    if (queries != null) {
      return answers(queries);
    }
    return extend != null ? extension(extend) : manifest(request);
  }

  @GetMapping("/suggest/entity")
  @Operation(summary = "打ちかけの名前から団体を挙げる")
  Protocol.Suggestions suggest(
      @RequestParam(defaultValue = "") String prefix,
      @RequestParam(defaultValue = "0") int cursor) {
    return reconciliation.suggest(prefix, Math.max(0, cursor));
  }

  @GetMapping("/suggest/type")
  @Operation(summary = "打ちかけの語から種別を挙げる")
  Map<String, List<Protocol.Entity>> types(@RequestParam(defaultValue = "") String prefix) {
    return beginning(prefix, reconciliation.types());
  }

  @GetMapping("/suggest/property")
  @Operation(summary = "打ちかけの語から項目を挙げる")
  Map<String, List<Protocol.Entity>> properties(@RequestParam(defaultValue = "") String prefix) {
    return beginning(prefix, Properties.all());
  }

  @GetMapping("/extend/propose")
  @Operation(summary = "団体に付け加えられる項目")
  Map<String, Object> propose(@RequestParam(defaultValue = "Organization") String type) {
    return Map.of("type", type, "properties", Properties.all());
  }

  private static Map<String, List<Protocol.Entity>> beginning(
      String prefix, List<Protocol.Entity> all) {
    String typed = prefix.strip().toLowerCase(Locale.ROOT);
    return Map.of(
        "result",
        all.stream()
            .filter(
                each ->
                    each.id().toLowerCase(Locale.ROOT).startsWith(typed)
                        || each.name().startsWith(typed))
            .toList());
  }

  private Map<String, Protocol.Answer> answers(String queries) {
    Map<String, Protocol.Query> batch =
        read("queries", queries, new TypeReference<Map<String, Protocol.Query>>() {});
    if (batch.size() > BATCH) {
      throw new BadParameter("queries", "一度に " + BATCH + " 件まで送ってください。");
    }
    Map<String, Protocol.Answer> answers = new LinkedHashMap<>();
    batch.forEach((key, query) -> answers.put(key, reconciliation.answer(query)));
    return answers;
  }

  private Protocol.Extension extension(String extend) {
    Extend asked = read("extend", extend, new TypeReference<Extend>() {});
    Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
    List<String> ids = asked.ids().stream().limit(BATCH).toList();
    Map<String, Ref> known = new HashMap<>();
    search.listOrganizations(ids).forEach(each -> known.put(each.id(), each));
    for (String id : ids) {
      Map<String, List<Map<String, Object>>> row = new LinkedHashMap<>();
      Ref organization = known.get(id);
      for (Protocol.Entity property : asked.properties()) {
        String value = organization == null ? null : Properties.value(organization, property.id());
        row.put(property.id(), value == null ? List.of() : List.of(Map.of("str", value)));
      }
      rows.put(id, row);
    }
    List<Protocol.Entity> meta =
        Properties.all().stream()
            .filter(each -> asked.properties().stream().anyMatch(p -> p.id().equals(each.id())))
            .toList();
    return new Protocol.Extension(meta, rows);
  }

  private <T> T read(String name, String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JacksonException e) {
      throw new BadParameter(name, "JSON として読めません。Reconciliation Service API 0.2 の形で送ってください。");
    }
  }

  private Map<String, Object> manifest(HttpServletRequest request) {
    String base = request.getScheme() + "://" + request.getHeader("Host");
    String here = base + "/api/reconcile";
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("versions", List.of("0.1", "0.2"));
    manifest.put("name", "縁 Enishi");
    manifest.put("identifierSpace", ABOUT + "organization");
    manifest.put("schemaSpace", ABOUT + "term");
    manifest.put("defaultTypes", reconciliation.types());
    manifest.put("view", Map.of("url", base + "/#/o/{{id}}"));
    manifest.put("batchSize", BATCH);
    manifest.put(
        "suggest",
        Map.of(
            "entity", Map.of("service_url", here, "service_path", "/suggest/entity"),
            "type", Map.of("service_url", here, "service_path", "/suggest/type"),
            "property", Map.of("service_url", here, "service_path", "/suggest/property")));
    manifest.put(
        "extend",
        Map.of(
            "propose_properties", Map.of("service_url", here, "service_path", "/extend/propose")));
    return manifest;
  }

  record Extend(List<String> ids, List<Protocol.Entity> properties) {

    Extend {
      ids = ids == null ? List.of() : ids;
      properties = properties == null ? List.of() : properties;
    }
  }
}

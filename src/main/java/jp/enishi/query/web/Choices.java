package jp.enishi.query.web;

import java.util.List;
import java.util.Locale;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.TieType;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.query.FieldNames;
import jp.enishi.web.BadParameter;
import org.springframework.stereotype.Component;

/** Accepts only kinds of organisation and tie that the schema knows. */
@Component
class Choices {

  private static final List<String> PREFECTURES =
      LocalGovernments.load().all().stream()
          .filter(LocalGovernment::isPrefecture)
          .map(LocalGovernment::name)
          .toList();

  private static final List<String> SEVERITIES = List.of("error", "warning", "note");

  /** Kinds of finding, as readers, resolution and checks of all documents write them. */
  static final List<String> ISSUE_KINDS =
      List.of(
          "contradiction",
          "unreadable",
          "unresolved",
          "missing",
          "same-name",
          "similar-name",
          "not-current",
          "unread",
          "masked",
          "assumed",
          "judgement-conflict",
          "choice-lost");

  /** What contradictions stand between. */
  static final List<String> BETWEEN =
      List.of(
          "card-contents",
          "card-title",
          "card-prose",
          "two-cards",
          "two-passages",
          "copied-cell",
          "same-office",
          "field-headings",
          "prose-document",
          "figure-count",
          "table-contents",
          "table-cards",
          "table-sum",
          "head-contact",
          "count-names",
          "era-western",
          "misprint",
          "two-documents",
          "one-sided",
          "two-spellings");

  private static final List<String> STATUS = List.of("open", "settled");

  private final GraphSchema schema;
  private final FieldNames fields;
  private final Countries countries = Countries.load();

  Choices(GraphSchema schema, FieldNames fields) {
    this.schema = schema;
    this.fields = fields;
  }

  /** Fields of cooperation that the graph knows; empty when none is asked for. */
  List<String> fields(List<String> asked) {
    if (asked.stream().anyMatch(each -> !each.isBlank())) {
      List<String> known = fields.list();
      asked.forEach(each -> one("field", each, known));
    }
    return asked;
  }

  /** A label of kind; null when none is asked for. */
  String kind(String kind) {
    return one("kind", kind, schema.labels());
  }

  /**
   * Countries by any of their names or by code, as the graph names them; throws {@link
   * BadParameter} when there is none of that name.
   */
  List<String> countries(List<String> asked) {
    return asked.stream().filter(each -> !each.isBlank()).map(this::country).toList();
  }

  /** One of them; null when none is asked for. */
  String country(String asked) {
    if (any(asked) == null) {
      return null;
    }
    return countries
        .byName(asked.strip())
        .or(() -> countries.byCode(asked.strip().toUpperCase(Locale.ROOT)))
        .map(Country::name)
        .orElseThrow(
            () ->
                new BadParameter("country", "「" + asked + "」という国は知られていません。韓国 か KR のように指定してください。"));
  }

  /** A prefecture by its name; null when none is asked for. */
  String prefecture(String asked) {
    return one("prefecture", asked, PREFECTURES);
  }

  String issueKind(String kind) {
    return one("kind", kind, ISSUE_KINDS);
  }

  String between(String between) {
    return one("between", between, BETWEEN);
  }

  String status(String status) {
    return one("status", status, STATUS);
  }

  /** What is asked for; null when nothing is. */
  static String any(String value) {
    return value == null || value.isBlank() ? null : value;
  }

  String severity(String severity) {
    return one("severity", severity, SEVERITIES);
  }

  /** Types of edge between two organisations or of one to a body; empty when none is asked for. */
  List<String> partnerTypes(List<String> types) {
    List<String> known = schema.ties().stream().map(TieType::edge).toList();
    types.forEach(type -> one("type", type, known));
    return types;
  }

  /** Types of edge on the canvas, memberships of bodies included; all when none is asked for. */
  List<String> types(List<String> types) {
    List<String> known = schema.ties().stream().map(TieType::edge).toList();
    types.forEach(type -> one("types", type, known));
    return types.isEmpty() ? known : types;
  }

  private static String one(String name, String value, List<String> known) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (!known.contains(value)) {
      throw new BadParameter(
          name, "「" + value + "」はありません。次のどれかを指定してください: " + String.join("、", known));
    }
    return value;
  }
}

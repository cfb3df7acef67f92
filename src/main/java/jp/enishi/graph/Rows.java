package jp.enishi.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.enishi.model.DatePrecision;

/** The rows as parameters of the load queries. */
final class Rows {

  private Rows() {}

  static Map<String, Object> of(DocumentRow row) {
    return Map.of(
        "id",
        row.id(),
        "properties",
        properties(
            "title", row.title(),
            "publisher", row.publisher(),
            "publishedOn", row.publishedOn(),
            "asOf", row.asOf(),
            "checksum", row.checksum(),
            "licence", row.licence(),
            "lines", row.lines()));
  }

  static Map<String, Object> of(OrganizationRow row) {
    Map<String, Object> properties =
        properties(
            "name", row.name(),
            "nameEn", row.nameEn(),
            "kana", row.kana(),
            "kind", row.kind().label(),
            "code", row.code(),
            "level", row.level(),
            "prefecture", row.prefecture(),
            "country", row.country(),
            "countryCode", row.countryCode(),
            "region", row.region(),
            "lat", row.lat(),
            "lon", row.lon(),
            "since", row.since(),
            "until", row.until(),
            "formerCodes", each(row.formerCodes(), FormerCode::code),
            "formerCodesUntil", each(row.formerCodes(), FormerCode::until));
    Map<String, Object> known = new HashMap<>(properties);
    known.values().removeIf(Objects::isNull);
    return Map.of(
        "id",
        row.id(),
        "kind",
        row.kind().label(),
        "properties",
        properties,
        "known",
        known,
        "aliases",
        row.aliases(),
        "searchText",
        SearchText.of(row));
  }

  static Map<String, Object> of(AgreementRow row) {
    return properties(
        "id",
        row.id(),
        "fields",
        row.fields(),
        "council",
        row.council(),
        "properties",
        properties(
            "title", row.title(),
            "kind", row.kind(),
            "form", row.form(),
            "signedOn", row.signedOn(),
            "signedPrecision", code(row.signedPrecision()),
            "signedPrinted", row.signedPrinted(),
            "until", row.until(),
            "untilPrecision", code(row.untilPrecision()),
            "status", row.status(),
            "links", row.links(),
            "department", row.department(),
            "telephone", row.telephone(),
            "owner", row.owner(),
            "budget", row.budget(),
            "generalParties", row.generalParties().isEmpty() ? null : row.generalParties()));
  }

  static Map<String, Object> of(UnitRow row) {
    return properties("id", row.id(), "name", row.name(), "organization", row.organization());
  }

  static Map<String, Object> of(PartyRow row) {
    return properties(
        "organization", row.organization(),
        "agreement", row.agreement(),
        "position", row.position(),
        "side", row.side(),
        "role", row.role(),
        "printed", row.printed(),
        "unit", row.unit(),
        "unitIds", row.unitIds());
  }

  static Map<String, Object> of(DateRow row) {
    return properties(
        "id",
        row.agreement() + "#" + row.position(),
        "agreement",
        row.agreement(),
        "properties",
        properties(
            "position", row.position(),
            "meaning", row.meaning(),
            "printed", row.printed(),
            "date", row.date(),
            "precision", code(row.precision()),
            "note", row.note()));
  }

  static Map<String, Object> of(MembershipRow row) {
    return properties(
        "organization", row.organization(),
        "council", row.council(),
        "role", row.role(),
        "offices", row.offices().isEmpty() ? null : row.offices(),
        "from", row.from(),
        "fromPrecision", code(row.fromPrecision()),
        "until", row.until());
  }

  static Map<String, Object> of(CitationRow row) {
    return properties(
        "about", row.about(),
        "document", row.document(),
        "entry", row.entry(),
        "field", row.field(),
        "lines", row.lines(),
        "printed", row.printed(),
        "mark", row.mark());
  }

  static Map<String, Object> of(FigureRow row) {
    return properties(
        "id",
        row.id(),
        "document",
        row.document(),
        "properties",
        properties(
            "name", row.table() + " " + row.row() + " " + row.column(),
            "table", row.table(),
            "row", row.row(),
            "column", row.column(),
            "rule", row.rule(),
            "uncounted", row.uncounted(),
            "printed", row.printed(),
            "reposts", row.reposts(),
            "repostsPrinted", row.repostsPrinted(),
            "asOf", row.asOf(),
            "lines", row.lines()));
  }

  static Map<String, Object> of(FigureDecision row) {
    return properties(
        "finding", row.finding(),
        "reading", row.reading(),
        "by", row.by(),
        "at", row.at(),
        "reason", row.reason());
  }

  static Map<String, Object> of(IssueRow row) {
    return properties(
        "id",
        row.id(),
        "document",
        row.document(),
        "about",
        row.about(),
        "properties",
        properties(
            "kind", row.kind(),
            "severity", row.severity(),
            "message", row.message(),
            "readings", row.readings(),
            "inUse", row.inUse(),
            "rule", row.rule(),
            "status", row.status(),
            "entry", row.entry(),
            "lines", row.lines(),
            "between", row.between(),
            "matter", row.matter(),
            "places", row.places(),
            "values", row.values(),
            "byRule", row.decision() == null ? row.inUse() : row.decision().byRule(),
            "decidedBy", row.decision() == null ? null : row.decision().by(),
            "decidedAt", row.decision() == null ? null : row.decision().at(),
            "reason", row.decision() == null ? null : row.decision().reason()));
  }

  static Map<String, Object> of(ScopeRow row) {
    return properties(
        "id",
        row.id(),
        "document",
        row.document(),
        "organizations",
        row.organizations(),
        "codes",
        row.codes(),
        "properties",
        properties(
            "ties", row.ties(),
            "of", row.of(),
            "counterpart", row.counterpart(),
            "asOf", row.asOf(),
            "complete", row.complete(),
            "note", row.note()));
  }

  static Map<String, Object> of(SuccessionRow row) {
    return properties(
        "before",
        row.before(),
        "after",
        row.after(),
        "properties",
        properties(
            "on", row.on(),
            "precision", row.precision(),
            "event", row.event(),
            "goesOn", row.goesOn(),
            "origin", row.origin()));
  }

  static Map<String, Object> of(UnderRow row) {
    return properties("agreement", row.agreement(), "under", row.under());
  }

  private static <T> List<T> each(List<FormerCode> codes, Function<FormerCode, T> part) {
    return codes.isEmpty() ? null : codes.stream().map(part).toList();
  }

  private static String code(DatePrecision precision) {
    return precision == null ? null : precision.code();
  }

  /** Names and values in turn; values may be null, which removes the property. */
  private static Map<String, Object> properties(Object... namesAndValues) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return properties;
  }
}

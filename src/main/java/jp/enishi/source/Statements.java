package jp.enishi.source;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The agreements of documents as JSON lines, each whole in itself: for programs that take facts
 * elsewhere, and for checks.
 */
public final class Statements {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private Statements() {}

  /** One agreement a line, in the order of the documents. */
  public static void write(List<Facts> documents, Writer out) throws IOException {
    for (Facts facts : documents) {
      var citations = facts.citations().stream().collect(groupingBy(CitationFact::agreement));
      var dates = facts.dates().stream().collect(groupingBy(DateFact::agreement));
      var parties = facts.parties().stream().collect(groupingBy(PartyFact::agreement));
      for (AgreementFact each : facts.agreements()) {
        Statement statement =
            statement(
                facts.source(),
                each,
                citations.getOrDefault(each.id(), List.of()),
                dates.getOrDefault(each.id(), List.of()),
                parties.getOrDefault(each.id(), List.of()));
        out.write(JSON.writeValueAsString(statement));
        out.write('\n');
      }
    }
  }

  /** One finding a line, in the order of the documents. */
  public static void writeIssues(List<Facts> documents, Writer out) throws IOException {
    for (Facts facts : documents) {
      for (var each : facts.issues()) {
        out.write(
            JSON.writeValueAsString(
                new Issue(
                    each.id(),
                    each.kind(),
                    each.severity().code(),
                    each.about(),
                    facts.source().file(),
                    each.entry(),
                    text(each.lines()),
                    each.message(),
                    each.readings(),
                    each.inUse(),
                    each.rule(),
                    each.between(),
                    each.places())));
        out.write('\n');
      }
    }
  }

  private static Statement statement(
      SourceInfo source,
      AgreementFact agreement,
      List<CitationFact> cited,
      List<DateFact> dates,
      List<PartyFact> parties) {
    List<Cited> citations =
        cited.stream()
            .map(
                each ->
                    new Cited(
                        source.file(),
                        each.entry(),
                        text(each.lines()),
                        each.printed(),
                        each.field(),
                        each.mark()))
            .toList();
    return new Statement(
        agreement.id(),
        agreement.title(),
        agreement.kind(),
        agreement.form(),
        agreement.signedOn(),
        agreement.signedPrecision() == null ? null : agreement.signedPrecision().code(),
        agreement.signedPrinted(),
        dates.stream()
            .map(
                each ->
                    new Dated(
                        each.meaning(),
                        each.date(),
                        each.precision() == null ? null : each.precision().code(),
                        each.printed(),
                        each.note()))
            .toList(),
        parties.stream()
            .map(
                each ->
                    new Partner(
                        each.printed(),
                        each.name(),
                        each.country(),
                        each.region(),
                        each.prefecture(),
                        each.kind() == null ? null : each.kind().label(),
                        each.side(),
                        each.unit(),
                        each.role()))
            .toList(),
        agreement.owner(),
        agreement.fields(),
        agreement.until(),
        agreement.department(),
        agreement.telephone(),
        agreement.links(),
        citations.isEmpty() ? null : citations.get(0),
        citations);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private record Statement(
      String id,
      String title,
      String kind,
      String form,
      LocalDate date,
      String datePrecision,
      String datePrinted,
      List<Dated> dates,
      List<Partner> partners,
      String owner,
      List<String> fields,
      LocalDate until,
      String department,
      String telephone,
      List<String> links,
      Cited citation,
      List<Cited> citations) {}

  private record Dated(
      String meaning, LocalDate date, String precision, String printed, String note) {}

  private record Partner(
      String printed,
      String name,
      String country,
      String region,
      String prefecture,
      String kind,
      String side,
      String unit,
      String role) {}

  private record Cited(
      String document, String entry, String lines, String printed, String field, String mark) {}

  private record Issue(
      String id,
      String kind,
      String severity,
      List<String> about,
      String document,
      String entry,
      String lines,
      String message,
      List<String> readings,
      String inUse,
      String rule,
      String between,
      List<String> places) {}
}

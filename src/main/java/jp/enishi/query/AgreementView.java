package jp.enishi.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * One agreement: its parties, its dates as printed and as read, and the evidence.
 *
 * @param generalParties parties named only in general (県内企業等), as printed
 * @param participants bodies named as taking part, which did not sign
 * @param budget money set aside for it, as printed
 * @param council the standing body that it is
 * @param related agreements under or above it, and others between the same parties
 */
public record AgreementView(
    @JsonUnwrapped AgreementLine line,
    List<Party> parties,
    List<String> generalParties,
    List<Participant> participants,
    List<PrintedDate> dates,
    List<String> links,
    String department,
    String telephone,
    String budget,
    String owner,
    Ref council,
    List<Cite> citations,
    List<Issue> issues,
    List<AgreementLine> related) {

  /**
   * A party, with its name as printed and the office that signed.
   *
   * @param heldBy who stood in its place on the day asked for; empty when it stood itself
   */
  public record Party(
      Ref organization,
      String side,
      String role,
      String printed,
      String unit,
      List<Ref> heldBy,
      Inheritance inheritance) {}

  /**
   * A body that the document names beside the parties.
   *
   * @param fields as printed
   * @param activities what it does there, item by item as printed
   * @param together whether they are those of several bodies named in one row
   * @param planned whether the document announces them
   */
  public record Participant(
      Ref organization,
      List<String> fields,
      List<String> activities,
      boolean together,
      boolean planned,
      String entry,
      String lines,
      String printed,
      Double confidence) {}

  /** A date as printed and as read. */
  public record PrintedDate(
      String meaning, String printed, LocalDate date, String precision, String note) {}
}

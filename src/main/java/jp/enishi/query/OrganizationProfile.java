package jp.enishi.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import jp.enishi.gazetteer.CodePeriod;

/**
 * All about one organisation.
 *
 * @param code the 団体コード of the day asked for
 * @param codes every 団体コード that it has had under its name, the earliest first
 * @param ties its kinds of tie, with the number of agreements
 * @param partners how many organisations it is tied to
 * @param councils bodies to which it belongs
 * @param members who belongs to it, when it is a body
 * @param standing who was asked for, and who stood for it on the day asked for
 * @param history whom it took the place of, and who took its, the earliest first
 */
public record OrganizationProfile(
    @JsonUnwrapped Ref organization,
    String code,
    List<CodePeriod> codes,
    List<String> aliases,
    LocalDate since,
    LocalDate until,
    Double lat,
    Double lon,
    List<TieCount> ties,
    long partners,
    List<AgreementLine> agreements,
    List<Body> councils,
    List<Member> members,
    List<Unit> units,
    List<Issue> issues,
    List<Citation> citations,
    Proceedings proceedings,
    Coverage coverage,
    Standing standing,
    List<Change> history) {

  /** How many agreements of a kind. */
  public record TieCount(String type, long count) {}

  /** A standing body. */
  public record Body(String id, String name, String role) {}

  /** A member of a body. */
  public record Member(@JsonUnwrapped Ref organization, String role) {}

  /** An office or bureau of it. */
  public record Unit(String id, String name) {}

  /** Where one of its agreements is stated. */
  public record Citation(String agreement, @JsonUnwrapped Cite cite) {}
}

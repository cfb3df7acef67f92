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

  /** A standing body; {@code offices} are those by which it is present there (知事, 副知事). */
  public record Body(String id, String name, String role, List<String> offices) {}

  /** A member of a body; {@code offices} are those by which it is present there. */
  public record Member(@JsonUnwrapped Ref organization, String role, List<String> offices) {}

  /** An office or bureau of it, and what documents name it for besides signing. */
  public record Unit(String id, String name, List<Work> work) {}

  /**
   * What a document names a part of an organisation for.
   *
   * @param role 出席 (present), 担当 (leads), 作成 (made the paper), 設置 (was set up)
   * @param link the council, theme or paper
   * @param council id of the council it is, or null
   */
  public record Work(
      String role,
      String printed,
      String link,
      String council,
      String document,
      String entry,
      String lines) {}

  /** Where one of its agreements is stated. */
  public record Citation(String agreement, @JsonUnwrapped Cite cite) {}
}

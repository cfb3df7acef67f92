package jp.enishi.analysis.whatif;

import java.util.List;

/**
 * What is assumed to come or go. Lists may be null.
 *
 * @param addOrganizations organisations that are not in the graph
 * @param removeOrganizations ids of organisations that go with all their ties
 * @param addAgreements agreements that are not in the graph
 * @param removeAgreements ids of agreements that go
 * @param addMembers memberships of a council
 * @param removeMembers memberships that end
 */
public record Changes(
    List<NewOrganization> addOrganizations,
    List<String> removeOrganizations,
    List<NewAgreement> addAgreements,
    List<String> removeAgreements,
    List<Membership> addMembers,
    List<Membership> removeMembers) {

  public Changes {
    addOrganizations = orNone(addOrganizations);
    removeOrganizations = orNone(removeOrganizations);
    addAgreements = orNone(addAgreements);
    removeAgreements = orNone(removeAgreements);
    addMembers = orNone(addMembers);
    removeMembers = orNone(removeMembers);
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** Whether nothing changes. */
  boolean none() {
    return addOrganizations.isEmpty()
        && removeOrganizations.isEmpty()
        && addAgreements.isEmpty()
        && removeAgreements.isEmpty()
        && addMembers.isEmpty()
        && removeMembers.isEmpty();
  }

  /**
   * An organisation to assume.
   *
   * @param id under which the other lists name it; not one of the graph
   * @param kind its label: Municipality, ForeignCity …
   * @param country short name, for one abroad
   */
  public record NewOrganization(String id, String name, String kind, String country) {}

  /**
   * An agreement to assume.
   *
   * @param type type of edge, or kind of agreement (姉妹都市提携 …); 連携協定 when null
   * @param parties ids, the first-named first; two or more
   * @param fields fields of cooperation; null for none
   */
  public record NewAgreement(
      String title, String type, List<String> parties, List<String> fields) {}

  /** A member of a council, both by id. */
  public record Membership(String organization, String council) {}
}

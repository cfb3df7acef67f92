package jp.enishi.model;

/**
 * What an organisation is. The constant's {@link #label()} is its label in the graph, beside {@code
 * :Organization}.
 */
public enum OrganizationKind {
  PREFECTURE("Prefecture"),
  MUNICIPALITY("Municipality"),
  FOREIGN_CITY("ForeignCity"),
  FOREIGN_REGION("ForeignRegion"),
  COUNTRY("Country"),
  COMPANY("Company"),
  BANK("Bank"),
  UNIVERSITY("University"),
  SCHOOL("School"),
  ASSOCIATION("Association"),
  PUBLIC_BODY("PublicBody"),
  INTERNATIONAL_BODY("InternationalBody"),
  SPORTS_TEAM("SportsTeam"),
  COUNCIL("Council");

  private final String label;

  OrganizationKind(String label) {
    this.label = label;
  }

  /** The label in the graph, also the word in files and over HTTP. */
  public String label() {
    return label;
  }

  /** The kind with this {@link #label()}; refuses any other word. */
  public static OrganizationKind of(String label) {
    for (OrganizationKind each : values()) {
      if (each.label.equals(label)) {
        return each;
      }
    }
    throw new IllegalArgumentException("Unknown kind of organisation: " + label);
  }
}

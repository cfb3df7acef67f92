package jp.enishi.analysis.projection;

import jp.enishi.query.Ref;

/**
 * What a vertex of a projection stands for.
 *
 * @param id of the organisation or agreement
 * @param name of the organisation, title of the agreement
 * @param organization null for an agreement
 */
public record Vertex(String id, String name, Ref organization) {

  static Vertex of(Ref organization) {
    return new Vertex(organization.id(), organization.name(), organization);
  }
}

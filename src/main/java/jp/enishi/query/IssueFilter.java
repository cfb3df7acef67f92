package jp.enishi.query;

import java.util.Map;

/**
 * Which findings are asked for; null for any.
 *
 * @param organization id of an organisation that the finding, or its agreement, is about
 */
public record IssueFilter(
    String kind,
    String severity,
    String between,
    String status,
    String document,
    String organization) {

  /** Every finding. */
  public static final IssueFilter ANY = new IssueFilter(null, null, null, null, null, null);

  Map<String, Object> parameters(int offset, int limit) {
    return Reader.with(
        "kind", kind,
        "severity", severity,
        "between", between,
        "status", status,
        "document", document,
        "organization", organization,
        "offset", offset,
        "limit", limit);
  }
}

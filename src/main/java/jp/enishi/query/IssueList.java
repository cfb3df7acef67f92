package jp.enishi.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.enishi.web.Page;

/**
 * A part of the findings.
 *
 * @param coverage when those about one organisation are asked for, whether its ties were looked
 *     into: where nobody looked nothing was found either; else null
 */
public record IssueList(@JsonUnwrapped Page<Issue> page, Coverage coverage) {}

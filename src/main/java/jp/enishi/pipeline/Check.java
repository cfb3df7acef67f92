package jp.enishi.pipeline;

import java.io.PrintWriter;

/** Data-quality rules and printed totals, held against the graph. */
interface Check {

  /**
   * Runs all rules and prints what they find.
   *
   * @param countAs name of a way of counting printed totals; null for the documents' own
   * @param results standard output
   * @return whether no rule marked error found anything
   */
  boolean healthy(String countAs, PrintWriter results);
}

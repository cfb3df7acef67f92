package jp.enishi.pipeline;

/** The facts that come with the program ({@code import/}, also inside the jar). */
interface ShippedFacts {

  /** Loads them when the graph holds no agreement; says on standard error what it does. */
  void loadWhenEmpty();
}

package jp.enishi.query;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.enishi.cypher.TieType;
import jp.enishi.query.TieCoverage.Source;

/** Says in one sentence whether a kind of tie was looked into, by which document, as of when. */
final class CoverageWords {

  private static final int NAMED = 3;

  private CoverageWords() {}

  static TieCoverage of(TieType type, long count, List<Source> sources) {
    boolean complete = isComplete(sources);
    String state = count > 0 ? TieCoverage.FOUND : ofNone(sources);
    return new TieCoverage(
        type.edge(),
        count,
        state,
        complete,
        sources,
        type.ja() + ": " + japanese(state, count, complete, sources),
        type.en() + ": " + english(state, count, complete, sources));
  }

  /** Of several, where the rows of the answer are what is found. */
  static TieCoverage ofSeveral(TieType type, boolean anything, List<Source> sources) {
    boolean complete = isComplete(sources);
    String state = anything ? TieCoverage.FOUND : ofNone(sources);
    return new TieCoverage(
        type.edge(),
        null,
        state,
        complete,
        sources,
        type.ja()
            + ": "
            + (anything ? foundJapanese(complete, sources) : japanese(state, 0, complete, sources)),
        type.en()
            + ": "
            + (anything ? foundEnglish(complete, sources) : english(state, 0, complete, sources)));
  }

  private static boolean isComplete(List<Source> sources) {
    return !sources.isEmpty() && sources.get(0).complete();
  }

  private static String ofNone(List<Source> sources) {
    return isComplete(sources)
        ? TieCoverage.NONE
        : sources.isEmpty() ? TieCoverage.NOT_SURVEYED : TieCoverage.PARTLY;
  }

  private static String foundJapanese(boolean complete, List<Source> sources) {
    return sources.isEmpty()
        ? "まとめて調べた資料はないので、ほかにもあり得ます"
        : (complete ? "すべて調べた資料があります" : "資料に載っているのは一部です") + inJapanese(sources);
  }

  private static String foundEnglish(boolean complete, List<Source> sources) {
    return sources.isEmpty()
        ? "perhaps more, no document looks into them as a whole"
        : (complete ? "a document looked for all of them" : "the document holds only a part")
            + inEnglish(sources);
  }

  private static String japanese(String state, long count, boolean complete, List<Source> sources) {
    return switch (state) {
      case TieCoverage.NONE -> "なし" + inJapanese(sources);
      case TieCoverage.PARTLY -> "見当たらない。資料に載っているのは一部です" + inJapanese(sources);
      case TieCoverage.NOT_SURVEYED -> "未調査";
      default ->
          sources.isEmpty()
              ? count + "件。まとめて調べた資料はないので、ほかにもあり得ます"
              : complete
                  ? count + "件" + inJapanese(sources)
                  : count + "件。資料に載っているのは一部です" + inJapanese(sources);
    };
  }

  private static String english(String state, long count, boolean complete, List<Source> sources) {
    return switch (state) {
      case TieCoverage.NONE -> "none" + inEnglish(sources);
      case TieCoverage.PARTLY ->
          "none found in a document that holds only a part" + inEnglish(sources);
      case TieCoverage.NOT_SURVEYED -> "not surveyed";
      default ->
          sources.isEmpty()
              ? count + ", and perhaps more: no document looks into them as a whole"
              : complete
                  ? count + inEnglish(sources)
                  : count + "; the document holds only a part" + inEnglish(sources);
    };
  }

  private static String inJapanese(List<Source> sources) {
    Source first = sources.get(0);
    return "（"
        + (first.asOf() == null ? "" : japanese(first.asOf()) + "現在、")
        + (first.predecessors() == null
            ? ""
            : names(first, Ref::name, "・", "ほか") + (first.itself() ? "を含む、" : "として、"))
        + first.document()
        + "）";
  }

  private static String inEnglish(List<Source> sources) {
    Source first = sources.get(0);
    return " ("
        + (first.asOf() == null ? "" : "as of " + first.asOf() + ", ")
        + (first.predecessors() == null
            ? ""
            : (first.itself() ? "with " : "as ")
                + names(first, Ref::english, ", ", " and others")
                + ", ")
        + first.document()
        + ")";
  }

  /** Whose place it took since the document looked into them. */
  private static String names(
      Source source, Function<Ref, String> name, String between, String others) {
    List<Ref> all = source.predecessors();
    return all.stream().limit(NAMED).map(name).collect(Collectors.joining(between))
        + (all.size() > NAMED ? others : "");
  }

  /** 2012-08 as 2012年8月. */
  private static String japanese(String asOf) {
    String[] parts = asOf.split("-");
    String[] units = {"年", "月", "日"};
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < parts.length && i < units.length; i++) {
      words.append(parts[i].replaceFirst("^0", "")).append(units[i]);
    }
    return words.toString();
  }
}

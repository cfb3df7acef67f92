package jp.enishi.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.enishi.cypher.TieType;
import jp.enishi.web.Spoken;

/**
 * What an answer rests on, and what it therefore cannot say.
 *
 * @param note in Japanese, for a planner; {@code noteEn} the same in English
 * @param ties for an answer about one organisation, whether each kind of tie was looked into
 * @param scopes for an answer about the whole graph, what each document speaks of
 * @param cautions what else this answer leaves open
 */
public record Coverage(
    List<Source> sources,
    String note,
    String noteEn,
    List<TieCoverage> ties,
    List<Scope> scopes,
    List<Caution> cautions) {

  private static final String NOTE =
      "この答えは、ここに挙げた資料に載っている関係だけに基づきます。「なし」は、調べた資料になかったということです。「未調査」は、調べた資料がないということで、「ない」のではありません。";
  private static final String NOTE_EN =
      "This answer rests only on ties that the documents named here state. \"None\" means that a"
          + " document looked and there was none; \"not surveyed\" means that no document looked.";

  /** One sentence for a planner. */
  public record Caution(String ja, String en) {

    /** Of one that others stood for on that day, who therefore are answered for. */
    public static Caution standIns(Standing standing, LocalDate day) {
      Ref who = standing.organization();
      boolean several = standing.standIns().size() > 1;
      String ja = String.join("、", standing.standIns().stream().map(Ref::name).toList());
      String en = String.join(", ", standing.standIns().stream().map(Ref::english).toList());
      return new Caution(
          day
              + "に"
              + who.name()
              + "に当たるのは"
              + ja
              + "です。"
              + ja
              + (several ? "をまとめて一つの団体として答えます。" : "について答えます。"),
          "On "
              + day
              + ", "
              + en
              + " stood for "
              + who.english()
              + ". The answer is about "
              + en
              + (several ? ", taken together as one." : "."));
    }

    /** Of one that nothing dated shows to have been there on the day asked for. */
    static Caution undated(Ref who, LocalDate day) {
      return new Caution(
          who.name() + "がいつ設けられたかは分からず、" + day + "にあったかどうかも分かりません。",
          "When "
              + who.english()
              + " was founded is not known, nor whether it stood on "
              + day
              + ".");
    }
  }

  /** The same with more to be careful of. */
  public Coverage and(List<Caution> more) {
    return with(java.util.stream.Stream.concat(cautions.stream(), more.stream()).toList());
  }

  /** A document that facts were taken from. */
  public record Source(String document, String title, String asOf) {}

  /**
   * What a document speaks of.
   *
   * @param of local-governments, organizations or named
   * @param counterpart abroad; absent for any
   * @param complete whether all such ties of theirs are in it
   */
  public record Scope(
      String document,
      String title,
      List<String> ties,
      String of,
      List<String> organizations,
      String counterpart,
      String asOf,
      boolean complete,
      @Spoken String note) {}

  /** The same for the kinds of tie and the time that were asked for. */
  Coverage only(Asked asked, Map<String, TieType> types) {
    return new Coverage(
        sources,
        note,
        noteEn,
        ties.stream()
            .filter(each -> asked.types().isEmpty() || asked.types().contains(each.type()))
            .map(
                each ->
                    CoverageWords.of(
                        types.get(each.type()),
                        each.count(),
                        each.sources().stream().filter(asked::isWithin).toList()))
            .toList(),
        scopes,
        cautions);
  }

  Coverage with(List<Caution> others) {
    return new Coverage(sources, note, noteEn, ties, scopes, others);
  }

  static Coverage of(
      List<Source> sources, List<TieCoverage> ties, List<Scope> scopes, String more) {
    return new Coverage(sources, NOTE + more, NOTE_EN, ties, scopes, List.of());
  }
}

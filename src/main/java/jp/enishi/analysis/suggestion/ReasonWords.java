package jp.enishi.analysis.suggestion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.analysis.measure.Words;
import jp.enishi.analysis.suggestion.Suggestion.Reason;
import jp.enishi.analysis.suggestion.Suggestion.Shared;
import jp.enishi.query.Ref;

/** Says in a sentence what speaks for a candidate. */
final class ReasonWords {

  private ReasonWords() {}

  static Words of(String kind, Ref asking, Ref found, Ref through, List<Shared> shared, int count) {
    Ref left = through == null || kind.equals("look-alike") ? asking : through;
    Ref right = kind.equals("look-alike") ? through : found;
    String ja = both(left, right, shared, count);
    String en = bothInEnglish(left, right, shared, count);
    return switch (kind) {
      case "shared" -> new Words(ja + "。", en + ".");
      case "look-alike" ->
          new Words(
              "%s。その%sは%sと提携しています。".formatted(ja, through.name(), found.name()),
              "%s. %s is tied to %s.".formatted(en, latin(through), latin(found)));
      case "like-partner" ->
          new Words("提携先の%s。".formatted(ja), "%s is a partner. %s.".formatted(latin(through), en));
      default ->
          new Words(
              "所在地の%s。".formatted(ja),
              "%s lies in %s. %s.".formatted(latin(asking), latin(through), en));
    };
  }

  /** 川崎市と札幌市は、ともに瀋陽市と提携しています. */
  private static String both(Ref left, Ref right, List<Shared> shared, int count) {
    String names = left.name() + "と" + right.name() + "は、";
    if (!alike(shared)) {
      return names + listed(shared, count) + "を介してつながっています";
    }
    String bound =
        switch (shared.get(0).left()) {
          case "tie" -> "と提携しています";
          case "membership" -> "に加盟しています";
          default -> "にあります";
        };
    return names + "ともに" + listed(shared, count) + bound;
  }

  /** Whether both are bound to all of them for the same reason. */
  private static boolean alike(List<Shared> shared) {
    return shared.stream().flatMap(each -> Stream.of(each.left(), each.right())).distinct().count()
        == 1;
  }

  private static String bothInEnglish(Ref left, Ref right, List<Shared> shared, int count) {
    String names = latin(left) + " and " + latin(right);
    if (!alike(shared)) {
      return names + " are linked through " + listedInEnglish(shared, count);
    }
    String bound =
        switch (shared.get(0).left()) {
          case "tie" -> " are both tied to ";
          case "membership" -> " are both members of ";
          default -> " both lie in ";
        };
    return names + bound + listedInEnglish(shared, count);
  }

  /** The strongest reason of each kind, one after another. */
  static Words together(List<Reason> reasons) {
    List<Reason> first =
        reasons.stream()
            .collect(
                Collectors.toMap(Reason::kind, each -> each, (a, b) -> a, java.util.TreeMap::new))
            .values()
            .stream()
            .sorted(java.util.Comparator.comparingInt(reasons::indexOf))
            .toList();
    return new Words(
        first.stream().map(each -> each.words().ja()).collect(Collectors.joining()),
        first.stream().map(each -> each.words().en()).collect(Collectors.joining(" ")));
  }

  private static String listed(List<Shared> shared, int count) {
    String names =
        shared.stream().map(each -> each.organization().name()).collect(Collectors.joining("、"));
    return count > shared.size() ? names + "など" + count + "団体" : names;
  }

  private static String listedInEnglish(List<Shared> shared, int count) {
    String names =
        shared.stream().map(each -> latin(each.organization())).collect(Collectors.joining(", "));
    return count > shared.size() ? names + " and others (" + count + " in all)" : names;
  }

  private static String latin(Ref each) {
    return each.english();
  }
}

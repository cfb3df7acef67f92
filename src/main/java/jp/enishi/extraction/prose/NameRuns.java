package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of names joined by と, 及び, 、 in a sentence, and what the words around them say of them. */
final class NameRuns {

  private static final Pattern GLUE =
      Pattern.compile("(?:と|及び|および|並びに|ならびに|や|・|、|と、|、及び|並びに、| |と[^とがは、。]{1,12}の)");
  private static final Pattern TOPIC = Pattern.compile("^(?:長)?(?:と)?(?:は|では|が|も|とは)");

  /** A place where something was done, and no party. */
  static final Pattern ELSEWHERE = Pattern.compile("^(?:を訪|で開|にて|において|からの|への|市?民)");

  private static final Pattern ALONE_WITH = Pattern.compile("^と(?:の間[にで])?(?=[「『、\\p{IsHan}]|$)");
  private static final Pattern COUNTED = Pattern.compile("^の([0-9一二三四五六七八九十]+)(?:者|団体|自治体)(?:間)?で");

  private final Passage passage;
  private final String text;

  NameRuns(Passage passage, String text) {
    this.passage = passage;
    this.text = text;
  }

  /** 会津若松市では、…A社とB大学の三者で: the one that the sentence is about is the third. */
  boolean isOneTooFew(List<Mention> group) {
    Matcher count = COUNTED.matcher(group.get(group.size() - 1).after(text));
    return count.find() && number(count.group(1)) == group.size() + 1;
  }

  /** …A社及びB社と締結: all of them are partners of the one that the sentence is about. */
  boolean signsWithAll(List<Mention> group) {
    Mention last = group.get(group.size() - 1);
    boolean joined =
        text.substring(group.get(0).end(), group.get(1).start()).matches("、|及び|および|並びに|・");
    return joined && ALONE_WITH.matcher(last.after(text)).find();
  }

  /** The names belong to a purpose named before: …との間で航路を開設することを目的として. */
  boolean isAside(Mention last, int at) {
    return text.substring(last.end(), at).matches(".*(?:すること|ため、).*");
  }

  /**
   * The last run of names joined by と, 及び, 、; names that only say whose the next one is left out.
   */
  List<Mention> lastGroup(List<Mention> region) {
    List<Mention> last = new ArrayList<>();
    List<Mention> run = new ArrayList<>();
    for (Mention each : withoutOwners(region)) {
      if (!run.isEmpty() && !glued(run.get(run.size() - 1), each)) {
        run = new ArrayList<>();
      }
      run.add(each);
      if (run.size() > 1) {
        last = new ArrayList<>(run);
      }
    }
    return last;
  }

  private List<Mention> withoutOwners(List<Mention> region) {
    return region.stream()
        .filter(
            each ->
                region.stream()
                    .noneMatch(
                        other ->
                            other.start() == each.end() + 1
                                && text.startsWith("の", each.end())
                                && !other.isGovernment()))
        .toList();
  }

  private boolean glued(Mention a, Mention b) {
    return GLUE.matcher(text.substring(a.end(), b.start())).matches();
  }

  /**
   * Whether a run of names can be all parties: a run of one side needs a partner, unless domestic.
   */
  boolean isWhole(List<Mention> group) {
    boolean foreign = group.stream().anyMatch(Mention::isForeign);
    boolean home = group.stream().anyMatch(each -> !each.isForeign());
    Mention last = group.get(group.size() - 1);
    return (foreign && home || !foreign || passage.japan().isEmpty() || !last.isGovernment())
        && !ELSEWHERE.matcher(last.after(text)).find();
  }

  boolean isTopic(Mention mention) {
    return TOPIC.matcher(mention.after(text)).find();
  }

  static int number(String digits) {
    return digits.matches("[0-9]+") ? Integer.parseInt(digits) : "一二三四五六七八九十".indexOf(digits) + 1;
  }
}

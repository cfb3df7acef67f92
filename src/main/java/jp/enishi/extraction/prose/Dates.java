package jp.enishi.extraction.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which date of a sentence belongs to a statement in it. */
final class Dates {

  private static final Pattern BREAK =
      Pattern.compile("また、|ことから|ため、|[たる]が、|ものの|一方|のち|以来|始ま|その後|[^。]{0,2}から$|した[。」、「]");

  /** What happened to it then was not its making. */
  private static final Pattern LATER =
      Pattern.compile("^(?:付け?で|に)[^、。]{0,10}?(?:更新|改定|改正|延長|見直|解消|終了|満了|失効|廃止)");

  private static final int FAR = 75;
  private static final int NEAR = 45;

  private final Sentence sentence;

  Dates(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The date since when something has been so: 平成6年4月から, right before the place or close to it. */
  Optional<DateMention> since(int at) {
    return sentence.dates().stream()
        .filter(each -> each.end() <= at && at - each.end() <= NEAR)
        .reduce((a, b) -> b);
  }

  /** The date between what was signed and the verb: …協定を平成31年3月18日に取り交わした. */
  Optional<DateMention> beforeVerb(int end) {
    String text = sentence.text();
    return sentence.dates().stream()
        .filter(
            each ->
                each.start() >= end
                    && text.substring(end, each.start()).matches("[」』]?[をは]、?")
                    && text.substring(each.end()).matches("(?:付け?で|に).*")
                    && !LATER.matcher(text.substring(each.end())).find())
        .findFirst();
  }

  /**
   * The date in brackets right behind the statement, the nearest one before it in the same train of
   * thought, or that of the heading.
   */
  Optional<DateMention> of(int from, int at, int end) {
    String text = sentence.text();
    for (DateMention each : sentence.dates()) {
      if (each.start() >= at
          && each.start() <= end + 8
          && each.start() > 0
          && "((".indexOf(text.charAt(each.start() - 1)) >= 0) {
        return Optional.of(each);
      }
    }
    for (DateMention each : sentence.dates()) {
      boolean inside = each.start() > at && each.end() <= end;
      boolean cleft =
          each.start() >= end
              && (text.substring(end, each.start()).matches(".{0,6}のは、?")
                  || text.substring(end, each.start()).matches(".{0,16}(?:した|んだ)のは、?[^。]{0,24}")
                      && text.substring(each.end()).matches("(?:のこと|で(?:あ|す)|だ).*"));
      if (inside || cleft) {
        return Optional.of(each);
      }
    }
    List<DateMention> before =
        sentence.dates().stream().filter(each -> each.end() <= at && each.start() >= from).toList();
    if (!before.isEmpty()) {
      DateMention last = before.get(before.size() - 1);
      String gap =
          text.substring(last.end(), at)
              .replaceAll("「[^「」]*」から", "")
              .replaceFirst("(?<=締結|調印|署名|提携)した(?:[「『][^「」『』]*[」』](?:と|、|及び|や))*[「『]?$", "");
      boolean bracketed =
          last.start() > 0 && text.charAt(last.start() - 1) == '(' && gap.startsWith(")");
      return gap.length() <= FAR
              && !BREAK.matcher(gap).find()
              && !bracketed
              && !gap.startsWith("から")
              && !gap.startsWith("~")
          ? Optional.of(last)
          : Optional.empty();
    }
    boolean undated = sentence.dates().isEmpty();
    return undated && sentence.heading() != null
        ? Optional.of(sentence.heading())
        : Optional.empty();
  }
}

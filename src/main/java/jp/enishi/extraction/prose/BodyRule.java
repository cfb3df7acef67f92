package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.enishi.source.BodyFact;

/**
 * Lists companies, universities, schools, agencies and clubs that a text about an agreement names,
 * beside its parties.
 */
final class BodyRule {

  private static final double SURE = 0.75;

  /** Read, but left for a person: it waits in the facts and does not enter the graph. */
  private static final double DOUBTFUL = 0.6;

  /** Two things run together (…設置・…大学), or a word for any body of the kind. */
  private static final Pattern RUN_TOGETHER =
      Pattern.compile(
          ".*\\p{IsHan}・.*|[ァ-ヺー]{14,}\\p{IsHan}.*"
              + "|(?:ワンストップ|研究|開発|技術|支援|交流|情報|総合|産業|相談|林業|畜産|農業|水産|科学)+(?:センター|研究所|研究院|財団)");

  /** Of a body that stays away, or left. */
  private static final Pattern NOT_TAKING_PART =
      Pattern.compile(
          "(?:参加|参画|加入|加盟)[をはがも]?(?:見合わせ|見送|辞退|断[らりるっ])|(?:参加|参画|加入|加盟)する?かどうか|離脱し|脱退し");

  private final Passage passage;
  private final Map<String, BodyFact> found = new LinkedHashMap<>();

  BodyRule(Passage passage) {
    this.passage = passage;
  }

  List<BodyFact> found() {
    return new ArrayList<>(found.values());
  }

  void read(Sentence sentence, Mentions mentions) {
    if (passage.subject() == null || !Bodies.mayBeIn(sentence.text())) {
      return;
    }
    for (Mention each : mentions.all()) {
      boolean place =
          each.isGovernment() || each.party().kind() == jp.enishi.model.OrganizationKind.COUNTRY;
      boolean party =
          each.party().name().endsWith("大使館")
              || passage.parties().anyMatch(p -> p.name().equals(each.party().name()));
      if (!place
          && !party
          && !each.party().name().endsWith("港")
          && !isOtherName(sentence.text(), each, mentions)) {
        found.putIfAbsent(
            each.party().name(),
            new BodyFact(
                each.party().printed(),
                each.party().name(),
                each.party().kind(),
                each.party().country() == null ? null : each.party().country().name(),
                each.party().country() == null ? null : each.party().country().code(),
                List.of(),
                passage.subject(),
                passage.entry(),
                sentence.lines(),
                "prose/body",
                confidence(sentence.text(), each)));
      }
    }
  }

  /** In brackets right behind another body stands how that one is called: 日本貿易振興機構(ジェトロ). */
  private static boolean isOtherName(String text, Mention body, Mentions mentions) {
    boolean inBrackets = text.startsWith("(", body.start() - 1) && text.startsWith(")", body.end());
    return inBrackets
        && mentions.all().stream()
            .anyMatch(each -> each.end() == body.start() - 1 && !each.isGovernment());
  }

  private static double confidence(String text, Mention body) {
    boolean cutShort = text.startsWith("の会", body.end());
    return cutShort
            || NOT_TAKING_PART.matcher(text).find()
            || RUN_TOGETHER.matcher(body.party().name()).matches()
        ? DOUBTFUL
        : SURE;
  }
}

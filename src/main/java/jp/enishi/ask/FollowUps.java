package jp.enishi.ask;

import java.util.ArrayList;
import java.util.List;

/** Questions that planners ask next. */
final class FollowUps {

  private static final int MOST = 4;

  private FollowUps() {}

  /**
   * @param vocabulary knows who took the place of one that is no more
   */
  static List<String> of(Meaning asked, Wording wording, Vocabulary vocabulary) {
    List<Intent> next =
        asked.names.isEmpty()
            ? List.of(
                Intent.AGREEMENTS_BY_COUNTRY,
                Intent.AGREEMENTS_BY_YEAR,
                Intent.NEWEST,
                Intent.COVERAGE)
            : asked.names.size() == 2
                ? List.of(Intent.SHARED, Intent.PATHS, Intent.AGREEMENTS, Intent.SINCE)
                : List.of(
                    Intent.PARTNERS,
                    Intent.CO_PARTNERS,
                    Intent.AGREEMENTS,
                    Intent.AGREEMENTS_BY_FIELD,
                    Intent.THROUGH);
    List<String> questions = new ArrayList<>(ofSuccessors(asked, wording, vocabulary));
    for (Intent intent : next) {
      if (intent != asked.intent && questions.size() < MOST) {
        Meaning meaning = new Meaning(intent);
        meaning.names.addAll(asked.names);
        if (asked.asOfSaid && meaning.knowsOfDays()) {
          meaning.asOf = asked.asOf;
          meaning.asOfSaid = true;
        }
        questions.add(wording.question(meaning));
      }
    }
    return questions;
  }

  /** 浦和市の提携先 is also asked of さいたま市. */
  private static List<String> ofSuccessors(Meaning asked, Wording wording, Vocabulary vocabulary) {
    if (asked.names.size() != 1) {
      return List.of();
    }
    return vocabulary.successors(asked.names.get(0)).stream()
        .limit(MOST)
        .map(each -> wording.question(asked.of(List.of(each))))
        .toList();
  }
}

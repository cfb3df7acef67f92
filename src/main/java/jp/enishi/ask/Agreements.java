package jp.enishi.ask;

import static jp.enishi.ask.Sign.AGREEMENT;
import static jp.enishi.ask.Sign.WHICH;

import java.util.List;

/** Tells whether a question asks for agreements or for those who made them. */
final class Agreements {

  private Agreements() {}

  /**
   * Whether a question that speaks of agreements asks for them, and not for those who made them.
   */
  static boolean areWantedBy(Clause clause) {
    List<Token> heads =
        clause.tokens().stream().filter(token -> isAgreement(clause, token)).toList();
    if (heads.isEmpty()) {
      return clause
              .text()
              .matches("what (has|have|did) .*(signed|sign|concluded|conclude)\\b(?! with\\W*$).*")
          || clause.text().matches("everything .*(signed|concluded|agreed)\\b.*")
          || clause.text().matches(".*何を(結ん|締結|交わし).*")
          || clause.text().matches(".*(結ん|結ばれ|締結|交わ)[^、。]{1,6}は(全部で|合わせて|全体で)?何件.*");
    }
    if (!clause.japanese()
        && clause.text().matches(".* (with|to)\\W*")
        && !clause.text().matches("(which|what) (\\w+ )?agreements? .*")) {
      return false;
    }
    Token agreement = heads.get(clause.japanese() ? heads.size() - 1 : 0);
    int at = agreement.start();
    boolean which =
        clause.tokens().stream()
            .anyMatch(
                t ->
                    t.is(WHICH)
                        && !t.text().matches("どこ|誰|だれ|何処|どちら|who|whom")
                        && clause.behind(t).filter(agreement::equals).isPresent());
    if (clause.japanese()) {
      boolean later =
          clause.sorts().stream().anyMatch(s -> s.sort().hasKind() && s.start() > at && !s.other())
              || clause
                  .last(Sign.PARTNER)
                  .filter(t -> t.start() > at)
                  .filter(t -> !clause.isFollowedBy(t, "の") && !clause.isFollowedBy(t, "が"))
                  .isPresent();
      boolean who =
          clause.tokens().stream()
                  .anyMatch(
                      t ->
                          t.is(WHICH)
                                  && (t.text().matches("どこ|誰|だれ|何処|どちら|先|ところ")
                                      || isSortBehind(clause, t))
                              || t.is(Sign.COUNT)
                                  && t.text().matches("いくつ|幾つ")
                                  && isSortBehind(clause, t))
              || clause.text().substring(at).matches(".*(る|た|だ)のは.*");
      boolean whereIsIt = clause.text().substring(agreement.end()).matches("(って|は|が)?どこに(ある|あり).*");
      return !later && (which || !who || whereIsIt);
    }
    boolean who =
        clause.first(WHICH).filter(t -> t.start() < at && t.text().startsWith("who")).isPresent();
    boolean earlier =
        clause.sorts().stream().anyMatch(s -> s.sort().hasKind() && s.start() < at && !s.other())
            || clause.first(Sign.PARTNER).filter(t -> t.start() < at).isPresent();
    return which || !who && !earlier;
  }

  /** 包括連携協定 and 友好都市提携 are agreements as well as kinds of tie. */
  private static boolean isAgreement(Clause clause, Token token) {
    return token.is(AGREEMENT)
        || token.is(Sign.COUNT) && token.text().matches("(協定|締結) ?件?数|agreement counts?")
        || token.concept() instanceof Concept.Field && token.text().endsWith("協定")
        || token.concept() instanceof Concept.Tie
            && token.text().matches(".*(協定|提携|agreements?|accords?)")
            && !clause.text().substring(token.end()).matches("[しすさ].*");
  }

  private static boolean isSortBehind(Clause clause, Token which) {
    return clause.sorts().stream()
        .anyMatch(
            s ->
                s.sort().hasKind()
                    && clause.behind(which).filter(t -> t.start() == s.start()).isPresent());
  }
}

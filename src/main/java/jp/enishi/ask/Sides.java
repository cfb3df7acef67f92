package jp.enishi.ask;

import java.util.List;

/** Which sort of organisation a question asks for, and with which other sort it is tied. */
record Sides(Sort answer, Sort other) {

  private static final String LISTED =
      "(?:と|や|か|、|・|も|とか|および|及び|または|並びに|ならびに|と、|や、)|,? (?:and|or) |, ";

  /** Nothing is narrowed. */
  static Sides none() {
    return new Sides(new Sort(), new Sort());
  }

  /** Beside a name every sort narrows the answer; 企業と大学 are either. */
  static Sides ofOne(Clause clause) {
    Sort answer = new Sort();
    Phrase before = null;
    for (Phrase each : clause.sorts()) {
      boolean listed =
          before != null
              && clause.text().substring(before.end(), each.start()).matches(LISTED)
              && !each.sort().hasPlace();
      if (listed) {
        answer.either(each.sort());
      } else {
        answer.add(each.sort());
      }
      before = each;
    }
    return new Sides(answer, new Sort());
  }

  /**
   * Who shares partners, and which: 中国の提携先を共有する自治体, municipalities that share partners in China.
   */
  static Sides ofShared(Clause clause) {
    Sort answer = new Sort();
    Sort other = new Sort();
    clause
        .sorts()
        .forEach(each -> (isOfPartners(each, clause.text()) ? other : answer).add(each.sort()));
    return new Sides(answer, other);
  }

  /** 中国で札幌市と提携先を共有する市: cities there, or cities that share partners there. */
  static boolean isWhereOfEither(Clause clause) {
    return clause.japanese()
        && clause.sorts().stream()
            .anyMatch(
                each ->
                    each.sort().isAbroad()
                        && !each.sort().hasKind()
                        && clause.text().substring(each.end()).matches("(で|では|において).*"))
        && clause.sorts().stream().anyMatch(each -> each.sort().hasKind());
  }

  private static boolean isOfPartners(Phrase sort, String text) {
    String before = text.substring(0, sort.start());
    String behind = text.substring(sort.end());
    return behind.matches("の?(?:共通の|同じ)?(?:提携先|連携先|交流先|協定先|相手先?|パートナー).*")
        || behind.matches(" (?:partners|counterparts).*")
        || before.matches(".*(?:partners|counterparts) (?:in|from) ?");
  }

  static Sides of(Clause clause) {
    List<Phrase> sorts = clause.sorts();
    Sort answer = new Sort();
    Sort other = new Sort();
    if (sorts.size() == 1) {
      (sorts.get(0).other() ? other : answer).add(sorts.get(0).sort());
    } else if (!sorts.isEmpty()) {
      boolean marked = sorts.stream().anyMatch(Phrase::other);
      boolean both =
          sorts.size() == 2 && sorts.stream().allMatch(s -> s.other() && s.sort().hasKind());
      if (both) { // 大学と自治体との協定
        answer.add(sorts.get(0).sort());
        other.add(sorts.get(1).sort());
        return new Sides(answer, other);
      }
      int last = sorts.size() - 1;
      for (int i = 0; i <= last; i++) {
        boolean isOther =
            !sorts.get(i).where()
                && (marked ? sorts.get(i).other() : clause.japanese() ? i < last : i > 0);
        (isOther ? other : answer).add(sorts.get(i).sort());
      }
    }
    return new Sides(answer, other);
  }
}

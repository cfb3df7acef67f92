package jp.enishi.ask;

/** What a word of a question signals, whatever its wording ({@code ask/words.yml}). */
enum Sign {
  TIE,
  PARTNER,
  AGREEMENT,
  COUNT,
  LIST,
  WHICH,
  ELSE,
  EXCEPT,
  SHARED,
  SAME,
  THROUGH,
  PATH,
  MEMBERS,
  JOIN,
  TOGETHER,
  MOST,
  NEWEST,
  OLDEST,
  SINCE,
  ANNIVERSARY,
  LAPSING,
  ENDED,
  IN_FORCE,
  CONTACT,
  UNITS,
  UNDER,
  CHANGES,
  COVERAGE,
  NOT,
  AND,
  BY,
  YEARLY,
  YEAR_WORD,
  COUNTRY_WORD,
  PREFECTURE_WORD,
  FIELD_WORD,
  KIND_WORD,
  DOMESTIC,
  FOREIGN,
  ABOUT,
  RELATED,
  ONLY,
  SELF,
  OUT_OF_SCOPE;

  /** Signs that show that a question is about ties and agreements. */
  boolean isSubject() {
    return switch (this) {
      case TIE,
          PARTNER,
          AGREEMENT,
          SHARED,
          TOGETHER,
          THROUGH,
          PATH,
          MEMBERS,
          JOIN,
          ANNIVERSARY,
          LAPSING,
          ENDED,
          CONTACT,
          UNITS,
          UNDER,
          CHANGES,
          COVERAGE ->
          true;
      default -> false;
    };
  }

  /** Signs that narrow nothing by themselves, so that a question may hold them unread. */
  boolean light() {
    return switch (this) {
      case TIE, PARTNER, AGREEMENT, COUNT, LIST, WHICH, ABOUT, RELATED, AND, ONLY, BY, SELF -> true;
      default -> false;
    };
  }
}

package jp.enishi.extraction.council;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of office: which part of an organisation the office is at the head of (総務部長 → 総務部). */
final class OfficeTitle {

  static final String PARTS = "(?:本部|支部|[局部課室院所庁署班館校]|センター|委員会|グループ|チーム|事務所)";

  /** A rank of one's own before the office: 理事・…室長, 参事（兼）…課長. */
  private static final Pattern RANK =
      Pattern.compile(
          "^(?:理事|参事|参与|顧問|技監|審議監|政策監|統括監|[^・兼()]{1,10}(?:次長|部長|局長|監))"
              + "(?:・|兼|\\(兼\\)|\\(兼務\\)) ?");

  private static final Pattern HEAD =
      Pattern.compile(
          "^(.{1,25}?"
              + PARTS
              + ")(?:長|次長|副?(?:本部|局|部|課|室|所)長|総?括?参事|主幹|主査|統括監|監)(?: ?(?:代理|心得|事務取扱))?$");
  private static final Pattern TITLE =
      Pattern.compile(".{0,24}(?:長|知事|監|理事|参事|参与|主幹|官|補佐|代理|管理者|代表|監事|技監|統括)");
  private static final Pattern DEPUTY =
      Pattern.compile("\\((?:代理|代)(?:出席)?\\) ?[^ ]{1,8} ([^ ]{2,20}長)$");

  private OfficeTitle() {}

  /** The part of which it is an office; none for an office of the whole (副知事, 教育長). */
  static Optional<String> unit(String office) {
    Matcher head = HEAD.matcher(RANK.matcher(office).replaceFirst(""));
    return head.matches() ? Optional.of(head.group(1)) : Optional.empty();
  }

  /** Whether the words are the title of an office and no name of a person. */
  static boolean is(String words) {
    return TITLE.matcher(words).matches();
  }

  /**
   * The office of who came instead, behind (代理) and a name, which is not taken over; none where
   * name and office are not set apart.
   */
  static Optional<String> deputy(String behind) {
    Matcher deputy = DEPUTY.matcher(behind);
    return deputy.find() && unit(deputy.group(1)).isPresent()
        ? Optional.of(deputy.group(1))
        : Optional.empty();
  }
}

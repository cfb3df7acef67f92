package jp.enishi.extraction.survey;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;

/**
 * A card whose title names a body that stands on its own (機構, 会議, サミット, 協議会), alone or before the
 * declaration it made.
 */
final class StandingBody {

  private static final Pattern BODY =
      Pattern.compile("^(\\S+(?:機構|会議|サミット|協議会|連絡会|推進本部))(?: \\S*(?:宣言|声明|憲章)\\S*(?: ?\\d{4})?)?$");

  private StandingBody() {}

  /** The body's name, without remarks in brackets. */
  static Optional<String> namedBy(String title) {
    String name = Wording.unified(title).replaceAll("\\([^()]*\\)", "").strip();
    Matcher m = BODY.matcher(name);
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }
}

package jp.enishi.resolution.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.model.Mention;

/**
 * Where an organisation is named, as judgements write it: {@code company-中島組@koriyama-2023:row 3},
 * without the entry for a whole document, with {@code #} and the name as printed where one entry
 * prints several forms ({@code …:row 3#中嶋組}). By it a person sets apart what a rule has joined.
 *
 * @param organization id that rules alone give
 * @param source id of the document
 * @param entry entry of the document; null for all of it
 * @param printed the name as printed; null for every form that the entry prints
 */
public record MentionRef(String organization, String source, String entry, String printed) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<organization>.+)@(?<source>[^@:]+)(?::(?<entry>[^#]+)(?:#(?<printed>.+))?)?");

  /** What the words refer to; none when they are the id of an organisation. */
  public static Optional<MentionRef> read(String id) {
    Matcher written = WRITTEN.matcher(id);
    return written.matches()
        ? Optional.of(
            new MentionRef(
                written.group("organization"),
                written.group("source"),
                written.group("entry"),
                written.group("printed")))
        : Optional.empty();
  }

  /** The place of a mention that rules gave this organisation. */
  public static MentionRef of(String organization, Mention mention) {
    boolean inEntry = mention.entry() != null && !mention.entry().isBlank();
    return new MentionRef(organization, mention.source(), inEntry ? mention.entry() : null, null);
  }

  /** The same place, and of what it prints this form alone. */
  public MentionRef printing(String form) {
    return new MentionRef(organization, source, entry, form);
  }

  /** Whether the mention, which rules gave the organisation, stands there. */
  public boolean covers(Mention mention, String byRule) {
    return organization.equals(byRule)
        && source.equals(mention.source())
        && (entry == null || entry.equals(mention.entry()))
        && (printed == null || printed.equals(mention.printed()));
  }

  @Override
  public String toString() {
    return organization
        + "@"
        + source
        + (entry == null ? "" : ":" + entry)
        + (printed == null ? "" : "#" + printed);
  }
}

package jp.enishi.extraction.list;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;

/**
 * What one sentence says of a signing.
 *
 * @param title as quoted or named, or ""
 * @param kindWords what else it is called, such as 包括連携協定, or ""
 * @param quoted whether the title stood in quotes
 * @param owner the local government that the sentence is about, or ""
 * @param names of the parties, without the owner
 * @param date as printed, or ""
 * @param planned whether it is only to be signed
 * @param assumed whether a party is not surely one
 */
record SigningClaim(
    String title,
    String kindWords,
    boolean quoted,
    String owner,
    List<String> names,
    String date,
    boolean planned,
    boolean assumed,
    LineRange lines) {

  /** Says nothing. */
  static final SigningClaim NONE =
      new SigningClaim("", "", false, "", List.of(), "", false, false, new LineRange(1, 1));

  private static final Pattern GENERAL =
      Pattern.compile("(?:包括|広域|的な?|・|連携|協力|協働|地域|災害|防災|応援|相互)*(?:協定書?|覚書|協約)");

  /** Whether the two may speak of one agreement: nothing that both tell differs. */
  boolean agreesWith(SigningClaim other) {
    boolean ties = isOfTie(title) == isOfTie(other.title);
    boolean titles =
        ties && general()
            || ties && other.general()
            || title.isEmpty()
            || other.title.isEmpty()
            || isWithin(title, other.title)
            || isWithin(other.title, title);
    boolean parties =
        names.isEmpty()
            || other.names.isEmpty()
            || names.stream().anyMatch(each -> other.all().anyMatch(one -> isOne(each, one)))
            || other.names.stream().anyMatch(each -> all().anyMatch(one -> isOne(each, one)));
    boolean dates = date.isEmpty() || other.date.isEmpty() || date.equals(other.date);
    return titles && parties && dates;
  }

  /** Whether the title says no more than a kind: 包括連携協定. */
  boolean general() {
    return title.isEmpty() || GENERAL.matcher(title).matches();
  }

  private Stream<String> all() {
    return owner.isEmpty() ? names.stream() : Stream.concat(Stream.of(owner), names.stream());
  }

  /** What both tell, the more telling words of each. */
  SigningClaim with(SigningClaim other) {
    boolean more =
        other.quoted && !quoted || other.quoted == quoted && other.title.length() > title.length();
    boolean otherTitle =
        title.isEmpty() || general() && !other.general() || more && general() == other.general();
    boolean otherNames =
        other.all().count() > all().count()
            || other.all().count() == all().count()
                && String.join("", other.names).length() > String.join("", names).length();
    return new SigningClaim(
        otherTitle ? other.title : title,
        kindWords().isEmpty() ? other.kindWords() : kindWords(),
        quoted || other.quoted,
        otherNames ? other.owner : owner,
        otherNames ? other.names : names,
        date.isEmpty() ? other.date : date,
        planned && other.planned,
        assumed || other.assumed,
        new LineRange(
            Math.min(lines.from(), other.lines.from()), Math.max(lines.to(), other.lines.to())));
  }

  SigningClaim titled(String words) {
    return new SigningClaim(words, kindWords, true, owner, names, date, planned, assumed, lines);
  }

  SigningClaim dated(String printed) {
    return new SigningClaim(
        title, kindWords, quoted, owner, names, printed, planned, assumed, lines);
  }

  SigningClaim between(List<String> parties) {
    return new SigningClaim(
        title, kindWords, quoted, owner, parties, date, planned, assumed, lines);
  }

  SigningClaim of(SigningParties parties) {
    return new SigningClaim(
        title, kindWords, quoted, parties.owner(), parties.names(), date, planned, assumed, lines);
  }

  /** Between the same parties as another: 両者は、… */
  SigningClaim owned(SigningClaim other) {
    return new SigningClaim(
        title, kindWords, quoted, other.owner, other.names, date, planned, assumed, lines);
  }

  /** The same between parties that only other sentences name. */
  SigningClaim supposed() {
    return new SigningClaim(title, kindWords, quoted, owner, names, date, planned, true, lines);
  }

  SigningClaim signed() {
    return new SigningClaim(title, kindWords, quoted, owner, names, date, false, assumed, lines);
  }

  private static boolean isOfTie(String title) {
    return title.contains("姉妹") || title.contains("友好");
  }

  private static boolean isWithin(String one, String other) {
    return plain(other).contains(plain(one).replaceFirst("書$", ""));
  }

  /** 災害時の相互応援協定 is 災害時の相互応援に関する協定. */
  private static String plain(String title) {
    return Wording.bare(title).replaceAll("に関する|に係る|における|の", "");
  }

  private static boolean isOne(String one, String other) {
    String left = Wording.bare(one);
    String right = Wording.bare(other);
    return left.endsWith(right) || right.endsWith(left);
  }
}

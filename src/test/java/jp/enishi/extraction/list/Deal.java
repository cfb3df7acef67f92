package jp.enishi.extraction.list;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import jp.enishi.extraction.Wording;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;

/**
 * An agreement of a list as far as it is compared: what a person wrote down, or what was read.
 *
 * @param title empty where the list prints none
 * @param date with its precision: {@code 1957-10 month}
 * @param flagged whether the reader itself says that something about it is doubtful
 */
record Deal(
    String entry,
    String title,
    String kind,
    String date,
    List<String> partners,
    String country,
    String owner,
    String status,
    boolean flagged) {

  private static final double CERTAIN = 0.7;

  /** Whether a partner named only in general is asked for: -Dlists.general=true. */
  private static final boolean GENERAL = Boolean.getBoolean("lists.general");

  /** What a person read: columns n,title,kind,date,precision,partners,country,owner,status. */
  static List<Deal> expected(Path csv) throws IOException {
    List<Deal> deals = new ArrayList<>();
    for (List<String> row : ListDocuments.rows(csv)) {
      if (!row.get(0).equals("n")) {
        List<String> partners =
            row.get(5).isEmpty() ? List.of() : Arrays.asList(row.get(5).split("\\|"));
        String date = row.get(3).isEmpty() ? "" : row.get(3) + " " + row.get(4);
        String status = row.get(8).equals("ended") ? "ended" : "";
        deals.add(
            new Deal(
                row.get(0),
                row.get(1),
                row.get(2),
                date,
                partners,
                row.get(6),
                row.get(7),
                status,
                false));
      }
    }
    return deals;
  }

  /** What the reader read. */
  static List<Deal> of(Facts facts) {
    return facts.agreements().stream().map(each -> of(facts, each)).toList();
  }

  /**
   * Two rows of one title with different dates for two partners may be read as one agreement of
   * both, with two dates.
   */
  static List<Deal> joined(List<Deal> expected, List<Deal> read) {
    List<Deal> joined = new ArrayList<>(expected);
    for (int i = 0; i + 1 < joined.size(); i++) {
      Deal one = joined.get(i);
      Deal next = joined.get(i + 1);
      List<String> both = new ArrayList<>(one.partners);
      both.addAll(next.partners);
      Deal whole =
          new Deal(
              one.entry,
              one.title,
              one.kind,
              one.date,
              both,
              one.country,
              one.owner,
              one.status,
              false);
      boolean asOne =
          one.hasTitleOf(next)
              && read.stream()
                  .anyMatch(each -> each.hasTitleOf(one) && whole.shared(each) == both.size());
      if (asOne) {
        joined.set(i, whole);
        joined.remove(i + 1);
      }
    }
    return joined;
  }

  private static Deal of(Facts facts, AgreementFact agreement) {
    List<String> partners = new ArrayList<>();
    TreeSet<String> countries = new TreeSet<>();
    for (PartyFact each : facts.parties()) {
      if (each.agreement().equals(agreement.id()) && !each.side().equals("japan")) {
        if (each.kind() != null || each.role() != null && GENERAL) {
          partners.add((each.region() == null ? "" : each.region()) + each.name());
        }
        if (each.country() != null && !each.country().equals("日本")) {
          countries.add(each.country());
        }
      }
    }
    boolean flagged =
        facts.issues().stream().anyMatch(each -> each.about().contains(agreement.id()))
            || facts.citations().stream()
                .anyMatch(
                    each ->
                        each.agreement().equals(agreement.id())
                            && each.confidence() != null
                            && each.confidence() < CERTAIN);
    return new Deal(
        facts.citations().stream()
            .filter(each -> each.agreement().equals(agreement.id()))
            .map(each -> each.entry() + "@" + each.lines())
            .findFirst()
            .orElse("?"),
        agreement.title(),
        agreement.kind(),
        date(agreement),
        partners,
        String.join("|", countries),
        agreement.owner() == null ? "" : agreement.owner(),
        agreement.status().equals("ended") ? "ended" : "",
        flagged);
  }

  private static String date(AgreementFact agreement) {
    if (agreement.signedOn() == null) {
      return "";
    }
    String date = agreement.signedOn().toString();
    String precision = agreement.signedPrecision().code();
    int length = precision.equals("day") ? 10 : precision.equals("month") ? 7 : 4;
    return date.substring(0, length) + " " + precision;
  }

  boolean hasTitleOf(Deal other) {
    return !title.isEmpty()
        && !other.title.isEmpty()
        && Wording.bare(title).equals(Wording.bare(other.title));
  }

  /** The number of partners that both have. */
  int shared(Deal other) {
    return (int)
        partners.stream()
            .filter(each -> other.partners.stream().anyMatch(one -> isSame(each, one)))
            .count();
  }

  /** Whether two names are the same but for white space, width, and a place before one of them. */
  static boolean isSame(String a, String b) {
    String left = plain(a);
    String right = plain(b);
    String longer = left.length() > right.length() ? left : right;
    String shorter = left.length() > right.length() ? right : left;
    return longer.equals(shorter)
        || shorter.length() > 1
            && longer.endsWith(shorter)
            && longer
                .substring(0, longer.length() - shorter.length())
                .matches(".*(?:[都道府県省州市郡区]|地方)$");
  }

  private static String plain(String name) {
    String whole = name;
    for (String[] each :
        new String[][] {
          {"株式会社", "[（(]株[）)]|㈱"},
          {"有限会社", "[（(]有[）)]|㈲"},
          {"一般社団法人", "[（(]一社[）)]"},
          {"一般財団法人", "[（(]一財[）)]"},
          {"公益財団法人", "[（(]公財[）)]"},
          {"公益社団法人", "[（(]公社[）)]"},
          {"社団法人", "[（(]社[）)]|㈳"},
          {"社会福祉法人", "[（(]社福[）)]"},
          {"相互会社", "[（(]相[）)]"}
        }) {
      whole = whole.replaceAll(each[1], each[0]);
    }
    return Wording.bare(whole);
  }

  @Override
  public String toString() {
    return "%s 「%s」 %s %s %s %s %s %s"
        .formatted(entry, title, kind, date, partners, country, owner, status)
        .strip();
  }
}

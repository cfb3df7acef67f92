package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;

/**
 * News and releases that tell in sentences of one agreement or a few, and the text of one
 * agreement. What several sentences say of the same one is put together; labels such as 協定締結日 add
 * to it.
 */
final class Releases implements Layout {

  static final String RULE = "list/release";

  private static final int MOST_LINES = 400;
  private static final int MOST_CLAIMS = 8;
  private static final Pattern NUMBER =
      Pattern.compile("^[\\s　]*[(（]?[0-9０-９①-⑳]{1,2}[)）.．、]?[\\s　]*");
  private static final Pattern LABELLED =
      Pattern.compile("^[\\s　■●◆○・]*(\\S{2,12}?)[\\s　]*[：:][\\s　]*(\\S.*)$");
  private static final Pattern CEREMONY =
      Pattern.compile("(?:協定)?(?:締結|調印)(?:式)?(?:の)?(?:日時?|期日)|日時");

  private final PieceSorts sorts;

  Releases(PieceSorts sorts) {
    this.sorts = sorts;
  }

  @Override
  public List<ListRecord> read(Lines lines) {
    if (lines.count() > MOST_LINES) {
      return List.of();
    }
    List<SigningClaim> claims = claims(lines);
    String date = label(lines, Column.DATE);
    String title = label(lines, Column.TITLE);
    boolean one = claims.stream().filter(each -> !each.names().isEmpty()).count() == 1;
    SigningClaim told = SigningClaim.NONE;
    List<ListRecord> records = new ArrayList<>();
    for (SigningClaim each : claims) {
      SigningClaim whole = each;
      told = spokenOf(told, each);
      if (claims.size() == 1 && FlatRow.endsTitle(title)) {
        whole = whole.titled(title.replaceAll("^[「『]|[」』]$", ""));
      }
      if (claims.size() == 1 && whole.date().isEmpty()) {
        whole = whole.dated(date);
      }
      if (whole.names().isEmpty()) {
        whole =
            whole.between(
                claims.size() == 1
                    ? PartyLines.below(lines, whole.lines().to(), sorts)
                    : List.of());
      }
      if (whole.names().isEmpty() && (whole.assumed() && one || !told.names().isEmpty())) {
        whole = whole.owned(told.names().isEmpty() ? claims.get(0) : told).supposed();
      }
      if (whole.date().isEmpty() && whole.names().size() == 1) {
        whole = whole.dated(dateBeside(lines, whole.names().get(0)));
      }
      if (whole.owner().isEmpty()) {
        SigningParties parties =
            SigningParties.of("", new LinkedHashSet<>(whole.names()), false, sorts);
        whole = parties.owner().isEmpty() ? whole : whole.of(parties);
      }
      if (whole.planned() && !whole.date().isEmpty() && whole.date().equals(firstDate(lines))) {
        whole = whole.signed();
      }
      if (whole.names().isEmpty() || whole.title().isEmpty() && whole.date().isEmpty()) {
        continue;
      }
      records.add(record(whole, lines, claims.size()));
      lines.take(whole.lines(), RULE, whole.title() + " " + String.join("、", whole.names()));
    }
    return records;
  }

  private List<SigningClaim> claims(Lines lines) {
    SigningClauses clauses = new SigningClauses(sorts);
    List<SigningClaim> merged = new ArrayList<>();
    Optional<SigningClaim> contract = ContractPreamble.in(lines);
    contract.ifPresent(merged::add);
    for (ReleaseSentences.Told told : ReleaseSentences.of(lines)) {
      for (SigningClaim claim : clauses.claims(told)) {
        int at = -1;
        for (int i = 0; i < merged.size() && at < 0; i++) {
          at = merged.get(i).agreesWith(claim) ? i : -1;
        }
        if (at >= 0) {
          merged.set(at, merged.get(at).with(claim));
        } else {
          merged.add(claim);
        }
      }
    }
    if (merged.isEmpty()) {
      TitledText.in(lines, sorts).ifPresent(merged::add);
    }
    return merged.size() > MOST_CLAIMS ? List.of() : merged;
  }

  private static ListRecord record(SigningClaim claim, Lines lines, int claims) {
    ListRecord record = new ListRecord(RULE, lines.sectionAbove(claim.lines().from()));
    record.at(claim.lines());
    boolean tie = AgreementKind.isTie(claim.title()) || claim.title().matches("姉妹|友好");
    record.add(tie ? Column.KIND : Column.TITLE, claim.title());
    if (!tie && !claim.kindWords().equals(claim.title())) {
      record.add(Column.KIND, claim.kindWords());
    }
    record.add(Column.PARTNER, String.join("\n", claim.names()));
    record.add(Column.DATE, claim.date());
    record.add(Column.OWNER, claim.owner());
    record.add(Column.STATUS, claim.planned() ? "締結予定" : "");
    boolean sure = claims == 1 && !claim.assumed() && claim.quoted() && !claim.date().isEmpty();
    if (!sure) {
      record.doubt("文章から読み取りました。協定名、相手方、締結日がそろった一文ではありません。");
    }
    return record;
  }

  /** Whose agreement a sentence without names tells of: that of the last one that named any. */
  private static SigningClaim spokenOf(SigningClaim last, SigningClaim next) {
    boolean ofAnother = !next.owner().isEmpty() && !next.owner().equals(last.owner());
    return !next.names().isEmpty() ? next : ofAnother ? SigningClaim.NONE : last;
  }

  /** The date of the one line that holds a date and this name and nothing else; or "". */
  private static String dateBeside(Lines lines, String name) {
    String found = "";
    for (int i = 1; i <= lines.count(); i++) {
      String text = lines.text(i).strip();
      List<ReadDate> dates = text.length() > 60 ? List.of() : JapaneseDates.find(text);
      boolean beside =
          dates.size() == 1
              && Wording.bare(text.replace(dates.get(0).printed(), "")).equals(Wording.bare(name));
      if (beside && !found.isEmpty()) {
        return "";
      }
      found = beside ? dates.get(0).printed() : found;
    }
    return found;
  }

  /** The date on which the page itself was put out, as its first lines print it; or "". */
  private static String firstDate(Lines lines) {
    for (int i = 1; i <= Math.min(lines.count(), 5); i++) {
      List<ReadDate> dates = JapaneseDates.find(lines.text(i));
      if (!dates.isEmpty()) {
        return dates.get(0).printed();
      }
    }
    return "";
  }

  /** What stands behind or below the one label of that column; "" when there is none or several. */
  private static String label(Lines lines, Column column) {
    String found = "";
    for (int i = 1; i <= lines.count(); i++) {
      String line = NUMBER.matcher(lines.text(i)).replaceFirst("").strip();
      Matcher m = LABELLED.matcher(line);
      String label = m.matches() ? m.group(1) : line;
      boolean named =
          column == Column.DATE && CEREMONY.matcher(label).matches()
              || Column.of(label).filter(column::equals).isPresent();
      if (line.length() > 80 || !named) {
        continue;
      }
      int next = i + 1;
      while (next < lines.count() && lines.isBlank(next)) {
        next++;
      }
      String value =
          m.matches() ? m.group(2) : next <= lines.count() ? lines.text(next).strip() : "";
      value = NUMBER.matcher(value).replaceFirst("");
      List<ReadDate> dates = JapaneseDates.find(value);
      boolean fits =
          column == Column.DATE
              ? dates.size() == 1 && value.length() < 40
              : FlatRow.endsTitle(value.replaceAll("[」』]$", ""));
      if (fits && !found.isEmpty()) {
        return "";
      }
      found = fits ? column == Column.DATE ? dates.get(0).printed() : value : found;
    }
    return found;
  }
}

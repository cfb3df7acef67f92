package jp.enishi.extraction.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.LineRange;
import jp.enishi.model.OrganizationKind;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.MemberFact;

/** Reads 「6月には全市町村が…に参加した」: each municipality of the council joined another body. */
final class JoinedByAll {

  private static final Pattern JOINED =
      Pattern.compile("(?:(\\d{1,2})月には?)?全市町村が([^、。「」\\s]{4,30}?)(?:に|へ)(?:参加|加盟|加入)した");
  private static final double SURE = 0.85;

  private final List<MemberFact> municipalities;
  private final Integer fiscalYear;
  private final List<CouncilFact> councils = new ArrayList<>();
  private final List<MemberFact> members = new ArrayList<>();

  JoinedByAll(List<MemberFact> members, String fiscalYear) {
    this.municipalities =
        members.stream().filter(each -> each.kind() == OrganizationKind.MUNICIPALITY).toList();
    this.fiscalYear = fiscalYear == null ? null : FiscalYears.of(fiscalYear).orElse(null);
  }

  void read(DocumentText document) {
    for (int i = 1; i <= document.lines().size(); i++) {
      Matcher joined = JOINED.matcher(Wording.unified(document.line(i)));
      if (joined.find() && councils.isEmpty()) {
        LineRange line = new LineRange(i, i);
        String name = joined.group(2);
        councils.add(
            new CouncilFact(name, null, null, null, "連携事項", line, "council/joined-by-all", SURE));
        LocalDate from =
            joined.group(1) == null || fiscalYear == null
                ? null
                : FiscalYears.day(fiscalYear, Integer.parseInt(joined.group(1)), 1).orElse(null);
        municipalities.forEach(
            each -> members.add(member(name, each, from, joined.group(1) + "月", line)));
      }
    }
  }

  private MemberFact member(
      String council, MemberFact each, LocalDate from, String printed, LineRange line) {
    return new MemberFact(
        council,
        members.size() + 1,
        "全市町村",
        each.name(),
        each.country(),
        each.countryCode(),
        each.prefecture(),
        each.kind(),
        null,
        from,
        from == null ? null : DatePrecision.MONTH,
        from == null ? null : printed,
        false,
        "連携事項",
        line,
        "council/joined-by-all",
        SURE);
  }

  List<CouncilFact> councils() {
    return councils;
  }

  List<MemberFact> members() {
    return members;
  }
}

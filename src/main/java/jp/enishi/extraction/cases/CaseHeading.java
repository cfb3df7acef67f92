package jp.enishi.extraction.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.PartyList;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.extraction.prose.Passage;
import jp.enishi.gazetteer.LocalGovernments;

/**
 * Members and plan, told from the lines above the sections: 佐賀県及び佐賀市「…プロジェクト」.
 *
 * @param plan name of the plan without the quotation marks around the whole of it, or null
 */
record CaseHeading(List<ReadParty> members, String plan) {

  private static final Pattern AREA = Pattern.compile("[(（][^()（）]*?区域[:：]([^()（）]+)[)）]$");

  private static final Pattern LABELLED =
      Pattern.compile(
          "^[◆■○●・【]?(?:(?:(計画|事業|プロジェクト|取組)(?:の?名称?))|(?:構成|参加|連携|実施|関係|申請|対象)(?:地方公共団体|自治体|団体|市町村|主体|市町|地域)名?)"
              + "[】]? ?[:：]? ?(.+)$");
  private static final Pattern ABROAD = Pattern.compile("[^県府都]{2,}[州省].{2,}[市郡]");
  private static final Pattern PLAN = Pattern.compile(".{4,}(?:計画|プロジェクト|事業|構想|プラン)$");

  static CaseHeading read(List<Passage.Line> lines, PartyList partyList) {
    String all =
        quoted(lines.stream().map(each -> each.text().strip()).filter(e -> !e.isEmpty()).toList());
    int quote = all.indexOf('「');
    String names = quote < 0 ? all : all.substring(0, quote);
    String rest = quote < 0 ? "" : all.substring(quote).strip();
    List<ReadParty> members = new ArrayList<>(members(names, partyList));
    Matcher area = AREA.matcher(rest);
    if (area.find()) {
      rest = rest.substring(0, area.start()).strip();
      for (ReadParty each : members(area.group(1), partyList)) {
        if (members.stream().noneMatch(known -> known.name().equals(each.name()))) {
          members.add(each);
        }
      }
    }
    return new CaseHeading(List.copyOf(members), rest.isEmpty() ? null : withoutQuotes(rest));
  }

  /**
   * The lines as one, the plan in quotation marks: a heading may print members and plan behind
   * labels, or the plan without marks on a line of its own.
   */
  private static String quoted(List<String> lines) {
    if (lines.stream().anyMatch(each -> each.indexOf('「') >= 0)) {
      return String.join(" ", lines.stream().map(CaseHeading::withoutLabel).toList());
    }
    String names = "";
    String plan = "";
    for (String line : lines) {
      Matcher labelled = LABELLED.matcher(Wording.unified(line));
      boolean isPlan =
          labelled.matches()
              ? labelled.group(1) != null
              : plan.isEmpty() && PLAN.matcher(line).matches();
      String text = withoutLabel(line);
      plan = isPlan ? (plan + " " + text).strip() : plan;
      names = isPlan ? names : (names + " " + text).strip();
    }
    return plan.isEmpty() ? names : names + "「" + plan + "」";
  }

  private static String withoutLabel(String line) {
    Matcher labelled = LABELLED.matcher(Wording.unified(line));
    return labelled.matches() ? labelled.group(2) : line;
  }

  private static List<ReadParty> members(String names, PartyList partyList) {
    String cell = names.replaceAll("[:：\\s]+$", "").strip();
    return cell.isEmpty()
        ? List.of()
        : partyList.japanese(cell).stream()
            .map(each -> abroad(each, partyList))
            .map(CaseHeading::withoutCounty)
            .toList();
  }

  /** ハワイ州ホノルル市: what lies in a state or province is no municipality of Japan. */
  private static ReadParty abroad(ReadParty party, PartyList partyList) {
    return party.prefecture() == null && ABROAD.matcher(party.name()).matches()
        ? partyList.foreign(party.printed()).get(0)
        : party;
  }

  private static ReadParty withoutCounty(ReadParty party) {
    return party.named(LocalGovernments.withoutCounty(party.name()));
  }

  /** Only a quotation mark that closes at the very end belongs around the whole name. */
  private static String withoutQuotes(String text) {
    String name = Wording.unified(text).equals(text) ? text : text.strip();
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      depth += name.charAt(i) == '「' ? 1 : name.charAt(i) == '」' ? -1 : 0;
      if (depth == 0 && i < name.length() - 1) {
        return name;
      }
    }
    return name.startsWith("「") && name.endsWith("」") ? name.substring(1, name.length() - 1) : name;
  }
}

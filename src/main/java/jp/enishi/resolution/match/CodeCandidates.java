package jp.enishi.resolution.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.enishi.gazetteer.CodePeriod;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernmentCodes;
import jp.enishi.gazetteer.LocalGovernmentCodes.Holder;
import jp.enishi.gazetteer.LocalGovernmentPeriod;

/**
 * Whom a 全国地方公共団体コード means: 042013 was 仙台市 until it was designated, 152170 was 新井市 before it is
 * 妙高市. With a day only who had it on that day is certain.
 */
final class CodeCandidates {

  private static final String FEATURE = "団体コード";

  private final LocalGovernmentChanges changes;
  private final Function<String, Optional<KnownOrganization>> byId;

  CodeCandidates(
      LocalGovernmentChanges changes, Function<String, Optional<KnownOrganization>> byId) {
    this.changes = changes;
    this.byId = byId;
  }

  /** Those who have or had the code; who has it on the day, or today, first. */
  List<Candidate> of(String code, LocalDate day) {
    List<Holder> holders = changes.codes().holders(code);
    List<Holder> ofDay =
        day == null
            ? List.of()
            : holders.stream().filter(each -> each.valid().holdsOn(day)).toList();
    if (!ofDay.isEmpty()) {
      return ofDay.stream().map(each -> certain(each, validity(each))).toList();
    }
    boolean inUse = holders.stream().anyMatch(each -> each.valid().until() == null);
    return holders.stream()
        .flatMap(each -> day == null ? Stream.of(ever(each, inUse)) : standing(each, day))
        .toList();
  }

  /** Why nobody has the code. */
  static String nobody(String code) {
    return LocalGovernmentCodes.isWellFormed(code)
        ? "団体コード" + code + "の地方公共団体は地名辞典にありません。"
        : "団体コード" + code + "は検査数字が合いません。打ち間違いがないか確かめてください。";
  }

  /** As it was called on that day, or is today when it went on as it was. */
  KnownOrganization dated(KnownOrganization organization, LocalDate day) {
    return day == null || organization.prefecture() == null
        ? organization
        : changes
            .codes()
            .on(day, organization.prefecture(), organization.name())
            .map(organization::coded)
            .orElse(organization);
  }

  /** Of no day: a code that is somebody else's by now means who has it today. */
  private Candidate ever(Holder holder, boolean inUse) {
    LocalGovernmentPeriod government = holder.government();
    if (holder.valid().until() == null) {
      return certain(holder, validity(holder));
    }
    if (government.until() == null) {
      String now =
          changes.codes().of(government.prefecture(), government.name()).stream()
              .reduce((earlier, later) -> later)
              .map(CodePeriod::code)
              .orElseThrow();
      String said = validity(holder) + "いまの団体コードは" + now + "です。";
      return inUse ? open(holder, said) : certain(holder, said);
    }
    boolean named = byId.apply(id(government)).isPresent();
    StringBuilder said = new StringBuilder(validity(holder));
    changes
        .after(government)
        .forEach(
            each ->
                said.append(
                    each.on() + "に" + each.after().fullName() + "になりました（" + each.event() + "）。"));
    return named && !inUse ? certain(holder, said.toString()) : open(holder, said.toString());
  }

  /** On a day when it was not the code of anybody: who stood for those who had it. */
  private Stream<Candidate> standing(Holder holder, LocalDate day) {
    String said = validity(holder);
    return changes.standingFor(holder.government(), day).stream()
        .map(
            each ->
                open(
                    new Holder(each, holder.valid()),
                    said
                        + changes
                            .codes()
                            .on(day, each.prefecture(), each.name())
                            .map(
                                code ->
                                    "この時点（" + day + "）の" + each.name() + "の団体コードは" + code + "です。")
                            .orElse("")));
  }

  private static String validity(Holder holder) {
    CodePeriod valid = holder.valid();
    String code = valid.code();
    String who = holder.government().fullName();
    LocalDate since = valid.since();
    if (valid.until() == null) {
      return since == null
          ? "団体コード" + code + "は" + who + "のものです。"
          : "団体コード" + code + "は" + since + "から" + who + "のものです。";
    }
    LocalDate last = valid.until().minusDays(1);
    return since == null
        ? "団体コード" + code + "は" + last + "まで" + who + "のものでした。"
        : "団体コード" + code + "は" + since + "から" + last + "まで" + who + "のものでした。";
  }

  private Candidate certain(Holder holder, String why) {
    return candidate(holder, Feature.counts(FEATURE, 0.5, why));
  }

  private Candidate open(Holder holder, String why) {
    return candidate(holder, Feature.leavesOpen(FEATURE, why));
  }

  private Candidate candidate(Holder holder, Feature feature) {
    LocalGovernmentPeriod government = holder.government();
    KnownOrganization one =
        byId.apply(id(government)).orElseGet(() -> KnownOrganization.inGazetteer(government));
    return new Candidate(one, holder.valid().code(), PairJudgement.of(List.of(feature)));
  }

  private static String id(LocalGovernmentPeriod government) {
    return "jp-"
        + (government.prefecture().equals(government.name())
            ? government.name()
            : government.fullName());
  }
}

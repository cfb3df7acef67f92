package jp.enishi.resolution.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernmentPeriod;
import jp.enishi.model.OrganizationKind;

/** Holds candidates against the day of which a name is spoken: who stood then, and who for whom. */
final class AsOfDay {

  private final LocalGovernmentChanges changes;

  AsOfDay(LocalGovernmentChanges changes) {
    this.changes = changes;
  }

  /**
   * One that stood on that day stays as it is; for one that did not, those stand that took its
   * place or that it was made of, which a person has to confirm.
   *
   * @param day null for any
   * @param unplaced whether the name came without its prefecture
   */
  Stream<Candidate> on(
      LocalDate day,
      boolean unplaced,
      Candidate candidate,
      Function<String, Optional<KnownOrganization>> byId) {
    KnownOrganization organization = candidate.organization();
    boolean japanese = organization.prefecture() != null;
    Optional<LocalGovernmentPeriod> period =
        day == null || !japanese
            ? Optional.empty()
            : changes.find(organization.prefecture(), organization.name());
    if (period.isEmpty() || period.get().standsOn(day)) {
      List<LocalGovernmentPeriod> others =
          day == null || !japanese || !unplaced ? List.of() : namesakes(organization, day);
      boolean unknown =
          day != null
              && period.isEmpty()
              && japanese
              && organization.kind() == OrganizationKind.MUNICIPALITY;
      Candidate alone = unknown ? unknownSince(candidate, day) : candidate;
      return others.isEmpty() ? Stream.of(alone) : all(candidate, others, day, byId);
    }
    String why = period.get().fullName() + "は" + day + "にはありません。";
    List<Candidate> standing = new ArrayList<>();
    for (LocalGovernmentPeriod each : changes.standingFor(period.get(), day)) {
      KnownOrganization one = known(each, byId);
      standing.add(
          new Candidate(one, one.name(), judgement(candidate, why + one.name() + "がその位置にあります。")));
    }
    return standing.stream();
  }

  /** 當麻町 in 2004 was a town of 奈良県 too: either may be meant. */
  private static Stream<Candidate> all(
      Candidate candidate,
      List<LocalGovernmentPeriod> others,
      LocalDate day,
      Function<String, Optional<KnownOrganization>> byId) {
    String own = candidate.organization().prefecture() + candidate.organization().name();
    Candidate first = because(candidate, day + "には" + others.get(0).fullName() + "もありました。");
    return Stream.concat(
        Stream.of(first),
        others.stream()
            .map(each -> known(each, byId))
            .map(
                one ->
                    new Candidate(
                        one, one.name(), judgement(candidate, day + "には" + own + "もありました。"))));
  }

  private static KnownOrganization known(
      LocalGovernmentPeriod period, Function<String, Optional<KnownOrganization>> byId) {
    return byId.apply("jp-" + period.fullName())
        .orElseGet(() -> KnownOrganization.inGazetteer(period));
  }

  /** The name means it whatever the day; whether it stood then is another question. */
  private static Candidate unknownSince(Candidate candidate, LocalDate day) {
    PairJudgement named = candidate.judgement();
    String why = "ただし、設けられた日が地名辞典になく、" + day + "にあったかどうかは分かりません。";
    List<Feature> features = new ArrayList<>(named.features());
    features.add(Feature.counts("設けられた日が不明", 0, why));
    return new Candidate(
        candidate.organization(),
        candidate.matched(),
        new PairJudgement(named.verdict(), named.score(), features, named.reason() + why));
  }

  /** Others of the same name that stood on the day and bear another name since. */
  private List<LocalGovernmentPeriod> namesakes(KnownOrganization organization, LocalDate day) {
    String own = organization.prefecture() + organization.name();
    return changes.named(organization.name()).stream()
        .filter(each -> each.standsOn(day) && !each.fullName().equals(own))
        .toList();
  }

  private static Candidate because(Candidate candidate, String why) {
    return new Candidate(candidate.organization(), candidate.matched(), judgement(candidate, why));
  }

  private static PairJudgement judgement(Candidate candidate, String why) {
    List<Feature> features = new ArrayList<>(candidate.judgement().features());
    features.add(Feature.leavesOpen("その日の団体", why));
    return PairJudgement.of(features);
  }
}

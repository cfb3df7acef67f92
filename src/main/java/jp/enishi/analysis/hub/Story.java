package jp.enishi.analysis.hub;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.analysis.hub.Hub.Member;
import jp.enishi.analysis.hub.Hub.Pair;
import jp.enishi.analysis.hub.Hub.PairRole;
import jp.enishi.analysis.hub.Sentence.Figure;
import jp.enishi.analysis.measure.Words;
import jp.enishi.query.EnglishNames;
import jp.enishi.query.Ref;

/** The story in sentences: what there is, what it holds together, and what that rests on. */
final class Story {

  private final List<Member> members;
  private final Pair pair;
  private final EnglishNames english;

  Story(List<Member> members, Pair pair, EnglishNames english) {
    this.members = members;
    this.pair = pair;
    this.english = english;
  }

  List<Sentence> sentences() {
    List<Sentence> told = new ArrayList<>();
    if (pair == null) {
      Member only = members.get(0);
      Ref who = only.organization();
      if (only.ties().agreements() == 0) {
        told.add(
            none(
                who,
                new Words(
                    "%sとほかの団体との間に、直接の協定などは資料にありません。".formatted(who.name()),
                    "No document states an agreement of %s with another organisation."
                        .formatted(Phrases.latin(who)))));
        told.addAll(new MemberStory(only).sentences());
        return told;
      }
      Words subject =
          new Words(
              "%sと%d団体との間".formatted(who.name(), only.ties().partners()),
              "between %s and %d others".formatted(Phrases.latin(who), only.ties().partners()));
      told.addAll(
          new TieStory(subject, who.id(), only.ties(), only.units(), english).sentences(false));
    } else {
      pair(told, members.get(0).organization(), members.get(1).organization());
    }
    members.forEach(each -> told.addAll(new MemberStory(each).sentences()));
    return told;
  }

  private static Sentence none(Ref who, Words words) {
    return new Sentence(
        "ties",
        words,
        List.of(new Figure("agreements", 0, List.of(), List.of(), Links.partners(who.id()))),
        List.of());
  }

  private void pair(List<Sentence> told, Ref one, Ref other) {
    if (pair.ties().agreements() == 0) {
      told.add(
          none(
              one,
              new Words(
                  "%sと%sの間に、直接の協定などは資料にありません。".formatted(one.name(), other.name()),
                  "No document states an agreement between %s and %s."
                      .formatted(Phrases.latin(one), Phrases.latin(other)))));
    } else {
      Words subject =
          new Words(
              one.name() + "と" + other.name() + "の間",
              "between " + Phrases.latin(one) + " and " + Phrases.latin(other));
      told.addAll(
          new TieStory(subject, one.id(), pair.ties(), pair.units(), english).sentences(true));
      pair.roles().stream().filter(PairRole::tied).limit(1).forEach(role -> told.add(bridge(role)));
    }
    if (!pair.shared().isEmpty()) {
      told.add(shared(one, other));
    }
  }

  private Sentence bridge(PairRole role) {
    Removal without = role.without();
    Words cut = Phrases.names(without.cutOff(), without.cutOffCount());
    Words told =
        role.bridge()
            ? new Words(
                "この二つを結ぶ道はほかになく、この線がなくなると%sが残りから切り離されます。".formatted(cut.ja()),
                "There is no other way between the two: without this tie, %s would be cut off."
                    .formatted(cut.en()))
            : new Words(
                "この線がなくなっても、二つは%d段の道で届きます。".formatted(role.distanceWithout()),
                "Without this tie, the two would still be %d steps apart."
                    .formatted(role.distanceWithout()));
    return new Sentence(
        "bridge",
        new Words(
            told.ja()
                + "最短経路がこの線を通る度合い（辺媒介中心性）は、%d本中%d位です。"
                    .formatted(role.edgeBetweenness().of(), role.edgeBetweenness().rank()),
            told.en()
                + " In edge betweenness it ranks %d of %d."
                    .formatted(role.edgeBetweenness().rank(), role.edgeBetweenness().of())),
        List.of(
            Figure.ofOrganizations(
                "cutOff",
                without.cutOffCount(),
                without.cutOff().stream().map(Ref::id).toList(),
                null),
            Figure.ofOrganizations(
                "edgeRank",
                role.edgeBetweenness().rank(),
                members.stream().map(each -> each.organization().id()).toList(),
                Links.ranking("edgebetweenness", role.councils()))),
        List.of());
  }

  private Sentence shared(Ref one, Ref other) {
    Words names = Phrases.names(pair.shared(), pair.shared().size());
    return new Sentence(
        "partners",
        new Words(
            "%sと%sは、ともに%sとつながっています。".formatted(one.name(), other.name(), names.ja()),
            "Both %s and %s are tied to %s."
                .formatted(Phrases.latin(one), Phrases.latin(other), names.en())),
        List.of(
            Figure.ofOrganizations(
                "shared",
                pair.shared().size(),
                pair.shared().stream().map(Ref::id).toList(),
                null)),
        List.of());
  }
}

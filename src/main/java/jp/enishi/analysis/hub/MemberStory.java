package jp.enishi.analysis.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.enishi.analysis.hub.Hub.Member;
import jp.enishi.analysis.hub.Hub.Place;
import jp.enishi.analysis.hub.Hub.SourceShare;
import jp.enishi.analysis.hub.Sentence.Figure;
import jp.enishi.analysis.measure.Words;
import jp.enishi.query.CoPartner;
import jp.enishi.query.Ref;

/** Tells what part an organisation has in the network. */
final class MemberStory {

  private final Member member;
  private final Ref who;

  MemberStory(Member member) {
    this.member = member;
    this.who = member.organization();
  }

  List<Sentence> sentences() {
    List<Sentence> told = new ArrayList<>();
    told.add(betweenness());
    member.removals().stream().limit(1).forEach(each -> told.add(removal(each)));
    if (member.removals().size() > 1
        && member.removals().get(1).cutOffCount() != member.removals().get(0).cutOffCount()) {
      told.add(removal(member.removals().get(1)));
    }
    source(told);
    if (member.coPartnersTotal() > 0) {
      told.add(coPartners());
    }
    return told;
  }

  private Sentence betweenness() {
    List<Place> in = member.betweenness();
    String ja =
        in.stream()
            .map(
                each ->
                    name(each.councils()).ja()
                        + (each.rank() == null
                            ? "このネットワークに入らず"
                            : "%d団体中%d位".formatted(each.of(), each.rank())))
            .collect(Collectors.joining("、"));
    String en =
        in.stream()
            .map(
                each ->
                    name(each.councils()).en()
                        + (each.rank() == null
                            ? " not in the network"
                            : " %d of %d".formatted(each.rank(), each.of())))
            .collect(Collectors.joining(", "));
    return new Sentence(
        "betweenness",
        new Words(
            "%sの媒介中心性（ほかの団体どうしを結ぶ最短経路に立つ度合い）の順位は、%sです。".formatted(who.name(), ja),
            "Rank of %s in betweenness: %s.".formatted(Phrases.latin(who), en)),
        in.stream()
            .filter(each -> each.rank() != null)
            .map(
                each ->
                    Figure.ofOrganizations(
                        "rank:" + each.councils(),
                        each.rank(),
                        List.of(who.id()),
                        Links.ranking("betweenness", each.councils())))
            .toList(),
        List.of());
  }

  private static Words name(String councils) {
    return switch (councils) {
      case "out" -> new Words("協議会を数えないと", "councils left out");
      case "weighted" -> new Words("協議会を重み付きの線にすると", "councils weighted");
      default -> new Words("協議会を頂点に含めると", "councils included");
    };
  }

  private Sentence removal(Removal removal) {
    Words in =
        removal.councils().equals("out")
            ? new Words("", "")
            : new Words("協議会も数えると、", "Counting councils: ");
    Words told = removal.cuts() ? cuts(removal) : holds(removal);
    Words distance = distance(removal);
    return new Sentence(
        "removal",
        new Words(in.ja() + told.ja() + distance.ja(), in.en() + told.en() + distance.en()),
        List.of(
            Figure.ofOrganizations(
                "cutOff",
                removal.cutOffCount(),
                removal.cutOff().stream().map(Ref::id).toList(),
                null),
            new Figure("components", removal.after().components(), List.of(), List.of(), null),
            new Figure("partedPairs", removal.partedPairs(), List.of(), List.of(), null)),
        List.of());
  }

  private Words cuts(Removal removal) {
    Words cut = Phrases.names(removal.cutOff(), removal.cutOffCount());
    int pieces = removal.parts().size();
    return new Words(
        "%sがなくなると、つながりのまとまりは%d個から%d個になり、%sはほかへ届かなくなります（いまの一つのまとまりが%dに分かれ、%,d組の団体が互いに届かなくなります）。"
            .formatted(
                who.name(),
                removal.before().components(),
                removal.after().components(),
                cut.ja(),
                pieces,
                removal.partedPairs()),
        "Without %s there would be %d components in place of %d; %s could no longer reach the others (%d pieces, %,d pairs parted)."
            .formatted(
                Phrases.latin(who),
                removal.after().components(),
                removal.before().components(),
                cut.en(),
                pieces,
                removal.partedPairs()));
  }

  private Words holds(Removal removal) {
    return new Words(
        "%sがなくなっても、残りの団体は互いに届きます。".formatted(who.name()),
        "Without %s the others would still reach each other.".formatted(Phrases.latin(who)));
  }

  private static Words distance(Removal removal) {
    Double before = removal.before().averageDistance();
    Double after = removal.after().averageDistance();
    String shareBefore = Phrases.percent(removal.before().largestShare());
    String shareAfter = Phrases.percent(removal.after().largestShare());
    if (before == null || after == null) {
      return new Words(
          "最大のまとまりに入る団体の割合は%sから%sになります。".formatted(shareBefore, shareAfter),
          " The largest component's share would go from %s to %s."
              .formatted(shareBefore, shareAfter));
    }
    if (Math.abs(removal.before().largestShare() - removal.after().largestShare()) < 0.01
        && Math.abs(before - after) < 0.05) {
      return new Words(
          "最大のまとまり（全体の%s、平均距離%s）はほとんど変わりません。".formatted(shareAfter, Phrases.decimal(after)),
          " The largest component (%s of all, average distance %s) hardly changes."
              .formatted(shareAfter, Phrases.decimal(after)));
    }
    long left = Math.round(removal.after().largestShare() * removal.after().organizations());
    if (removal.cuts() && removal.parts().get(0).size() < left) {
      return new Words(
          "そのあといちばん大きいのは、別のまとまり（%d団体）です。".formatted(left),
          " The largest component would then be another one (%d organisations).".formatted(left));
    }
    return new Words(
        "最大のまとまりに入る団体の割合は%sから%sに、その中の平均距離は%sから%sになります。"
            .formatted(shareBefore, shareAfter, Phrases.decimal(before), Phrases.decimal(after)),
        " The largest component's share would go from %s to %s, its average distance from %s to %s."
            .formatted(shareBefore, shareAfter, Phrases.decimal(before), Phrases.decimal(after)));
  }

  private void source(List<Sentence> told) {
    Integer rank = member.betweenness().get(0).rank();
    if (rank == null || member.sources().isEmpty()) {
      return;
    }
    SourceShare most =
        member.sources().stream()
            .max(
                java.util.Comparator.comparingInt(
                    (SourceShare each) -> Math.abs(each.rank() - rank)))
            .orElseThrow();
    told.add(
        new Sentence(
            "source",
            sourceWords(most, rank),
            List.of(
                Figure.ofAgreements("alone", most.alone().size(), most.alone(), null),
                Figure.ofOrganizations(
                    "rankWithout",
                    most.rank(),
                    List.of(who.id()),
                    "/api/analyses/betweenness/stability")),
            List.of()));
  }

  private static Words sourceWords(SourceShare most, int rank) {
    if (most.losesAll()) {
      return new Words(
          "つながりはすべて一つの資料「%s」（協定%d件）によるもので、この資料がなければこのネットワークで孤立します。"
              .formatted(most.title(), most.alone().size()),
          "All its ties rest on one document, “%s” (%d agreements); without it, it would be isolated."
              .formatted(most.title(), most.alone().size()));
    }
    return most.rank() == rank
        ? new Words("どの資料を一つ除いても、この順位は変わりません。", "No single document moves this rank.")
        : new Words(
            "この順位が最も頼るのは資料「%s」で、それだけが伝える協定が%d件あり、除くと%d位から%d位に変わります。"
                .formatted(most.title(), most.alone().size(), rank, most.rank()),
            "It depends most on “%s”, which alone states %d of its agreements: without it, rank %d in place of %d."
                .formatted(most.title(), most.alone().size(), most.rank(), rank));
  }

  private Sentence coPartners() {
    List<Ref> others = member.coPartners().stream().map(CoPartner::organization).toList();
    Words names = Phrases.names(others, member.coPartnersTotal());
    CoPartner most = member.coPartners().get(0);
    Words shared = Phrases.names(most.shared(), most.count());
    return new Sentence(
        "partners",
        new Words(
            "%sの提携先には、%sもつながっています。最も多く重なるのは%sで、%sが共通です。"
                .formatted(who.name(), names.ja(), most.organization().name(), shared.ja()),
            "Its partners are also tied to %s; most overlap with %s (%s)."
                .formatted(names.en(), Phrases.latin(most.organization()), shared.en())),
        List.of(
            Figure.ofOrganizations(
                "coPartners",
                member.coPartnersTotal(),
                others.stream().map(Ref::id).toList(),
                Links.coPartners(who.id()))),
        List.of());
  }
}

package jp.enishi.pipeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.GazetteerOrganizations;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.issue.LedgerRefused;
import jp.enishi.model.Mention;
import jp.enishi.resolution.NamedPlace;
import jp.enishi.resolution.NeverOne;
import jp.enishi.resolution.Organization;
import jp.enishi.resolution.Resolution;
import jp.enishi.resolution.Review;
import jp.enishi.resolution.ReviewCase;
import jp.enishi.resolution.ReviewQueue;
import jp.enishi.resolution.ledger.Judgement;
import jp.enishi.resolution.ledger.Ledger;
import jp.enishi.resolution.ledger.MentionRef;
import jp.enishi.resolution.match.KnownOrganization;
import jp.enishi.resolution.match.NameQuery;
import jp.enishi.resolution.match.NameSearch;
import jp.enishi.resolution.match.PairJudge;
import jp.enishi.resolution.match.Verdict;
import jp.enishi.web.NotFound;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Review over the facts that the graph was loaded from. One judgement at a time: it is checked,
 * written into the ledger, and the documents that it touches are loaded anew before the call ends.
 */
@Component
@Lazy
class ReviewOfGraph implements Review {

  /** What was made of the facts under one ledger. */
  private record State(
      int reloads,
      List<Resolution> rules,
      Map<String, Organization> byRule,
      NameSearch search,
      List<ReviewCase> queue,
      PrintedPlaces texts) {}

  private final LoadFacts facts;
  private final Judgements judgements;
  private final PairJudge judge;
  private final LocalGovernments governments;
  private State state;

  ReviewOfGraph(LoadFacts facts, Judgements judgements, GazetteerSettings gazetteer) {
    this.facts = facts;
    this.judgements = judgements;
    this.governments = LocalGovernments.load();
    this.judge = new PairJudge(governments, Countries.load(), gazetteer.localGovernmentChanges());
  }

  @Override
  public NameSearch search() {
    return state().search();
  }

  @Override
  public String searched() {
    return "地名辞典の地方公共団体と、グラフに読み込まれた事実の団体、合わせて %,d（どこにもないときは地名辞典の外国の地名と旧市町村も）"
        .formatted(search().size());
  }

  @Override
  public List<ReviewCase> queue() {
    return state().queue();
  }

  @Override
  public List<Judgement> judgements() {
    return judgements.ledger().all();
  }

  @Override
  public synchronized Judgement judge(
      String left, String right, Verdict verdict, String by, String note) {
    Map<String, Organization> byRule = state().byRule();
    Organization one = meant(left);
    Organization other = meant(right);
    Judgement judgement;
    try {
      judgement =
          new Judgement(
              left,
              right,
              verdict,
              score(one, other),
              by,
              Instant.now().truncatedTo(ChronoUnit.SECONDS),
              note);
    } catch (IllegalArgumentException e) {
      throw new LedgerRefused(e.getMessage(), e);
    }
    refuseContradiction(judgements.ledger().and(List.of(judgement)), byRule, judgement);
    judgements.append(judgement);
    facts.reload();
    state = null;
    return judgement;
  }

  @Override
  public List<NamedPlace> places(String organization) {
    if (!state().byRule().containsKey(organization)) {
      if (GazetteerOrganizations.load().byId(organization).isEmpty()) {
        throw new NotFound("団体", organization);
      }
      return List.of(); // No document names it.
    }
    Map<MentionRef, Set<String>> forms = new LinkedHashMap<>();
    for (Resolution each : state().rules()) {
      for (Mention mention : each.mentions(organization)) {
        forms
            .computeIfAbsent(MentionRef.of(organization, mention), any -> new LinkedHashSet<>())
            .add(mention.printed());
      }
    }
    PrintedPlaces texts = state().texts();
    List<NamedPlace> places = new ArrayList<>();
    forms.forEach(
        (place, printed) -> {
          if (printed.size() > 1 && place.entry() != null) {
            printed.forEach(form -> places.add(texts.named(place.printing(form), form)));
          } else {
            places.add(texts.named(place, printed.iterator().next()));
          }
        });
    return places;
  }

  /** The organisation that rules found under the id, or at the place. */
  private Organization meant(String written) {
    Map<String, Organization> byRule = state().byRule();
    Optional<MentionRef> place =
        written == null || byRule.containsKey(written)
            ? Optional.empty()
            : MentionRef.read(written);
    if (place.isEmpty()) {
      return known(written, byRule);
    }
    String organization = place.get().organization();
    Organization there = known(organization, byRule);
    boolean named =
        state().rules().stream()
            .anyMatch(
                rules ->
                    rules.mentions(organization).stream()
                        .anyMatch(each -> place.get().covers(each, organization)));
    if (!named) {
      throw new LedgerRefused(
          "「%s」の所に「%s」は載っていません。載っている所は judge %s で分かります。"
              .formatted(written, organization, organization));
    }
    return there;
  }

  private static Organization known(String id, Map<String, Organization> byRule) {
    if (id == null || !byRule.containsKey(id)) {
      throw new LedgerRefused("「" + id + "」という ID の団体はありません。ID は resolve や団体の画面で調べられます。");
    }
    return byRule.get(id);
  }

  private double score(Organization one, Organization other) {
    return judge.judge(query(one), query(other)).score();
  }

  private static NameQuery query(Organization each) {
    return new NameQuery(
        each.name(), each.countryCode(), each.region(), each.prefecture(), each.kind(), null);
  }

  private static void refuseContradiction(
      Ledger ledger, Map<String, Organization> byRule, Judgement judgement) {
    for (Set<String> group : ledger.groups()) {
      if (!group.contains(judgement.left()) && !group.contains(judgement.right())) {
        continue;
      }
      List<Judgement> against = ledger.contradicting(group);
      if (!against.isEmpty()) {
        String path = String.join("、", group);
        throw new LedgerRefused(
            "ほかの判定と矛盾します。「%s」は互いに同じ団体と判定されていますが、「%s」と「%s」は別の団体とされています。どれかを先に取り消してください（unsure）。"
                .formatted(path, against.get(0).left(), against.get(0).right()));
      }
      NeverOne.reason(
              group.stream()
                  .map(byRule::get)
                  .filter(Objects::nonNull)
                  .map(Organization::known)
                  .toList())
          .ifPresent(
              reason -> {
                throw new LedgerRefused("同じ団体とすることはできません。" + reason);
              });
    }
  }

  private synchronized State state() {
    int reloads = facts.reloads();
    if (state == null || state.reloads() != reloads) {
      Ledger ledger = judgements.ledger();
      Map<String, Organization> byRule = new LinkedHashMap<>();
      Map<String, KnownOrganization> known = new LinkedHashMap<>();
      List<Resolution> rules = facts.resolutions();
      for (Resolution each : rules) {
        each.organizations().forEach(one -> byRule.putIfAbsent(one.id(), one));
        each.judgedBy(ledger).organizations().forEach(one -> known.put(one.id(), one.known()));
      }
      NameSearch search = new NameSearch(judge, governments, known.values());
      state =
          new State(
              reloads,
              rules,
              byRule,
              search,
              ReviewQueue.of(search, new ArrayList<>(known.values()), ledger),
              new PrintedPlaces(facts.settled()));
    }
    return state;
  }
}

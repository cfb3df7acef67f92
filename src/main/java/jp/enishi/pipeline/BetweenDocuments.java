package jp.enishi.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.enishi.issue.Between;
import jp.enishi.issue.Contradiction;
import jp.enishi.issue.DateValue;
import jp.enishi.issue.Finding;
import jp.enishi.issue.Precedence;
import jp.enishi.issue.Severity;
import jp.enishi.issue.Told;
import jp.enishi.model.Place;
import jp.enishi.resolution.Resolution;
import jp.enishi.source.AgreementFact;
import jp.enishi.source.CitationFact;
import jp.enishi.source.Facts;
import jp.enishi.source.PartyFact;

/**
 * Holds documents against one another: one agreement told of with different dates, and a partner
 * that one list names while the partner's own list does not name it back. Each document keeps its
 * statement; a later one closes nothing.
 */
final class BetweenDocuments {

  private static final Precedence RULES = Precedence.load();

  /** Two tell of one agreement when their dates are at most so many years apart. */
  private static final int NEAR = 2;

  private final Map<String, List<Finding>> bySource = new HashMap<>();

  BetweenDocuments(List<Facts> sources, Resolution resolution) {
    List<Stated> stated = new ArrayList<>();
    sources.forEach(each -> stated.addAll(stated(each, resolution)));
    for (int i = 0; i < stated.size(); i++) {
      for (int j = i + 1; j < stated.size(); j++) {
        if (isOneAgreement(stated.get(i), stated.get(j))) {
          reportDates(stated.get(i), stated.get(j));
        }
      }
    }
    reportOneSided(stated);
  }

  /** The findings that go with this document. */
  List<Finding> of(Facts source) {
    return bySource.getOrDefault(source.source().id(), List.of());
  }

  private static List<Stated> stated(Facts facts, Resolution resolution) {
    String document = facts.source().id();
    Map<String, Set<String>> parties = new HashMap<>();
    Map<String, String> owners = new HashMap<>();
    for (PartyFact each : facts.parties()) {
      if (each.kind() != null) {
        resolution
            .idOf(Mentions.of(document, each))
            .ifPresent(
                id -> {
                  parties.computeIfAbsent(each.agreement(), key -> new TreeSet<>()).add(id);
                  owners.putIfAbsent(each.agreement() + each.name(), id);
                });
      }
    }
    Map<String, CitationFact> cited = new LinkedHashMap<>();
    facts.citations().forEach(each -> cited.putIfAbsent(each.agreement(), each));
    List<Stated> stated = new ArrayList<>();
    for (AgreementFact each : facts.agreements()) {
      Set<String> ids = parties.getOrDefault(each.id(), Set.of());
      CitationFact citation = cited.get(each.id());
      if (ids.size() > 1 && citation != null) {
        String owner = each.owner() == null ? null : owners.get(each.id() + each.owner());
        stated.add(new Stated(document, each, ids, owner, citation));
      }
    }
    return stated;
  }

  private static boolean isOneAgreement(Stated a, Stated b) {
    return !a.document().equals(b.document())
        && a.parties().equals(b.parties())
        && a.agreement().kind().equals(b.agreement().kind())
        && sameTitle(a.agreement().title(), b.agreement().title())
        && a.agreement().signedOn() != null
        && b.agreement().signedOn() != null
        && Math.abs(a.agreement().signedOn().getYear() - b.agreement().signedOn().getYear())
            <= NEAR;
  }

  private static boolean sameTitle(String a, String b) {
    String one = a.replaceAll("[\\s「」『』（）()書の]", "");
    String other = b.replaceAll("[\\s「」『』（）()書の]", "");
    return one.endsWith(other) || other.endsWith(one);
  }

  private void reportDates(Stated a, Stated b) {
    DateValue one = a.date();
    DateValue other = b.date();
    boolean lessExact = one.precision() != other.precision();
    if (one.equals(other) || lessExact && one.date().getYear() == other.date().getYear()) {
      return;
    }
    add(
        b,
        Between.TWO_DOCUMENTS,
        "date",
        Severity.WARNING,
        List.of(a.agreement().id(), b.agreement().id()),
        "同じ協定（" + b.agreement().title() + "）の年月日が、二つの文書で違います。",
        List.of(a.told("counted"), b.told("other")),
        b.agreement().id());
  }

  /** A names B in its list; B has a list of the same kind, and A is not on it. */
  private void reportOneSided(List<Stated> stated) {
    Map<String, List<Stated>> lists =
        stated.stream()
            .filter(each -> each.owner() != null)
            .collect(Collectors.groupingBy(Stated::owner));
    for (Stated claim : stated) {
      if (claim.owner() == null) {
        continue;
      }
      for (String partner : claim.parties()) {
        List<Stated> own =
            lists.getOrDefault(partner, List.of()).stream()
                .filter(each -> !each.document().equals(claim.document()))
                .filter(each -> each.agreement().kind().equals(claim.agreement().kind()))
                .toList();
        boolean named = own.stream().anyMatch(each -> each.parties().contains(claim.owner()));
        if (!partner.equals(claim.owner()) && !own.isEmpty() && !named) {
          Stated first = own.get(0);
          add(
              claim,
              Between.ONE_SIDED,
              "partner",
              Severity.WARNING,
              List.of(claim.agreement().id(), claim.owner(), partner),
              "一方の一覧にある提携が、相手方の一覧（" + first.document() + "）にありません。",
              List.of(
                  claim.told("claim"),
                  Told.of(
                      "silent",
                      first.document() + "：記載なし（" + own.size() + "件のうち）",
                      new Place(first.document(), first.citation().entry(), null))),
              claim.agreement().id() + "-" + partner);
        }
      }
    }
  }

  private void add(
      Stated at,
      Between between,
      String matter,
      Severity severity,
      List<String> about,
      String message,
      List<Told> readings,
      String name) {
    Finding finding =
        new Contradiction(
                between,
                matter,
                severity,
                about,
                at.citation().entry(),
                at.citation().lines(),
                message,
                readings)
            .by(RULES);
    bySource
        .computeIfAbsent(at.document(), key -> new ArrayList<>())
        .add(finding.withId(between.code() + "-" + name + "-" + matter));
  }

  /** An agreement as one document states it, with the organisations that its parties are. */
  private record Stated(
      String document,
      AgreementFact agreement,
      Set<String> parties,
      String owner,
      CitationFact citation) {

    DateValue date() {
      return new DateValue(agreement.signedOn(), agreement.signedPrecision());
    }

    Told told(String role) {
      Place place = new Place(document, citation.entry(), citation.lines());
      String date = Objects.requireNonNullElse(agreement.signedPrinted(), "年月日なし");
      Told told = Told.of(role, document + "：" + agreement.title() + "、" + date, place);
      return agreement.signedOn() == null ? told : told.worth(date().toString());
    }
  }
}

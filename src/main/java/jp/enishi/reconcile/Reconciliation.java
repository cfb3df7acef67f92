package jp.enishi.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.OrganizationType;
import jp.enishi.query.AsOf;
import jp.enishi.query.OrganizationHit;
import jp.enishi.query.OrganizationSearch;
import jp.enishi.query.Ref;
import jp.enishi.web.Paging;
import org.springframework.stereotype.Service;

/**
 * Answers the questions of a batch by the search. The score is that of how the name fits (equal
 * 100, a form met in documents 95, one slip 80 …), less 40 for each property that speaks against
 * it. {@code match} is true only for one candidate that fits wholly when no other fits as well.
 */
@Service
public class Reconciliation {

  private static final Map<String, Integer> SCORES =
      Map.of(
          "equal", 100,
          "equal-alias", 95,
          "slip", 80,
          "begins", 70,
          "ends", 70,
          "words", 65,
          "slip-begins", 55,
          "contains", 50);
  private static final double SURE = 95;
  private static final double AGAINST = 40;
  private static final int USUAL = 10;
  private static final int MOST = 100;

  private final OrganizationSearch search;
  private final GraphSchema schema;

  Reconciliation(OrganizationSearch search, GraphSchema schema) {
    this.search = search;
    this.schema = schema;
  }

  /** The candidates for one name. */
  public Protocol.Answer answer(Protocol.Query query) {
    if (query.query() == null || query.query().isBlank()) {
      return new Protocol.Answer(List.of());
    }
    List<String> types = texts(query.type());
    List<OrganizationHit> hits = new ArrayList<>();
    for (String type : types.isEmpty() ? Collections.singletonList((String) null) : types) {
      if (type == null || schema.labels().contains(type) || type.equals("Organization")) {
        String kind = "Organization".equals(type) ? null : type;
        hits.addAll(
            search.search(query.query(), kind, null, null, AsOf.TODAY, Paging.of(MOST, 0)).items());
      }
    }
    List<Protocol.Candidate> candidates =
        hits.stream()
            .distinct()
            .map(hit -> candidate(hit, query.properties()))
            .sorted(Comparator.comparing(Protocol.Candidate::score).reversed())
            .toList();
    boolean sure =
        !candidates.isEmpty()
            && candidates.get(0).score() >= SURE
            && (candidates.size() == 1 || candidates.get(1).score() < candidates.get(0).score());
    int limit = query.limit() == null ? USUAL : Math.max(1, Math.min(MOST, query.limit()));
    List<Protocol.Candidate> shown = new ArrayList<>(candidates.stream().limit(limit).toList());
    if (sure) {
      shown.set(0, matched(shown.get(0)));
    }
    return new Protocol.Answer(shown);
  }

  /** What the typed beginning may go on to. */
  public Protocol.Suggestions suggest(String prefix, int offset) {
    return new Protocol.Suggestions(
        search
            .search(prefix, null, null, null, AsOf.TODAY, Paging.of(USUAL, offset))
            .items()
            .stream()
            .map(OrganizationHit::organization)
            .map(o -> new Protocol.Suggestion(o.id(), o.name(), description(o), List.of(type(o))))
            .toList());
  }

  /** Every type, the general one first. */
  public List<Protocol.Entity> types() {
    return Stream.concat(
            Stream.of(new Protocol.Entity("Organization", "団体")),
            schema.organizations().stream()
                .map(type -> new Protocol.Entity(type.label(), type.ja())))
        .toList();
  }

  private Protocol.Candidate candidate(OrganizationHit hit, List<Protocol.Property> properties) {
    Ref o = hit.organization();
    double score = SCORES.getOrDefault(hit.match(), 50);
    List<Protocol.Feature> features = new ArrayList<>();
    features.add(new Protocol.Feature("name", score));
    for (Protocol.Property property : properties) {
      Boolean agrees = Properties.agrees(o, property);
      if (agrees != null) {
        features.add(new Protocol.Feature(property.pid(), agrees));
        score -= agrees ? 0 : AGAINST;
      }
    }
    return new Protocol.Candidate(
        o.id(), o.name(), description(o), List.of(type(o)), Math.max(0, score), false, features);
  }

  private static Protocol.Candidate matched(Protocol.Candidate c) {
    return new Protocol.Candidate(
        c.id(), c.name(), c.description(), c.type(), c.score(), true, c.features());
  }

  private Protocol.Entity type(Ref o) {
    return schema.organizations().stream()
        .filter(type -> type.label().equals(o.kind()))
        .map(OrganizationType::ja)
        .map(ja -> new Protocol.Entity(o.kind(), ja))
        .findFirst()
        .orElse(new Protocol.Entity("Organization", "団体"));
  }

  private static String description(Ref o) {
    return Stream.of(o.country(), o.prefecture(), o.region(), o.nameEn())
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  static List<String> texts(Object value) {
    return value == null
        ? List.of()
        : value instanceof List<?> list
            ? list.stream().map(String::valueOf).toList()
            : List.of(String.valueOf(value));
  }
}

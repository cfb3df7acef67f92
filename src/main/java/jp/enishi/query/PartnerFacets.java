package jp.enishi.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.enishi.query.Partners.FoundTie;

/** Applies the filters, and counts for each of them what the others leave to choose from. */
record PartnerFacets(
    Predicate<FoundTie> type, Predicate<FoundTie> field, Predicate<FoundTie> country) {

  PartnerFacets(PartnerFilter filter) {
    this(
        tie -> fits(filter.types(), List.of(tie.type())),
        tie -> fits(filter.fields(), tie.fields()),
        tie -> fits(filter.countries(), countries(tie)));
  }

  private static boolean fits(List<String> wanted, List<String> values) {
    return wanted.isEmpty() || values.stream().anyMatch(wanted::contains);
  }

  private static List<String> countries(FoundTie tie) {
    String country = tie.organization().country();
    return country == null ? List.of() : List.of(country);
  }

  Predicate<FoundTie> all() {
    return type.and(field).and(country);
  }

  PartnerList.Facets of(List<FoundTie> ties) {
    return new PartnerList.Facets(
        count(ties.stream().filter(field.and(country)), tie -> List.of(tie.type())),
        count(ties.stream().filter(type.and(country)), FoundTie::fields),
        count(ties.stream().filter(type.and(field)), PartnerFacets::countries));
  }

  /** Partners, not ties, for each value. */
  private static List<Facet> count(Stream<FoundTie> ties, Function<FoundTie, List<String>> values) {
    record Value(String value, String partner) {}
    return ties
        .flatMap(
            tie -> values.apply(tie).stream().map(each -> new Value(each, tie.organization().id())))
        .collect(groupingBy(Value::value, mapping(Value::partner, toSet())))
        .entrySet()
        .stream()
        .map(each -> new Facet(each.getKey(), each.getValue().size()))
        .sorted(Comparator.comparing((Facet each) -> -each.count()).thenComparing(Facet::name))
        .toList();
  }
}

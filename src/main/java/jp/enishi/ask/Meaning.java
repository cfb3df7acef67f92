package jp.enishi.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a question means: which query, of whom, narrowed by what. */
final class Meaning {

  final Intent intent;
  final List<Name> names = new ArrayList<>();

  /** Of each of the names whoever stood for it on the day; empty where each is itself. */
  List<List<Name>> standing = List.of();

  final List<Name> without = new ArrayList<>();

  /** Whom they must not be tied with, as far as documents show. */
  final List<Name> notWith = new ArrayList<>();

  /** Whether one of the names is enough. */
  boolean either;

  final List<Concept.Tie> ties = new ArrayList<>();
  final List<Concept.Field> fields = new ArrayList<>();
  Sort answer = new Sort();
  Sort other = new Sort();
  Concept.Time time;

  /** Months of signing, of whatever year. */
  List<Integer> months = List.of();

  /** Forms of the documents; empty for all. */
  List<DocumentForm> forms = List.of();

  Boolean inForce;
  LocalDate on;

  /** As it stood on that day; null for all times. */
  LocalDate asOf;

  /** Whether successors answer for predecessors, as among partners. */
  boolean rollUp = true;

  /** Whether the question itself says {@link #asOf}. */
  boolean asOfSaid;

  Integer number;
  List<Integer> years = List.of();
  boolean oldestFirst;

  /** Whether membership in a body counts as a step of a path. */
  boolean councils = true;

  /** Whether only the agreements are asked about, and not the organisation itself. */
  boolean ofAgreements;

  /** Whether it was asked with whom there are most agreements, which the order says. */
  boolean mostFirst;

  /** Whether those with most agreements lead, and not those with most partners. */
  boolean byAgreements;

  Meaning(Intent intent) {
    this.intent = intent;
  }

  static Meaning of(Intent intent, List<Name> names, Sides sides) {
    Meaning meaning = new Meaning(intent);
    meaning.names.addAll(names);
    meaning.answer = sides.answer();
    meaning.other = sides.other();
    return meaning;
  }

  /** The same of others. */
  Meaning of(List<Name> others) {
    return with(intent, others);
  }

  /** Who is meant by each of the names: itself, or those who stood for it. */
  List<List<Name>> bodies() {
    return standing.isEmpty() ? names.stream().map(List::of).toList() : standing;
  }

  /** All who are meant by the names. */
  List<String> ids() {
    return bodies().stream().flatMap(List::stream).map(Name::id).distinct().toList();
  }

  /** Another question about the same with the same conditions. */
  Meaning as(Intent other) {
    return with(other, names);
  }

  private Meaning with(Intent asked, List<Name> others) {
    Meaning same = new Meaning(asked);
    same.names.addAll(others);
    same.without.addAll(without);
    same.notWith.addAll(notWith);
    same.either = either;
    same.ties.addAll(ties);
    same.fields.addAll(fields);
    same.answer = answer;
    same.other = other;
    same.time = time;
    same.months = months;
    same.forms = forms;
    same.inForce = inForce;
    same.on = on;
    same.asOf = asOf;
    same.asOfSaid = asOfSaid;
    same.rollUp = rollUp;
    same.number = number;
    same.years = years;
    same.oldestFirst = oldestFirst;
    same.councils = councils;
    same.byAgreements = byAgreements;
    same.ofAgreements = ofAgreements;
    same.mostFirst = mostFirst;
    return same;
  }

  /** Whether the query of this meaning can say how it stood on a day. */
  boolean knowsOfDays() {
    return switch (intent) {
      case UNITS, COVERAGE, FIELDS -> false;
      default -> true;
    };
  }

  /** The named query that answers it. */
  String query() {
    return oldestFirst ? Intent.OLDEST.query() : intent.query();
  }

  /** Whether the query of this meaning looks at sorts of organisation; else a sort is unread. */
  boolean takesSort(Sort sort) {
    return switch (intent) {
      case COUNCILS -> sort.isCouncil() || sort.isAny();
      case PATHS, CONTACTS, LAPSING, CHANGES, UNDER, FIELDS -> false;
      case CITATIONS -> sort.isAny();
      case UNITS -> sort.isAny();
      case SURVEYS -> sort.isAny();
      case COVERAGE, PROFILE -> !sort.hasPlace();
      case COUNTRIES -> true;
      default -> true;
    };
  }
}

package jp.enishi.resolution.match;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.enishi.gazetteer.NameRelation;
import jp.enishi.gazetteer.OrganizationName;
import jp.enishi.gazetteer.OrganizationNames;
import jp.enishi.gazetteer.Spelling;

/**
 * Names that everybody uses for one body and that no rule could tell: JICA, JR東日本, and names before
 * a change of name ({@code import/gazetteer/organization-names.csv}).
 */
final class KnownNames {

  private final Spelling spelling;
  private final OrganizationNames organizations;
  private final Map<String, String> words = new HashMap<>();

  KnownNames(Spelling spelling, OrganizationNames organizations) {
    this.spelling = spelling;
    this.organizations = organizations;
    for (OrganizationName each : organizations.all()) {
      words.putIfAbsent(spelling.fold(each.name()), each.name());
      words.putIfAbsent(spelling.fold(each.other()), each.name());
    }
  }

  /** Whether the gazetteer has this name, folded and without legal form. */
  boolean has(String folded) {
    return words.containsKey(folded);
  }

  /**
   * What a body is called by the gazetteer that has both as names of it, over changes of name too.
   */
  Optional<String> sameBody(String left, String right) {
    boolean same =
        has(left)
            && has(right)
            && organizations.sameAs(left).stream().map(spelling::fold).anyMatch(right::equals);
    return same ? Optional.of(words.get(left)) : Optional.empty();
  }

  /**
   * Whether the name is by now that of another body than the one that bore it before and is called
   * otherwise since: ソニー beside ソニーグループ, which was called so until 2021.
   *
   * @param since what the one that bore it is called since
   * @param day on which the name was used, or null
   */
  boolean hasNamesake(String name, String since, LocalDate day) {
    return has(name)
        && organizations.about(name).stream()
            .filter(each -> each.relation() == NameRelation.NAMESAKE)
            .filter(each -> spelling.fold(each.other()).equals(name))
            .filter(each -> spelling.fold(each.name()).equals(since))
            .anyMatch(each -> day == null || !day.isBefore(LocalDate.parse(each.from())));
  }

  /** Whether one took the place of the other in a merger. */
  boolean successors(String left, String right) {
    return has(left) && has(right) && (follows(left, right) || follows(right, left));
  }

  /** Whether one is what the offices of the other are called: 郵便局 of 日本郵便. */
  boolean isOfficeOf(String office, String body) {
    return has(office)
        && has(body)
        && organizations.about(office).stream()
            .anyMatch(
                each ->
                    each.relation() == NameRelation.OFFICE
                        && spelling.fold(each.other()).equals(office)
                        && spelling.fold(each.name()).equals(body));
  }

  private boolean follows(String earlier, String later) {
    return organizations.successors(earlier).stream().map(spelling::fold).anyMatch(later::equals);
  }

  /** All names of the body that goes by this one; none when it is not known. */
  List<String> all(String name) {
    Set<String> all = organizations.sameAs(name);
    return List.copyOf(all);
  }
}

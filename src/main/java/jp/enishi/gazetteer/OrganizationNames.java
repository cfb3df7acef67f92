package jp.enishi.gazetteer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.enishi.model.OrganizationKind;
import org.apache.commons.csv.CSVRecord;

/**
 * Former, short and common names of companies, universities and public bodies, and which became
 * part of which ({@code organization-names.csv}). Names are compared as {@link Spelling} has it and
 * are given without legal form (株式会社, 国立大学法人).
 */
public final class OrganizationNames {

  /** A short form of fewer letters may be that of others too. */
  private static final int UNMISTAKABLE = 4;

  private final Spelling spelling = Spelling.load();
  private final List<OrganizationName> all = new ArrayList<>();
  private final Map<String, List<OrganizationName>> byName = new HashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();

  private OrganizationNames() {}

  /** The table shipped with the product. */
  public static OrganizationNames load() {
    OrganizationNames names = new OrganizationNames();
    Table.rows("organization-names.csv").forEach(row -> names.add(read(row)));
    return names;
  }

  /** Every fact in which the name occurs, on either side. */
  public List<OrganizationName> about(String name) {
    return List.copyOf(byName.getOrDefault(spelling.fold(name), List.of()));
  }

  /**
   * The other names of the same body, also those two facts away: 三菱東京UFJ銀行 and MUFG Bank. What was
   * merged into it is another body and not here.
   */
  public Set<String> sameAs(String name) {
    return reach(name, each -> each.relation().isSameBody(), true);
  }

  /** Those that it became part of, or that took its place: 三菱UFJ銀行 of 三和銀行. */
  public Set<String> successors(String name) {
    return reach(
        name,
        each -> each.relation() == NameRelation.MERGED || each.relation() == NameRelation.SUCCEEDED,
        false);
  }

  /**
   * What a body of this kind is called that goes by this name, where no other reading is likely:
   * セブン‐イレブン・ジャパン of セブンイレブン. A name before a renaming is left to a person, as it may be another's
   * since, and so is a short one (佐川, 金大).
   */
  public Optional<String> mainName(OrganizationKind kind, String name) {
    String found = name;
    Set<String> met = new HashSet<>(Set.of(spelling.fold(name)));
    for (Optional<String> next = next(kind, found);
        next.isPresent() && met.add(spelling.fold(next.get()));
        next = next(kind, found)) {
      found = next.get();
    }
    return found.equals(name) ? Optional.empty() : Optional.of(found);
  }

  private Optional<String> next(OrganizationKind kind, String name) {
    String key = spelling.fold(name);
    List<OrganizationName> as =
        byName.getOrDefault(key, List.of()).stream()
            .filter(each -> spelling.fold(each.other()).equals(key))
            .filter(each -> !spelling.fold(each.name()).equals(key))
            .toList();
    boolean certain =
        as.stream()
                .allMatch(
                    each ->
                        each.kind() == kind
                            && each.relation().isSameBody()
                            && each.relation() != NameRelation.RENAMED)
            && (key.length() >= UNMISTAKABLE
                || as.stream().noneMatch(each -> each.relation() == NameRelation.SHORT));
    List<String> names = as.stream().map(OrganizationName::name).distinct().toList();
    return certain && names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  /** Words that stand for one another within names, the short by the long: JA, 農業協同組合. */
  public Map<String, String> words() {
    return Map.copyOf(words);
  }

  /** All facts, in the order of the table. */
  public List<OrganizationName> all() {
    return List.copyOf(all);
  }

  private Set<String> reach(String name, Predicate<OrganizationName> by, boolean bothWays) {
    String start = spelling.fold(name);
    Map<String, String> found = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String key = open.pop();
      for (OrganizationName each : byName.getOrDefault(key, List.of())) {
        boolean isOther = spelling.fold(each.other()).equals(key);
        if (by.test(each) && (isOther || bothWays)) {
          String next = isOther ? each.name() : each.other();
          if (!spelling.fold(next).equals(start)
              && found.putIfAbsent(spelling.fold(next), next) == null) {
            open.push(spelling.fold(next));
          }
        }
      }
    }
    return new LinkedHashSet<>(found.values());
  }

  private void add(OrganizationName each) {
    all.add(each);
    if (each.relation() == NameRelation.WORD) {
      words.put(each.other(), each.name());
      return;
    }
    Stream.of(each.name(), each.other())
        .map(spelling::fold)
        .distinct()
        .forEach(key -> byName.computeIfAbsent(key, any -> new ArrayList<>()).add(each));
  }

  private static OrganizationName read(CSVRecord row) {
    return new OrganizationName(
        OrganizationKind.of(row.get("kind")),
        row.get("name"),
        row.get("other"),
        NameRelation.of(row.get("relation")),
        text(row.get("from")),
        text(row.get("until")));
  }

  private static String text(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}

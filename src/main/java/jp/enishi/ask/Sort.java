package jp.enishi.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.enishi.gazetteer.Country;
import org.springframework.util.StringUtils;

/** A sort of organisation with where it is: 中国の都市, 九州の市町村, 国内の企業. */
final class Sort {

  private Concept.Kind kind;
  private final List<Country> countries = new ArrayList<>();
  private final List<Country> notCountries = new ArrayList<>();
  private final List<Concept.Area> notAreas = new ArrayList<>();
  private final List<Concept.Area> areas = new ArrayList<>();
  private final List<String> prefectures = new ArrayList<>();
  private Boolean domestic;
  private boolean clashes;
  private boolean each;

  boolean restricted() {
    return kind != null
        || !countries.isEmpty()
        || leavesOut()
        || !areas.isEmpty()
        || !prefectures.isEmpty()
        || domestic != null;
  }

  /** Whether two kinds were said that no one word stands for: 市や企業. */
  boolean clashes() {
    return clashes;
  }

  void clash() {
    clashes = true;
  }

  private boolean hasSaid() {
    return kind != null && !kind.kinds().isEmpty();
  }

  /** Whether nothing can be of both kinds. */
  boolean isApartFrom(Sort other) {
    return hasSaid() && other.hasSaid() && Collections.disjoint(kind.kinds(), other.kind.kinds());
  }

  /** Whether whatever is of this kind is of the other's. */
  boolean isWithin(Sort other) {
    return hasSaid()
        && other.hasSaid()
        && other.kind.kinds().containsAll(kind.kinds())
        && (other.kind.levels().isEmpty()
            || !kind.levels().isEmpty() && other.kind.levels().containsAll(kind.levels()));
  }

  /** 石川県の企業: no document says where a company or university is. */
  boolean isUnplaced() {
    return hasSaid()
        && (!areas.isEmpty() && areas.stream().allMatch(a -> a.countries().isEmpty())
            || !prefectures.isEmpty())
        && kind.kinds().stream().noneMatch(k -> k.equals("Municipality") || k.equals("Prefecture"));
  }

  boolean hasKind() {
    return kind != null;
  }

  boolean isEmpty() {
    return !restricted();
  }

  boolean hasPlace() {
    return !countries.isEmpty()
        || leavesOut()
        || !areas.isEmpty()
        || !prefectures.isEmpty()
        || domestic != null;
  }

  /** Whether it says nothing but what this one is. */
  boolean mayBe(Name name) {
    return hasSaid() && !hasPlace() && kind.kinds().contains(name.kind());
  }

  /** 九州, 国内: a place here and nothing else. */
  boolean isWithinJapan() {
    boolean areas = !this.areas.isEmpty() && this.areas.stream().allMatch(Concept.Area::isInJapan);
    boolean rest = !notAreas.isEmpty() && notAreas.stream().allMatch(Concept.Area::isInJapan);
    return kind == null
        && countries.isEmpty()
        && (areas || rest || !prefectures.isEmpty() || Boolean.TRUE.equals(domestic));
  }

  /** 中国, 海外: a place abroad. */
  boolean isAbroad() {
    return !countries.isEmpty()
        || Boolean.FALSE.equals(domestic)
        || areas.stream().anyMatch(a -> !a.countries().isEmpty());
  }

  /** Whether one of them may lie there: Shenyang in China, and not Sapporo in Europe. */
  boolean mayHold(List<Name> names) {
    Map<String, Object> said = new HashMap<>();
    into(said, "");
    List<?> codes = (List<?>) said.get("countries");
    if (leavesOut()) {
      return false;
    }
    return names.stream()
        .anyMatch(
            name ->
                name.countryCode() == null || name.countryCode().equals("JP")
                    ? codes.isEmpty() && !Boolean.FALSE.equals(domestic)
                    : codes.contains(name.countryCode()) || Boolean.FALSE.equals(domestic));
  }

  boolean isCouncil() {
    return kind != null && kind.kinds().equals(List.of("Council"));
  }

  /** 団体, 組織: says nothing. */
  boolean isAny() {
    return !hasPlace() && kind != null && kind.kinds().isEmpty();
  }

  boolean isLocal() {
    return kind != null && !kind.levels().isEmpty();
  }

  /** 中国の県: of China, or of the Chūgoku region. */
  boolean isPrefectureOfChina() {
    return kind != null
        && kind.name().equals("県")
        && countries.stream().anyMatch(each -> each.code().equals("CN"));
  }

  /** The same place, whatever is there. */
  Sort withoutKind() {
    Sort same = new Sort();
    same.add(this);
    same.kind = null;
    return same;
  }

  void kind(Concept.Kind each) {
    kind = each;
  }

  void country(Country each) {
    countries.add(each);
  }

  /** 中国以外. */
  void notCountry(Country each) {
    notCountries.add(each);
  }

  /** ヨーロッパ以外. */
  void notArea(Concept.Area each) {
    notAreas.add(each);
  }

  /** 韓国と中国の両方: with somebody in each of these places. */
  void each() {
    each = true;
  }

  /** Whether somebody in each of the places is meant, and not in any of them. */
  boolean isEach() {
    return each;
  }

  /** Whether countries or parts of Japan are left out. */
  boolean leavesOut() {
    return !notCountries.isEmpty() || !notAreas.isEmpty();
  }

  /** Parts of the world and of Japan, within which or outside which they are. */
  List<Concept.Area> namedAreas() {
    return Stream.concat(areas.stream(), notAreas.stream()).toList();
  }

  void area(Concept.Area each) {
    areas.add(each);
  }

  void prefecture(String each) {
    prefectures.add(each);
  }

  void domestic(boolean inJapan) {
    domestic = inJapan;
  }

  /** Takes over what the other says and this does not. */
  void add(Sort other) {
    each |= other.each;
    clashes |= other.clashes || hasSaid() && other.hasSaid() && !kind.equals(other.kind);
    kind = hasSaid() || other.kind == null ? kind : other.kind;
    countries.addAll(other.countries);
    notCountries.addAll(other.notCountries);
    notAreas.addAll(other.notAreas);
    areas.addAll(other.areas);
    prefectures.addAll(other.prefectures);
    domestic = domestic == null ? other.domestic : domestic;
  }

  /** Of this kind or of the other's. */
  void either(Sort other) {
    Concept.Kind both = hasSaid() && other.hasSaid() ? kind.or(other.kind) : null;
    if (both == null) {
      add(other);
    } else {
      kind = both;
    }
  }

  /** As parameters of a query: with prefix {@code ""} kinds, levels …, else otherKinds …. */
  void into(Map<String, Object> parameters, String prefix) {
    List<String> codes = new ArrayList<>(countries.stream().map(Country::code).toList());
    List<String> within = new ArrayList<>(prefectures);
    areas.forEach(area -> codes.addAll(area.countries()));
    areas.forEach(area -> within.addAll(area.prefectures()));
    boolean fromKind = domestic == null && kind != null && codes.isEmpty();
    parameters.put(key(prefix, "kinds"), kind == null ? List.of() : kind.kinds());
    parameters.put(key(prefix, "levels"), kind == null ? List.of() : kind.levels());
    parameters.put(key(prefix, "countries"), codes);
    List<String> without = new ArrayList<>(notCountries.stream().map(Country::code).toList());
    notAreas.forEach(area -> without.addAll(area.countries()));
    notAreas.stream()
        .filter(area -> area.isInJapan() && prefectures.isEmpty())
        .forEach(area -> outside(area, within));
    parameters.put(key(prefix, "notCountries"), without);
    parameters.put(key(prefix, "prefectures"), within);
    parameters.put(key(prefix, "sets"), each ? sets() : List.of());
    parameters.put(key(prefix, "domestic"), fromKind ? kind.domestic() : domestic);
    parameters.put(key(prefix, "restricted"), restricted());
  }

  /** 九州以外: whatever lies in the other parts; of two that are left out, in neither. */
  private static void outside(Concept.Area area, List<String> within) {
    if (within.isEmpty()) {
      within.addAll(area.outside());
    } else {
      within.retainAll(area.outside());
    }
  }

  /** The countries of each place by itself. */
  private List<List<String>> sets() {
    List<List<String>> sets = new ArrayList<>();
    countries.forEach(country -> sets.add(List.of(country.code())));
    areas.forEach(area -> sets.add(area.countries()));
    return sets;
  }

  private static String key(String prefix, String name) {
    return prefix.isEmpty() ? name : prefix + StringUtils.capitalize(name);
  }

  /** In words: 中国の都市; {@code otherwise} when no sort is said. */
  String words(boolean japanese, String otherwise) {
    List<String> where = new ArrayList<>();
    List<String> not = new ArrayList<>();
    notCountries.forEach(each -> not.add(japanese ? each.name() : each.nameEn()));
    notAreas.forEach(each -> not.add(japanese ? each.name() : each.en()));
    countries.forEach(each -> where.add(japanese ? each.name() : each.nameEn()));
    areas.forEach(each -> where.add(japanese ? each.name() : each.en()));
    where.addAll(prefectures);
    if (japanese && !not.isEmpty()) { // EU以外のヨーロッパ
      String rest = String.join("・", where);
      where.clear();
      where.add(String.join("・", not) + "以外" + (rest.isEmpty() ? "" : "の" + rest));
    }
    boolean abroad = Boolean.FALSE.equals(domestic) && !countries.isEmpty();
    if (domestic != null && !abroad) {
      if (japanese || domestic) {
        where.add(japanese ? domestic ? "国内" : "海外" : "Japan");
      }
    }
    String sort = kind == null ? otherwise : japanese ? kind.name() : kind.en();
    String what = !japanese && Boolean.FALSE.equals(domestic) ? "foreign " + sort : sort;
    String but = japanese || not.isEmpty() ? "" : " outside " + String.join(" and ", not);
    if (where.isEmpty()) {
      return what + but;
    }
    if (each) {
      return japanese
          ? String.join("と", where) + "の両方" + (kind == null ? "" : "の" + what)
          : what + " in both " + String.join(" and ", where) + but;
    }
    return japanese
        ? String.join("・", where) + "の" + what
        : what + " in " + String.join(" or ", where) + but;
  }
}

package jp.enishi.resolution.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.gazetteer.CodePeriod;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernmentChange;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.resolution.match.NameReading.Subject;

/** Two names of Japanese local governments, wards and former municipalities. */
final class LocalRules {

  private static final Pattern RANKED = Pattern.compile("(?<stem>.+)(?<rank>[市町村])");

  /** 港区 by itself may be the special ward of Tokyo or a ward of a city. */
  private final Map<String, String> alsoWards = new HashMap<>();

  private final LocalGovernments governments;
  private final LocalGovernmentChanges changes;
  private final Spelling spelling;

  LocalRules(LocalGovernments governments, LocalGovernmentChanges changes, Spelling spelling) {
    this.spelling = spelling;
    this.governments = governments;
    this.changes = changes;
    Tables.rows("shared-ward-names.csv")
        .forEach(row -> alsoWards.put(row.get("name"), row.get("alsoIn").replace("|", "、")));
  }

  void compare(NameReading a, NameReading b, List<Feature> found) {
    if (a.prefecture() != null
        && b.prefecture() != null
        && !a.prefecture().equals(b.prefecture())) {
      found.add(
          Feature.forbids(
              "都道府県が異なる", "都道府県が異なります（" + a.prefecture() + "と" + b.prefecture() + "）。"));
    }
    if (a.subject() != b.subject()) {
      different(a, b, found);
    } else if (a.is(Subject.LOCAL)) {
      current(a, b, found);
    } else {
      byName(a, b, found);
    }
  }

  private void current(NameReading a, NameReading b, List<Feature> found) {
    List<LocalGovernment> both = a.locals().stream().filter(b.locals()::contains).toList();
    if (both.isEmpty()) {
      Optional<LocalGovernmentChange> namesake = namesake(a, b).or(() -> namesake(b, a));
      if (namesake.isPresent()) {
        LocalGovernmentChange each = namesake.get();
        String what =
            each.before().fullName() + "（" + each.on() + "に" + each.after().fullName() + "）";
        found.add(
            Feature.leavesOpen(
                "同名の旧市町村", "都道府県が書かれていないので、" + each.before().name() + "は" + what + "かもしれません。"));
        return;
      }
      found.add(Feature.forbids("団体コードが異なる", "別の地方公共団体です（" + codes(a) + "と" + codes(b) + "）。"));
      return;
    }
    if (a.locals().size() > 1 || b.locals().size() > 1) {
      NameReading open = a.locals().size() > 1 ? a : b;
      found.add(Feature.leavesOpen("同名の団体", open.quoted() + "は" + names(open) + "のどれか決められません。"));
    } else {
      String code = codeOn(day(a, b), both.get(0));
      found.add(
          Feature.counts("団体コードが同じ", 0.5, "どちらも" + both.get(0).fullName() + "（" + code + "）です。"));
    }
    if (a.bare() != b.bare()) {
      NameReading bare = a.bare() ? a : b;
      found.add(Feature.leavesOpen("市町村の別がない", bare.quoted() + "には都道府県・市町村の別が書かれていません。"));
    }
    ward(a, found);
    ward(b, found);
    writing(a, b, found);
  }

  private static LocalDate day(NameReading a, NameReading b) {
    return a.query().asOf() != null ? a.query().asOf() : b.query().asOf();
  }

  /** The code of the day that is spoken of: 仙台市 had another before it was designated. */
  private String codeOn(LocalDate day, LocalGovernment each) {
    return day == null
        ? each.code()
        : changes.codes().of(each.prefecture(), each.name()).stream()
            .filter(period -> period.holdsOn(day))
            .map(CodePeriod::code)
            .findFirst()
            .orElse(each.code());
  }

  /**
   * 那珂川町 is a town of Tochigi, and the name that 福岡県那珂川市 had as a town: without its prefecture it
   * may be either. On a day when only the one of today stood it is no other.
   */
  private Optional<LocalGovernmentChange> namesake(NameReading before, NameReading after) {
    LocalDate day = before.query().asOf();
    return before.prefecture() != null
        ? Optional.empty()
        : changes.named(before.own()).stream()
            .filter(period -> day == null || period.standsOn(day))
            .flatMap(period -> changes.after(period).stream())
            .filter(LocalGovernmentChange::goesOn)
            .filter(
                each ->
                    after.locals().stream()
                        .anyMatch(one -> one.fullName().equals(each.after().fullName())))
            .findFirst();
  }

  private void ward(NameReading each, List<Feature> found) {
    if (each.prefecture() == null && alsoWards.containsKey(each.own())) {
      found.add(
          Feature.leavesOpen(
              "同名の区", each.quoted() + "は" + alsoWards.get(each.own()) + "の区かもしれません。"));
    }
  }

  private static void byName(NameReading a, NameReading b, List<Feature> found) {
    if (!a.own().equals(b.own())) {
      found.add(Feature.forbids("名称が異なる", "区または旧市町村の名称が異なります。"));
      return;
    }
    found.add(Feature.counts("名称が同じ", 0.4, "同じ名称です。"));
    if (a.is(Subject.WARD) && (a.locals().size() > 1 || b.locals().size() > 1)) {
      found.add(Feature.leavesOpen("同名の団体", "区のある市がどれか決められません。"));
    }
    if (a.prefecture() != null && a.prefecture().equals(b.prefecture())) {
      found.add(Feature.counts("都道府県が同じ", 0.1, "どちらも" + a.prefecture() + "です。"));
    }
  }

  private void different(NameReading a, NameReading b, List<Feature> found) {
    if (a.is(Subject.WARD) || b.is(Subject.WARD)) {
      NameReading ward = a.is(Subject.WARD) ? a : b;
      NameReading other = a.is(Subject.WARD) ? b : a;
      boolean bareWard =
          other.is(Subject.LOCAL) && other.prefecture() == null && ward.own().endsWith(other.own());
      found.add(
          bareWard
              ? Feature.leavesOpen("市と区", other.quoted() + "は特別区とも、" + ward.quoted() + "とも読めます。")
              : Feature.forbids("市と区", ward.quoted() + "は市の行政区で、" + other.quoted() + "とは別です。"));
    } else {
      NameReading former = a.is(Subject.FORMER) ? a : b;
      NameReading current = a.is(Subject.FORMER) ? b : a;
      Optional<LocalGovernmentChange> change = change(former, current);
      if (change.isPresent()) {
        found.add(succession(change.get()));
        if (!saysPrefecture(former, change.get())
            && former.own().matches(".*[町村]")
            && !isAlone(former.own(), change.get())) {
          found.add(
              Feature.leavesOpen("都道府県がない", former.quoted() + "という名の旧町村は、ほかの都道府県にもあったかもしれません。"));
        }
        return;
      }
      if (maybeRanked(former, current)) {
        found.add(
            Feature.leavesOpen(
                "市制・町制かもしれない", former.quoted() + "は現在の一覧になく、市制・町制の前の名か、合併前の別の団体か、決められません。"));
        return;
      }
      if (mayBeMisprint(former, current)) {
        found.add(Feature.leavesOpen("似た字", former.quoted() + "という団体は知られておらず、一字だけ違います。誤記かもしれません。"));
        return;
      }
      found.add(Feature.forbids("現在の団体でない", former.quoted() + "は現在の地方公共団体の一覧になく、別の団体です。"));
    }
  }

  /** 石川県金択市 is none that anybody knows, and one character from 金沢市. */
  private boolean mayBeMisprint(NameReading former, NameReading current) {
    return changes.named(former.own()).isEmpty()
        && current.locals().stream()
            .map(each -> spelling.fold(each.name()))
            .anyMatch(name -> Misprints.oneMayBe(former.own(), name, spelling));
  }

  /** 埼玉県北本町 beside 埼玉県北本市: it may have become the city, or have been merged into it. */
  private static boolean maybeRanked(NameReading former, NameReading current) {
    Matcher before = RANKED.matcher(former.own());
    Matcher now = RANKED.matcher(current.own());
    return before.matches()
        && now.matches()
        && before.group("stem").equals(now.group("stem"))
        && "村町市".indexOf(before.group("rank")) < "村町市".indexOf(now.group("rank"))
        && (former.prefecture() == null
            || current.prefecture() == null
            || former.prefecture().equals(current.prefecture()));
  }

  /**
   * Whether it became a city of the same name (野々市町, 野々市市) that no local government elsewhere
   * shares, so that nobody else is likely to be meant.
   */
  private boolean isAlone(String former, LocalGovernmentChange change) {
    String stem = stem(former);
    return change.goesOn()
        && stem.equals(stem(change.after().name()))
        && changes.named(former).size() == 1
        && "市町村".chars().mapToObj(rank -> stem + (char) rank).flatMap(this::named).count() == 1;
  }

  private Stream<LocalGovernment> named(String name) {
    return governments.named(name).stream();
  }

  private static String stem(String name) {
    return name.replaceFirst("[市町村]$", "");
  }

  private static boolean saysPrefecture(NameReading former, LocalGovernmentChange change) {
    return former.query().prefecture() != null
        || former.query().name().contains(change.before().prefecture());
  }

  /**
   * The change by which the former one became the current one; over several renames (三好町, みよし町,
   * みよし市) the last of them.
   */
  private Optional<LocalGovernmentChange> change(NameReading former, NameReading current) {
    List<LocalGovernmentChange> open =
        new ArrayList<>(
            changes.find(former.prefecture(), former.own()).stream()
                .flatMap(period -> changes.after(period).stream())
                .toList());
    Set<LocalGovernmentChange> seen = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      LocalGovernmentChange each = open.remove(0);
      if (current.locals().stream()
          .anyMatch(local -> local.fullName().equals(each.after().fullName()))) {
        return Optional.of(each);
      }
      if (each.goesOn() && seen.add(each)) {
        changes
            .find(each.after().prefecture(), each.after().name())
            .ifPresent(period -> open.addAll(changes.after(period)));
      }
    }
    return Optional.empty();
  }

  /** A rename goes on as the same; a merger makes a successor, which is another. */
  private static Feature succession(LocalGovernmentChange each) {
    String what = each.before().fullName() + "は" + each.on() + "に" + each.after().fullName();
    return each.goesOn()
        ? Feature.counts("改称・市制施行", 0.45, what + "になりました（" + each.event() + "）。")
        : Feature.forbids("合併前の団体", what + "に引き継がれた、合併前の別の団体です（" + each.event() + "）。");
  }

  /** Says how the writings differ when they mean one; for the explanation only. */
  private static void writing(NameReading a, NameReading b, List<Feature> found) {
    if (a.own().equals(b.own()) && !a.query().name().strip().equals(b.query().name().strip())) {
      found.add(Feature.counts("表記の違い", 0, "違いは都道府県名、異体字、空白などの表記だけです。"));
    }
  }

  private static String codes(NameReading each) {
    return each.locals().stream()
        .limit(4)
        .map(one -> one.fullName() + " " + one.code())
        .collect(Collectors.joining("、"));
  }

  private static String names(NameReading each) {
    return each.locals().stream().map(LocalGovernment::fullName).collect(Collectors.joining("、"));
  }
}

package jp.enishi.resolution.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.ForeignCityChanges;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.resolution.match.NameReading.Subject;

/** Two names of places abroad, or one of them of a place that may be anywhere. */
final class PlaceRules {

  /** Shorter names differ too easily by a voicing mark. */
  static final int LONG_ENOUGH = 4;

  /** From here on two names that sound nearly alike are hardly two. */
  private static final int LONG_WORD = 6;

  private final Spelling spelling;
  private final PlacesAbroad gazetteer;
  private final ForeignCityChanges changes = ForeignCityChanges.load();

  PlaceRules(Spelling spelling, PlacesAbroad gazetteer) {
    this.spelling = spelling;
    this.gazetteer = gazetteer;
  }

  boolean knowsAsTwo(NameReading a, NameReading b) {
    return gazetteer.twoOf(a, b);
  }

  boolean knowsAsOne(NameReading a, NameReading b) {
    return gazetteer.oneOf(a, b);
  }

  void compare(NameReading a, NameReading b, List<Feature> found) {
    if (a.country() != null && a.country().equals(b.country())) {
      found.add(Feature.counts("国が同じ", 0.1, "どちらも" + a.country().name() + "です。"));
    }
    regions(a, b, found);
    countriesOfRegions(a, b, found);
    boolean inJapan = a.is(Subject.LOCAL) || b.is(Subject.LOCAL);
    names(a, b, found);
    if (change(a, b).or(() -> change(b, a)).isEmpty()) {
      levels(a, b, found);
    }
    ranks(a, b, found);
    namesakes(a, b, found);
    if (inJapan) {
      NameReading local = a.is(Subject.LOCAL) ? a : b;
      NameReading other = a.is(Subject.LOCAL) ? b : a;
      found.add(
          other.country() == null && other.own().equals(local.own())
              ? Feature.leavesOpen("国が不明", other.quoted() + "の国が書かれていません。")
              : isMisprint(other, local)
                  ? Feature.leavesOpen("似た字", other.quoted() + "は" + local.quoted() + "の誤記かもしれません。")
                  : Feature.forbids("日本の団体", local.quoted() + "は日本の地方公共団体です。"));
    }
  }

  /** 栃本県 is no place abroad that anybody knows. */
  private boolean isMisprint(NameReading other, NameReading local) {
    return other.country() == null
        && other.regions().isEmpty()
        && !gazetteer.isCity(other.own())
        && Misprints.oneMayBe(other.own(), local.own(), spelling);
  }

  private void regions(NameReading a, NameReading b, List<Feature> found) {
    if (a.regions().isEmpty() || b.regions().isEmpty()) {
      return;
    }
    Set<String> left = stems(a);
    Set<String> right = stems(b);
    if (left.containsAll(right) || right.containsAll(left)) {
      found.add(
          Feature.counts("上位の地域が同じ", 0.1, "上位の地域（" + String.join("", a.regions()) + "）が矛盾しません。"));
    } else {
      found.add(
          Feature.forbids(
              "上位の地域が異なる",
              "上位の地域が異なります（"
                  + String.join("", a.regions())
                  + "と"
                  + String.join("", b.regions())
                  + "）。"));
    }
  }

  /** ケンブリッジ市（マサチューセッツ州） is none of the United Kingdom: no state there is called so. */
  private void countriesOfRegions(NameReading a, NameReading b, List<Feature> found) {
    if (a.country() != null && b.country() != null) {
      return; // Told by what is printed.
    }
    Set<String> left = gazetteer.countriesOf(a);
    Set<String> right = gazetteer.countriesOf(b);
    if (!left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains)) {
      found.add(
          Feature.leavesOpen(
              "国が違うおそれ", "地名辞典では、" + a.quoted() + "と" + b.quoted() + "に書かれた国または地域は、別の国にあります。"));
    }
  }

  /** ポートランド市 by itself may be the one in Oregon or the one in Maine. */
  private void namesakes(NameReading a, NameReading b, List<Feature> found) {
    boolean leftSaysMore = says(a) >= says(b);
    NameReading full = leftSaysMore ? a : b;
    NameReading less = leftSaysMore ? b : a;
    boolean saysLess =
        less.regions().isEmpty()
            && (!full.regions().isEmpty() || less.country() == null && full.country() != null);
    if (saysLess && gazetteer.hasNamesakes(less) && !gazetteer.isByFarTheLargest(full, less)) {
      found.add(Feature.leavesOpen("同名の都市", less.quoted() + "という名の都市は複数あり、国または州が書かれていません。"));
    }
  }

  /** 光州広域市 is beside 京畿道, not in it: 京畿道光州市 is hardly the same. */
  private static void ranks(NameReading a, NameReading b, List<Feature> found) {
    NameReading high = PlaceWords.isRegionOfItsOwn(a.own()) ? a : b;
    NameReading low = high == a ? b : a;
    if (PlaceWords.isRegionOfItsOwn(high.own())
        && !PlaceWords.isRegionOfItsOwn(low.own())
        && high.regions().isEmpty()
        && !low.regions().isEmpty()) {
      found.add(
          Feature.leavesOpen(
              "市の格が異なる",
              high.quoted()
                  + "は道や省と並ぶ市で、"
                  + low.quoted()
                  + "は"
                  + String.join("", low.regions())
                  + "の市です。"));
    }
  }

  private static int says(NameReading each) {
    return (each.country() == null ? 0 : 1) + (each.regions().isEmpty() ? 0 : 2);
  }

  private static Set<String> stems(NameReading each) {
    Set<String> stems = new TreeSet<>();
    each.regions().forEach(region -> stems.add(Sound.loose(PlaceWords.stem(region))));
    return stems;
  }

  private void names(NameReading a, NameReading b, List<Feature> found) {
    String left = PlaceWords.translated(PlaceWords.stem(a.own()));
    String right = PlaceWords.translated(PlaceWords.stem(b.own()));
    Optional<ForeignCityChanges.Change> change = change(a, b).or(() -> change(b, a));
    if (change.isPresent()) {
      found.add(succession(change.get()));
    } else if (left.equals(right)) {
      found.add(Feature.counts("名称が同じ", 0.4, "異体字・記号・市の種別を除けば同じ名称です。"));
    } else if (gazetteer.oneOf(a, b)) {
      found.add(Feature.counts("地名辞典の別名", 0.4, "地名辞典では、同じ都市または地域の別の表記です。"));
      gazetteer
          .bornByManyOthers(a, b)
          .ifPresent(
              each ->
                  found.add(
                      Feature.leavesOpen(
                          "同名の都市", each.quoted() + "という名の都市はほかにいくつもあり、国または州が書かれていません。")));
    } else if (isWardOf(a.own(), b.own()) || isWardOf(b.own(), a.own())) {
      found.add(Feature.leavesOpen("区の市がない", "一方には、区のある市が書かれていません。"));
    } else if (gazetteer.twoOf(a, b) && one(left, right)) {
      found.add(Feature.leavesOpen("名称の一部", "一方の名称が他方の始まりと同じで、略した名かもしれません。"));
    } else if (gazetteer.twoOf(a, b)) {
      found.add(Feature.forbids("地名辞典では別", "地名辞典では、別の都市または地域です。"));
    } else if (Sound.careful(left).equals(Sound.careful(right))) {
      found.add(Feature.counts("仮名の表記の違い", 0.35, "違いは片仮名の書き方（小書き、長音など）だけです。"));
    } else if (Sound.loose(left).equals(Sound.loose(right)) && left.length() >= LONG_ENOUGH) {
      found.add(Feature.counts("長音の違い", 0.4, "違いは長音や促音の書き方だけです。"));
    } else if (BodyRules.onlyDirectionDiffers(left, right)) {
      found.add(Feature.forbids("方角が異なる", "東西南北などの一字が異なる、別の地域です。"));
    } else if (left.length() > LONG_ENOUGH && Sound.unvoiced(left).equals(Sound.unvoiced(right))) {
      found.add(Feature.counts("清濁の違い", 0.4, "違いは濁点・半濁点だけです。"));
    } else if (left.length() > LONG_WORD && Sound.ofPlace(left).equals(Sound.ofPlace(right))) {
      found.add(Feature.counts("外国語の読み方の違い", 0.4, "違いは、ウェとヴェ、ティとテなど、外国語の音の写し方だけです。"));
    } else if (spelling.blur(left).equals(spelling.blur(right))) {
      found.add(Feature.counts("似た字", 0.25, "よく取り違えられる字だけが違います。誤記かもしれません。"));
    } else if (a.otherNames().contains(b.own()) || b.otherNames().contains(a.own())) {
      found.add(Feature.counts("括弧の別名", 0.35, "一方の括弧の中の名称が、他方と同じです。"));
    } else if (a.is(Subject.LOCAL) && isMisprint(b, a) || b.is(Subject.LOCAL) && isMisprint(a, b)) {
      found.add(Feature.counts("一字違い", 0, "一字だけ違います。"));
    } else {
      found.add(Similarity.feature(left, right));
    }
  }

  /** 海雲台区 by itself, beside 釜山広域市海雲台区. */
  private static boolean isWardOf(String ward, String full) {
    return ward.endsWith("区")
        && full.endsWith(ward)
        && full.substring(0, full.length() - ward.length()).endsWith("市");
  }

  /** フランクフルト and フランクフルト・アム・マイン. */
  private static boolean one(String left, String right) {
    return Math.min(left.length(), right.length()) >= LONG_ENOUGH
        && (left.startsWith(right) || right.startsWith(left));
  }

  private Optional<ForeignCityChanges.Change> change(NameReading before, NameReading after) {
    Country country = before.country() == null ? after.country() : before.country();
    return changes.between(country == null ? null : country.code(), before.own(), after.own());
  }

  /** As in Japan: a rename goes on as the same, a merger makes a successor, which is another. */
  private static Feature succession(ForeignCityChanges.Change each) {
    String what = each.before() + "は" + each.on() + "に" + each.after();
    return each.goesOn()
        ? Feature.counts("改称", 0.45, what + "になりました。")
        : Feature.forbids("合併前の都市", what + "に引き継がれた、合併前の別の都市です（" + each.event() + "）。");
  }

  private static void levels(NameReading a, NameReading b, List<Feature> found) {
    String left = PlaceWords.level(a.own());
    String right = PlaceWords.level(b.own());
    if (left.equals(right)) {
      return;
    }
    if (left.isEmpty() || right.isEmpty()) {
      boolean city = left.equals("市") || right.equals("市");
      found.add(
          city
              ? Feature.counts("市の字の有無", 0, "一方に「市」がありません。")
              : Feature.leavesOpen("種別がない", "一方に省・州・県などの種別がなく、同じ名の市かもしれません。"));
    } else {
      found.add(Feature.forbids("種別が異なる", "種別が異なります（" + left + "と" + right + "）。"));
    }
  }
}

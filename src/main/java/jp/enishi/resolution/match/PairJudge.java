package jp.enishi.resolution.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.OrganizationNames;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.resolution.match.NameReading.Subject;

/**
 * Judges two names. The answer depends on nothing but the two and the gazetteer, and not on which
 * of them comes first.
 */
public final class PairJudge {

  /** One order for every pair, so that features and sentences are the same both ways. */
  private static final Comparator<NameReading> ORDER =
      Comparator.comparing((NameReading each) -> each.query().name())
          .thenComparing(each -> each.query().toString());

  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]{2,}");

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}]{4,}");

  private final NameReader reader;
  private final LocalRules locals;
  private final PlaceRules places;
  private final BodyRules bodies;
  private final KnownNames knownNames;
  private final LocalGovernmentChanges changes;

  /** With the gazetteer shipped with the product. */
  public static PairJudge shipped() {
    return new PairJudge(LocalGovernments.load(), Countries.load());
  }

  /** With this gazetteer, and the mergers and renames shipped with the product. */
  public PairJudge(LocalGovernments governments, Countries countries) {
    this(governments, countries, LocalGovernmentChanges.load());
  }

  /** With this gazetteer. */
  public PairJudge(
      LocalGovernments governments, Countries countries, LocalGovernmentChanges changes) {
    Spelling spelling = Spelling.load();
    this.changes = changes;
    this.reader = new NameReader(governments, countries, changes, spelling, ForeignPlaces.load());
    this.locals = new LocalRules(governments, changes, spelling);
    PlacesAbroad abroad = new PlacesAbroad(ForeignPlaces.load(), spelling);
    this.places = new PlaceRules(spelling, abroad);
    this.knownNames = new KnownNames(spelling, OrganizationNames.load());
    this.bodies = new BodyRules(spelling, knownNames, abroad);
  }

  /** Whether the two names mean one organisation, and why. */
  public PairJudgement judge(NameQuery left, NameQuery right) {
    return judge(reader.read(left), reader.read(right));
  }

  /** Whether the words are a country: its Japanese or English name, or its code. */
  public boolean isCountry(String words) {
    return reader.isCountry(words);
  }

  /** All names of the body that everybody calls so; none when it is not known. */
  List<String> knownNames(String name) {
    return knownNames.all(name);
  }

  /** The mergers and renames by which it judges. */
  LocalGovernmentChanges changes() {
    return changes;
  }

  NameReading read(NameQuery name) {
    return reader.read(name);
  }

  PairJudgement judge(NameReading left, NameReading right) {
    boolean inOrder = ORDER.compare(left, right) <= 0;
    return PairJudgement.of(features(inOrder ? left : right, inOrder ? right : left));
  }

  private List<Feature> features(NameReading a, NameReading b) {
    List<Feature> found = new ArrayList<>();
    if (a.masked() || b.masked()) {
      NameReading hidden = a.masked() ? a : b;
      return List.of(Feature.leavesOpen("伏せ字", hidden.quoted() + "は伏せ字または空欄で、どの団体か分かりません。"));
    }
    if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
      found.add(
          Feature.forbids(
              "国が異なる", "国が異なります（" + a.country().name() + "と" + b.country().name() + "）。"));
    }
    for (NameReading each : List.of(a, b)) {
      if (each.misspelt() != null) {
        found.add(
            Feature.leavesOpen(
                "国名の誤記", "「" + each.misspelt() + "」は「" + each.country().name() + "」の誤記かもしれません。"));
      }
    }
    if (a.is(Subject.MISSION) || b.is(Subject.MISSION)) {
      missions(a, b, found);
    } else if (a.is(Subject.NATION) || b.is(Subject.NATION)) {
      nations(a, b, found);
    } else if (isKnownBody(a) && saysLevel(b) || isKnownBody(b) && saysLevel(a)) {
      NameReading body = isKnownBody(a) ? a : b;
      found.add(Feature.forbids("団体名", body.quoted() + "は、片仮名で書くと、よく知られた団体の名称です。"));
    } else if (isKnownBody(a) != isKnownBody(b) && a.bare() && b.bare()) {
      found.add(Feature.leavesOpen("種別がない", "地名とも団体名とも読めます。"));
    } else if (japanese(a) && japanese(b)) {
      locals.compare(a, b, found);
    } else if (isBody(a) && isBody(b)) {
      if (isBarePlace(a) && isBarePlace(b) && places.knowsAsOne(a, b)) {
        places.compare(a, b, found); // Munich and ミュンヘン say themselves that they are a place.
      } else {
        bodies.compare(a, b, found);
      }
    } else if (a.is(Subject.BODY) || b.is(Subject.BODY)) {
      bodyAndPlace(a, b, found);
    } else {
      places.compare(a, b, found);
    }
    return found;
  }

  private static boolean japanese(NameReading each) {
    return each.is(Subject.LOCAL) || each.is(Subject.WARD) || each.is(Subject.FORMER);
  }

  /** コマツ sounds like 小松市, but who writes it in katakana means the company of that name. */
  private boolean isKnownBody(NameReading each) {
    return each.is(Subject.LOCAL)
        && each.bare()
        && KATAKANA.matcher(each.own()).matches()
        && knownNames.has(each.own());
  }

  private static boolean saysLevel(NameReading each) {
    return japanese(each) && !each.bare();
  }

  /** コマツ could be 小松市 by its sound; beside a company it is read as a company. */
  private static boolean isBody(NameReading each) {
    return each.is(Subject.BODY) || each.is(Subject.LOCAL) && each.bare();
  }

  private static void missions(NameReading a, NameReading b, List<Feature> found) {
    if (a.subject() != b.subject()) {
      NameReading mission = a.is(Subject.MISSION) ? a : b;
      found.add(Feature.forbids("公館", mission.quoted() + "は国の在外公館で、所在地の団体や国そのものではありません。"));
    } else if (a.own().equals(b.own()) && a.country() != null && a.country().equals(b.country())) {
      found.add(Feature.counts("公館が同じ", 0.5, "同じ国の同じ公館です。"));
    } else if (a.own().equals(b.own())) {
      found.add(Feature.leavesOpen("国が不明", "どの国の公館か、一方に書かれていません。"));
    } else {
      found.add(Feature.counts("公館が異なる", -0.3, "公館の種類または所在地が異なります。"));
    }
  }

  private void nations(NameReading a, NameReading b, List<Feature> found) {
    if (a.subject() != b.subject()) {
      NameReading nation = a.is(Subject.NATION) ? a : b;
      NameReading other = a.is(Subject.NATION) ? b : a;
      if (isUnplaced(other, nation) && reader.mayBe(other.query().name(), nation.country())) {
        found.add(
            Feature.leavesOpen(
                "国名の誤記", other.quoted() + "は「" + nation.country().name() + "」の誤記かもしれません。"));
        return;
      }
      found.add(Feature.forbids("国と団体", nation.quoted() + "は国で、" + other.quoted() + "は国ではありません。"));
    } else if (a.own().equals(b.own())) {
      found.add(Feature.counts("国が同じ", 0.5, "どちらも" + a.country().name() + "（" + a.own() + "）です。"));
    }
  }

  /** A name of which nothing says that it lies in another country. */
  private static boolean isUnplaced(NameReading each, NameReading nation) {
    return (each.country() == null || each.country().equals(nation.country()))
        && each.form() == null
        && (each.is(Subject.BODY) || each.is(Subject.PLACE));
  }

  /** 釜山 beside 釜山広域市 is read as a place without its level. */
  private static boolean isBarePlace(NameReading each) {
    return each.form() == null && !BodyWords.isBody(each.own());
  }

  /**
   * Latin letters that no table knows and no word tells to be those of a body, beside a place in
   * katakana that begins with the same sound: Reykjanesbær, レイキャネスバイル市.
   */
  private boolean mayBeReadAs(NameReading body, NameReading place) {
    String stem = PlaceWords.stem(place.own());
    if (!isBarePlace(body)
        || knownNames.has(body.own())
        || !LATIN.matcher(body.own()).matches()
        || !KATAKANA.matcher(stem).matches()) {
      return false;
    }
    String read = RomajiKey.consonants(RomajiKey.ofKana(stem));
    String written = RomajiKey.consonants(RomajiKey.ofLatin(body.own()));
    return !read.isEmpty() && !written.isEmpty() && read.charAt(0) == written.charAt(0);
  }

  private static String sounds(NameReading each) {
    String stem = PlaceWords.stem(each.own());
    return stem.length() > PlaceRules.LONG_ENOUGH ? Sound.unvoiced(stem) : Sound.loose(stem);
  }

  private void bodyAndPlace(NameReading a, NameReading b, List<Feature> found) {
    NameReading body = a.is(Subject.BODY) ? a : b;
    NameReading place = a.is(Subject.BODY) ? b : a;
    if (isBarePlace(body) && (sounds(body).equals(sounds(place)) || places.knowsAsOne(a, b))) {
      places.compare(a, b, found);
    } else if (body.own().equals(place.own())) {
      found.add(Feature.leavesOpen("種類が不明", "名称は同じですが、一方は地名、他方は団体名と読めます。"));
    } else if (body.own().startsWith(PlaceWords.stem(place.own()))) {
      found.add(
          Feature.forbids("地名と団体", body.quoted() + "は" + place.quoted() + "の一部またはその名を冠した別の団体です。"));
    } else if (mayBeReadAs(body, place) && !places.knowsAsTwo(a, b)) {
      found.add(
          Feature.leavesOpen("読みが分からない", body.quoted() + "が" + place.quoted() + "のローマ字か、分かりません。"));
    } else {
      found.add(Feature.forbids("地名と団体", "一方は地名、他方は団体の名称です。"));
    }
  }
}

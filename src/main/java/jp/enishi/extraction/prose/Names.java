package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.parties.PartyList;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.ForeignCity;
import jp.enishi.gazetteer.ForeignDivision;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernmentPeriod;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.OrganizationKind;

/**
 * Finds the organisations that a sentence names: a noun phrase is looked up among the passage's own
 * parties first, then among local governments and countries, then told by the word it ends with.
 */
final class Names {

  private static final Pattern FORMER = Pattern.compile("^(?:旧|元) ?(?=.{2})");
  private static final Pattern TAIL =
      Pattern.compile("(?:間|側|など|等|内|様|主催|共催|協力|(?<=センター)長|(?<=大学)長|一行)$");
  private static final Pattern HEAD_OF = Pattern.compile("(?<=[市町村区省])長$|(?<=[都道府県州])知事$");
  private static final Pattern SELF = Pattern.compile("(?:本|当|同)(市|県|府|都|道|町|村|区|省|州|郡)");
  private static final Pattern UNIT =
      Pattern.compile(".{1,24}?(?:局|部|課|室|庁|教育委員会|議会|本部|役所|役場|人民政府|人民委員会|政府)");
  private static final Pattern UNIT_OF_PLACE = Pattern.compile("(.+[都道府県市町村区])(教育委員会|議会)");
  private static final Pattern PLACE =
      Pattern.compile(".+(?:特別自治道|特別自治市|広域市|特別市|自治区|市|町|村|区|郡|県|省|州|道|府|都)");
  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*(?:(?<!京)都市|両市|両県|両国|各市|姉妹市|県市|市町村|会員都市|県民|市民|全国|自治体|x+|X+|[○〇●◯＊*]+)$|.*(?:[xX○〇◯]{2}|某|[A-Z]市|[A-Z]町).*"
              + "|(?!九州)[一二三四五六七八九十0-9]+(?:市|県|町|村|省|州|道).*");

  /** 北杜市(当時は須玉町): another name of the one before. */
  private static final Pattern NOW_ANOTHER =
      Pattern.compile("^\\((?:現在?(?:の|は|・|、)?)(?=[^()]{2,8}[市町村区]\\))");

  private static final Pattern GLOSS =
      Pattern.compile("[市町村区郡県]\\((?:当時(?:は|の|、)?|現在?(?:の|は|・)?|旧|元)?$");

  private static final Pattern QUOTED = Pattern.compile("[「『][^「」『』]*[」』]");
  private static final Pattern SUFFIX =
      Pattern.compile("(?:広域市|特別市|特別自治道|特別自治市|市|町|村|区|郡|県|省|州|道|府|都)$");
  private static final Pattern CITY = Pattern.compile("[\\p{IsHan}ァ-ヺー・]{2,}市");

  /** 北京市|西城区, 仁川広域市|中区 */
  private static final Pattern DISTRICT =
      Pattern.compile("(?<city>[\\p{IsHan}]{2,6}市)\\p{IsHan}{1,3}区");

  private static final Pattern REGION = Pattern.compile("[\\p{IsHan}ァ-ヺー・]{2,}(?:道|省|州|自治区)");
  private static final Pattern HOME_PLACE = Pattern.compile(".+[都道府県市町村区]");
  static final Pattern PREFECTURE = Pattern.compile("(?:北海道|東京都|京都府|大阪府|\\p{IsHan}{2,3}県)(?=.)");
  private static final Pattern OF_JAPAN = Pattern.compile("^日本国?(?=.{3})");
  private static final Pattern PLACE_ABROAD =
      Pattern.compile(".*[ァ-ヺー]{2,}(?:市|州|郡|県|町|村|区)|(?:\\p{IsHan}{2,3}|[ァ-ヺー・]{2,})省|.{2,}自治区");

  private final Countries countries;
  private final LocalGovernments localGovernments;
  private final PartyList partyList;
  private final Spelling spelling = Spelling.load();
  private final KanaNames kanaNames;
  private final CountryBefore countryBefore;
  private LocalGovernmentChanges changes;

  Names(Countries countries, LocalGovernments localGovernments) {
    this.countries = countries;
    this.localGovernments = localGovernments;
    this.partyList = new PartyList(countries, localGovernments);
    this.kanaNames = new KanaNames(localGovernments);
    this.countryBefore = new CountryBefore(countries);
  }

  /** The organisations that the text names, in order; names inside 「」 are titles' and left out. */
  List<Mention> find(String text, List<DateMention> dates, Passage passage) {
    StringBuilder masked = new StringBuilder(text);
    dates.forEach(each -> blank(masked, each.start(), each.end()));
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      blank(masked, quoted.start(), quoted.end());
    }
    List<Mention> found = findPlain(masked.toString(), passage);
    found.removeIf(each -> GLOSS.matcher(text.substring(0, each.start())).find());
    return found;
  }

  /** The same for text without dates and quotes. */
  List<Mention> findPlain(String text, Passage passage) {
    List<Mention> mentions = new ArrayList<>();
    for (NounPhrases.Span each :
        withWholeNames(NounPhrases.of(kanaNames.joined(text)), text, passage)) {
      Country stated = countryBefore.of(text, each.start());
      Country before = stated != null ? stated : countryBefore.behind(text, each.end());
      mention(text, each, before, passage).ifPresent(mentions::add);
    }
    return mentions;
  }

  /** What the analyser cut inside a party's name (ドルノ|ゴビ県) is put together again. */
  private static List<NounPhrases.Span> withWholeNames(
      List<NounPhrases.Span> phrases, String text, Passage passage) {
    List<NounPhrases.Span> whole = new ArrayList<>(phrases);
    for (ReadParty each : passage.parties().toList()) {
      // A damaged title can leave a party without a name, which would be found everywhere.
      int at = each.name().isEmpty() ? -1 : text.indexOf(each.name());
      while (at >= 0) {
        int start = at;
        int end = at + each.name().length();
        List<NounPhrases.Span> touching =
            whole.stream().filter(p -> p.start() < end && p.end() > start).toList();
        int from = touching.stream().mapToInt(NounPhrases.Span::start).min().orElse(start);
        int to = touching.stream().mapToInt(NounPhrases.Span::end).max().orElse(end);
        whole.removeAll(touching);
        whole.add(new NounPhrases.Span(Math.min(from, start), Math.max(to, end)));
        at = text.indexOf(each.name(), end);
      }
    }
    whole.sort(java.util.Comparator.comparingInt(NounPhrases.Span::start));
    return whole;
  }

  /** Parties of the passage, and places, with which parts of a title begin: 小山市・ケアンズ市姉妹都市盟約書. */
  List<Mention> findLeading(String title, Passage passage) {
    List<Mention> mentions = new ArrayList<>(findPlain(title, passage));
    for (ReadParty each : passage.parties().toList()) {
      int at = title.indexOf(each.name());
      boolean found = mentions.stream().anyMatch(m -> m.party().name().equals(each.name()));
      if (at >= 0 && !found) {
        mentions.add(new Mention(at, at + each.name().length(), each, false));
      }
    }
    mentions.sort(java.util.Comparator.comparingInt(Mention::start));
    return mentions;
  }

  private Optional<Mention> mention(
      String text, NounPhrases.Span span, Country before, Passage passage) {
    String printed = span.of(text);
    int start = span.start();
    int end = span.end();
    Matcher former = FORMER.matcher(printed);
    boolean isFormer = former.find() || NOW_ANOTHER.matcher(text.substring(end)).find();
    if (former.lookingAt()) {
      printed = printed.substring(former.end());
    }
    Matcher tail = TAIL.matcher(printed);
    if (tail.find() && printed.length() > 2) {
      end -= printed.length() - tail.start();
      printed = printed.substring(0, tail.start());
    }
    Matcher head = HEAD_OF.matcher(printed);
    String name = head.find() ? printed.substring(0, head.start()) : printed;
    if (name.isBlank() || NO_NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    int from = start;
    int to = end;
    Optional<ReadParty> party = resolve(name, before, passage);
    if (party.isEmpty() && isFormer && name.matches(".{2,}[市町村]")) {
      party = Optional.of(formerTown(name, passage));
    }
    return party.map(each -> new Mention(from, to, each, isFormer));
  }

  private Optional<ReadParty> resolve(String name, Country before, Passage passage) {
    Optional<ReadParty> self = self(name, passage);
    if (self.isPresent()) {
      return self;
    }
    for (ReadParty each : passage.parties().toList()) {
      Optional<ReadParty> known = known(name, each);
      if (known.isPresent()) {
        return known;
      }
    }
    if (Bodies.isName(name)) {
      return Optional.of(body(name, before, passage));
    }
    Matcher unit = UNIT_OF_PLACE.matcher(name);
    return unit.matches()
        ? place(unit.group(1), before).map(each -> withUnit(each, unit.group(2)))
        : place(name, before);
  }

  private static Optional<ReadParty> self(String name, Passage passage) {
    if (name.length() == 1 && "県府都道市町村区".contains(name)) {
      List<ReadParty> home =
          passage.japan().stream().filter(each -> each.name().endsWith(name)).toList();
      return home.size() == 1 ? Optional.of(home.get(0)) : Optional.empty();
    }
    Matcher m = SELF.matcher(name);
    if (!m.matches()) {
      return Optional.empty();
    }
    List<ReadParty> fitting =
        (name.startsWith("同") ? passage.foreign() : passage.japan())
            .stream().filter(each -> each.name().endsWith(m.group(1))).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The party itself under one of its names, or an office of it. */
  private Optional<ReadParty> known(String name, ReadParty party) {
    for (String each : forms(party)) {
      int at = name.indexOf(each);
      if (at >= 0 && above(name.substring(0, at), party)) {
        String rest = name.substring(at + each.length());
        if (rest.isEmpty()) {
          return Optional.of(party);
        }
        if (UNIT.matcher(rest).matches() && each.equals(party.name())) {
          return Optional.of(withUnit(party, rest));
        }
      }
    }
    return Optional.empty();
  }

  static ReadParty withUnit(ReadParty party, String unit) {
    return new ReadParty(
        party.printed(),
        party.name(),
        party.country(),
        party.region(),
        party.prefecture(),
        party.kind(),
        unit);
  }

  /** Whether the words before the party's name only say where it lies. */
  private boolean above(String words, ReadParty party) {
    String rest = words;
    if (rest.isEmpty()) {
      return true;
    }
    rest = rest.replaceFirst("^日本国?", "");
    int country = countries.atStart(rest + party.name()).map(m -> m.printed().length()).orElse(0);
    rest = rest.substring(Math.min(country, rest.length()));
    return rest.isEmpty()
        || rest.equals(party.region())
        || rest.equals(party.prefecture())
        || spelling.fold(party.printed()).contains(spelling.fold(words));
  }

  private static List<String> forms(ReadParty party) {
    if (party.country() != null && party.country().code().equals("JP")) {
      return List.of(party.name());
    }
    String stem = SUFFIX.matcher(party.name()).replaceFirst("");
    return stem.length() < 2 || stem.equals(party.name())
        ? List.of(party.name())
        : List.of(party.name(), stem + "市", stem);
  }

  private Optional<ReadParty> place(String name, Country before) {
    Optional<Country> coded = Bodies.countryCode(name).flatMap(countries::byCode);
    if (coded.isPresent()) {
      return place(Bodies.withoutCountryCode(name), coded.get());
    }
    String full = OF_JAPAN.matcher(name).replaceFirst("");
    if (HOME_PLACE.matcher(full).matches()) {
      ReadParty japanese = partyList.japanese(full).get(0);
      boolean exists =
          japanese.kind() == OrganizationKind.PREFECTURE
              || japanese.kind() == OrganizationKind.MUNICIPALITY
                  && !localGovernments.named(japanese.name()).isEmpty();
      if (exists && before == null) {
        return Optional.of(japanese);
      }
      List<LocalGovernmentPeriod> was =
          before == null ? changes().named(japanese.name()) : List.of();
      if (!was.isEmpty()) {
        return Optional.of(formerly(japanese, was));
      }
    }
    if (!PLACE.matcher(full).matches()) {
      return Optional.empty();
    }
    boolean stated =
        countries.atStart(full).filter(m -> m.printed().length() < full.length()).isPresent();
    if (stated || before != null || PLACE_ABROAD.matcher(full).matches()) {
      ReadParty party = partyList.foreign(full).get(0);
      return Optional.of(party.country() == null ? in(before, party) : party);
    }
    Matcher district = DISTRICT.matcher(full);
    return district.matches()
        ? cityAbroad(district.group("city"))
            .map(city -> in(city.country(), partyList.foreign(full).get(0)))
        : cityAbroad(full);
  }

  /** One of former times, with its prefecture when no other had one of that name. */
  private static ReadParty formerly(ReadParty party, List<LocalGovernmentPeriod> was) {
    List<String> prefectures =
        was.stream().map(LocalGovernmentPeriod::prefecture).distinct().toList();
    return party.prefecture() != null || prefectures.size() != 1
        ? party
        : new ReadParty(
            party.printed(),
            party.name(),
            party.country(),
            party.region(),
            prefectures.get(0),
            party.kind(),
            party.office());
  }

  /** A city or region that bears its name in one country alone, and in Japan none does. */
  private Optional<ReadParty> cityAbroad(String name) {
    boolean city = CITY.matcher(name).matches();
    if (!city && !REGION.matcher(name).matches()) {
      return Optional.empty();
    }
    ForeignPlaces places = ForeignPlaces.load();
    List<String> codes =
        (city
                ? places.citiesAnywhere(name).stream().map(ForeignCity::countryCode)
                : places.divisionsAnywhere(name).stream().map(ForeignDivision::countryCode))
            .distinct()
            .toList();
    return codes.size() == 1 && !codes.get(0).equals("JP")
        ? countries.byCode(codes.get(0)).map(each -> in(each, partyList.foreign(name).get(0)))
        : Optional.empty();
  }

  /** Who there was: loaded when a name is met that no local government bears today. */
  private synchronized LocalGovernmentChanges changes() {
    if (changes == null) {
      changes = LocalGovernmentChanges.load();
    }
    return changes;
  }

  /** A town of former times stands in no table, but says itself that it was one. */
  private ReadParty formerTown(String printed, Passage passage) {
    Country japan = countries.byCode("JP").orElseThrow();
    List<ReadParty> own = passage.japan();
    Matcher stated = PREFECTURE.matcher(printed);
    boolean named = stated.lookingAt();
    String name = named ? printed.substring(stated.end()) : printed;
    String prefecture = named ? stated.group() : own.size() == 1 ? own.get(0).prefecture() : null;
    return new ReadParty(
        printed, name, japan, null, prefecture, OrganizationKind.MUNICIPALITY, null);
  }

  private ReadParty body(String printed, Country before, Passage passage) {
    Matcher lies = PREFECTURE.matcher(printed);
    boolean port = printed.endsWith("港") && lies.lookingAt() && printed.length() - lies.end() > 2;
    String name = port ? printed.substring(lies.end()) : printed;
    Country japan = countries.byCode("JP").orElseThrow();
    Country stated = Bodies.countryCode(name).flatMap(countries::byCode).orElse(before);
    Optional<ReadParty> owner = passage.parties().filter(each -> mentions(name, each)).findFirst();
    List<Country> abroad = passage.foreign().stream().map(ReadParty::country).distinct().toList();
    Country country =
        stated != null
            ? stated
            : owner.isPresent()
                ? owner.get().country()
                : name.matches("[ァ-ヺー].*") && abroad.size() == 1 ? abroad.get(0) : japan;
    return new ReadParty(name, name, country, null, null, Bodies.kind(name), null);
  }

  private static boolean mentions(String name, ReadParty party) {
    return forms(party).stream().anyMatch(name::contains);
  }

  private static ReadParty in(Country country, ReadParty party) {
    return new ReadParty(
        party.printed(),
        party.name(),
        country,
        party.region(),
        party.prefecture(),
        party.kind(),
        party.office());
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to && i < text.length(); i++) {
      text.setCharAt(i, '。');
    }
  }
}

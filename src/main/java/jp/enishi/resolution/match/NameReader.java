package jp.enishi.resolution.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.CountryMatch;
import jp.enishi.gazetteer.ForeignDivision;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.OrganizationKind;
import jp.enishi.resolution.match.NameReading.Subject;

/** Takes a name apart; the first reading that fits is taken. */
final class NameReader {

  private static final Pattern VARIATION_SELECTOR =
      Pattern.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\x{200B}-\\x{200D}\\x{FEFF}]");
  private static final Pattern BRACKETS =
      Pattern.compile("[(\\[〔【{](?<in>[^()\\[\\]〔〕【】{}]*)[)\\]〕】}]");

  /** A city that is its county too is one body. */
  private static final Pattern CITY_AND_COUNTY =
      Pattern.compile("(?<=[ァ-ヺー])市(?:・|及び|および|と|兼)?郡(?=$|政府|\\s|\\()");

  /** 市政府 acts for the city abroad as 市役所 does in Japan; 中国政府 is no place's. */
  private static final Pattern GOVERNMENT =
      Pattern.compile("(?<place>\\S+?(?:省|州|自治区|行政区|道|市|県|县))(?:人民)?政府$");

  private static final Pattern FORMER = Pattern.compile("^(旧|元)[・ ]?(?=\\S{2,})");
  private static final Pattern REGION = Pattern.compile("\\S+(?:省|州|自治区|道|地方|郡|県)");
  private static final Pattern MISSION = Pattern.compile("(?<before>.*?)(?<office>大使館|総領事館|領事館)");

  private static final Pattern BRANCH = Pattern.compile(".*(店|支店|支社|工場|営業所|支部|キャンパス|本社)");
  private static final Pattern SCHOOL = Pattern.compile("\\S{2,}(?:大学|大学院|短期大学|学校|学院|高校|幼稚園)");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s、,;/|]+");
  private static final Pattern CITY_AND_REGION =
      Pattern.compile(
          "(?<city>[^,]+), *(?<region>[^,]+)(?:, *(?:U\\.?S\\.?A?\\.?|Canada|Australia))?");
  private static final Pattern ENGLISH_LEVEL =
      Pattern.compile(
          "(?i)(?<before>[\\p{IsLatin}\\p{M}' -]+?) (?:(?:metropolitan|special|special metropolitan|autonomous) )?"
              + "(?:city|municipality|province)|(?:the )?(?:city|municipality|province) of (?<after>[\\p{IsLatin}\\p{M}' -]+)");
  private static final Pattern COMMA = Pattern.compile("\\s*[,;/|]\\s*");
  private static final Pattern LATIN_BODY =
      Pattern.compile(
          "(?i)\\b(university|college|institute|school|bank|museum|hospital|association)\\b");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{Punct}\\p{M}\\s]+");

  private final Countries countries;
  private final ForeignPlaces abroad;
  private final LocalGovernments governments;
  private final Spelling spelling;
  private final LegalForms forms;
  private final LocalNames locals;
  private final Missions missions;
  private final Abbreviations abbreviations;
  private final MisspeltCountries misspelt;
  private final Map<String, Country> byEnglish = new HashMap<>();

  NameReader(
      LocalGovernments governments,
      Countries countries,
      LocalGovernmentChanges changes,
      Spelling spelling,
      ForeignPlaces abroad) {
    this.abroad = abroad;
    this.countries = countries;
    this.governments = governments;
    this.spelling = spelling;
    this.forms = new LegalForms(spelling);
    this.locals = new LocalNames(governments, changes, spelling);
    this.abbreviations = new Abbreviations(spelling);
    this.misspelt = new MisspeltCountries(countries, abroad, spelling);
    this.missions = new Missions(countries, spelling);
    countries.all().forEach(each -> byEnglish.put(english(each.nameEn()), each));
  }

  NameReading read(NameQuery query) {
    String normal =
        VARIATION_SELECTOR
            .matcher(Normalizer.normalize(query.name(), Normalizer.Form.NFKC))
            .replaceAll("")
            .strip();
    NameParts parts = new NameParts(query, country(query.country()));
    parts.prefecture = query.prefecture();
    parts.masked = normal.isEmpty() || Masked.is(normal);
    if (query.region() != null) {
      parts.regions.addAll(regionParts(query.region()));
    }
    LegalForms.Parted parted = forms.part(inWordsOfToday(normal));
    parts.form = parted.form();
    String text = takeBrackets(schoolOf(parted), parts);
    Matcher former = FORMER.matcher(text);
    if (former.find()) {
      parts.former = true;
      text = former.replaceFirst("");
    }
    Matcher mission = MISSION.matcher(text);
    if (mission.matches()) {
      return missions.read(mission.group("before"), mission.group("office"), parts);
    }
    text = takePlaces(text, parts);
    return subject(text, parts);
  }

  /** 埼玉縣廳, 東京都港區, ホノルル市・郡, 高雄市政府: what a place is, written otherwise. */
  private String inWordsOfToday(String name) {
    String standard = spelling.inStandardKanji(name);
    Optional<String> prefecture = governments.prefectureAtStart(standard);
    if (prefecture.isPresent() && standard.length() == name.length()) {
      // 沖繩県那覇市: what stands before the place is compared as it is printed.
      return levels(prefecture.get() + name.substring(prefecture.get().length()));
    }
    return levels(name);
  }

  private static String levels(String name) {
    String level = name.replace('縣', '県').replace('區', '区').replace('廳', '庁').replace('廰', '庁');
    if (level.indexOf('郡') > 0) {
      level = CITY_AND_COUNTY.matcher(level).replaceFirst("市");
    }
    return level.endsWith("政府") ? GOVERNMENT.matcher(level).replaceFirst("${place}") : level;
  }

  /** 学校法人稲置学園 金沢星稜大学 names who runs the school, and then the school. */
  private static String schoolOf(LegalForms.Parted parted) {
    String[] words = parted.bare().split("\\s+");
    String last = words[words.length - 1];
    boolean school =
        words.length > 1
            && parted.form() != null
            && parted.form().word().equals("学校法人")
            && SCHOOL.matcher(last).matches();
    return school ? last : parted.bare();
  }

  private NameReading subject(String text, NameParts parts) {
    if (text.isEmpty() && parts.country != null) {
      return parts.reading(Subject.NATION, parts.country.code());
    }
    boolean inJapan = parts.country == null || parts.country.code().equals("JP");
    if (inJapan && parts.regions.isEmpty() && !parts.hasCompanyForm()) {
      Optional<NameReading> local = locals.read(text, parts);
      if (local.isPresent()) {
        return local.get();
      }
    }
    boolean underRegion = PlaceWords.underRegion(text) && !BodyWords.isBody(text);
    if (parts.form == null
        && !abbreviations.isMinistry(spelling.fold(text))
        && (underRegion || PlaceWords.isPlace(text, parts))) {
      List<String> all = regionParts(text);
      parts.regions.addAll(all.subList(0, all.size() - 1));
      return parts.reading(Subject.PLACE, all.get(all.size() - 1));
    }
    if (inJapan) {
      locals.base(text, parts);
    }
    return parts.reading(Subject.BODY, spelling.fold(text));
  }

  /** What brackets hold: a country, a region, a prefecture, or another name. */
  private String takeBrackets(String text, NameParts parts) {
    Matcher brackets = BRACKETS.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (brackets.find()) {
      String in = brackets.group("in").strip();
      if (brackets.start() == 0 && brackets.end() == text.length()) {
        brackets.appendReplacement(rest, Matcher.quoteReplacement(in));
        continue;
      }
      brackets.appendReplacement(rest, " ");
      if (locals.takeAddress(text.substring(0, brackets.start()), in, parts)) {
        continue;
      }
      if (locals.isWardOf(in, text.substring(0, brackets.start()).strip())) {
        rest.insert(0, in); // 中央区（さいたま市）
        continue;
      }
      boolean places = !in.isEmpty();
      for (String word : SEPARATOR.split(in)) {
        places &= takePlace(word, parts);
      }
      if (!in.isEmpty() && !places) {
        if (BRANCH.matcher(in).matches()) {
          rest.append(in);
        } else if (!FORMER.matcher(in).find()) {
          parts.otherNames.add(spelling.fold(in));
        }
      }
    }
    brackets.appendTail(rest);
    return rest.toString().strip();
  }

  /** Words before and after the name that say where it is, in any order. */
  private String takePlaces(String text, NameParts parts) {
    if (locals.isLatinWithLevel(text)) {
      return text; // Osaka City is no city in Osaka Prefecture.
    }
    if (LATIN.matcher(text).matches() && !abroad.citiesAnywhere(spelling.fold(text)).isEmpty()) {
      return text; // Mexico City is no city in Mexico only.
    }
    text = withoutEnglishLevel(takeEnglishRegion(text, parts));
    // In Tokyo University of Foreign Studies the city is a part of the name.
    boolean oneName = LATIN.matcher(text).matches() && LATIN_BODY.matcher(text).find();
    List<String> words = new ArrayList<>(List.of((oneName ? COMMA : SEPARATOR).split(text)));
    words.removeIf(String::isEmpty);
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean other = words.size() - (i - rest.size()) > 1 || !rest.isEmpty();
      if (!(words.size() > 1 && other && takePlace(words.get(i), parts))) {
        rest.add(words.get(i));
      }
    }
    boolean latin = LATIN.matcher(text).matches();
    String name = String.join(latin ? " " : "", rest);
    return withoutCountry(name, parts);
  }

  /** Busan Metropolitan City, City of Lyon; but Salt Lake City, Oklahoma City are called so. */
  private String withoutEnglishLevel(String text) {
    Matcher m = ENGLISH_LEVEL.matcher(text);
    if (!m.matches() || !abroad.citiesAnywhere(spelling.fold(text)).isEmpty()) {
      return text;
    }
    String name = m.group("before") == null ? m.group("after") : m.group("before");
    boolean known =
        !abroad.citiesAnywhere(spelling.fold(name)).isEmpty()
            || !abroad.divisionsAnywhere(spelling.fold(name)).isEmpty();
    return known ? name : text;
  }

  /** Riverside, California. */
  private String takeEnglishRegion(String text, NameParts parts) {
    Matcher m = CITY_AND_REGION.matcher(text);
    if (!m.matches() || !LATIN.matcher(text).matches()) {
      return text;
    }
    List<ForeignDivision> regions =
        abroad.divisionsAnywhere(m.group("region")).stream()
            .filter(
                each -> parts.country == null || parts.country.code().equals(each.countryCode()))
            .toList();
    if (regions.size() != 1) {
      return text;
    }
    parts.country = country(regions.get(0).countryCode());
    parts.regions.addAll(regionParts(regions.get(0).name()));
    return m.group("city");
  }

  private String withoutCountry(String name, NameParts parts) {
    Optional<CountryMatch> start = countries.atStart(name);
    boolean fits =
        start.isPresent() && (parts.country == null || parts.country.equals(start.get().country()));
    if (fits) {
      parts.country = start.get().country();
      String rest = name.substring(start.get().printed().length()).strip();
      // 台湾大学 is called so; of 大学 nobody could tell which.
      return BodyWords.isGeneric(spelling.fold(rest)) ? start.get().country().name() + rest : rest;
    }
    Country whole = byEnglish.get(english(name));
    if (whole != null && parts.country == null) {
      parts.country = whole;
      return "";
    }
    if (parts.country == null && parts.form == null) {
      Optional<String> slip = misspelt.of(name).map(each -> name).or(() -> misspelt.atStart(name));
      if (slip.isPresent()) {
        takeMisspelt(slip.get(), parts);
        return name.substring(slip.get().length()).strip();
      }
    }
    for (int from = 2; from < name.length() - 1; from++) {
      if ("市州省県区".indexOf(name.charAt(from - 1)) >= 0) {
        Optional<Country> end = countries.byName(name.substring(from));
        if (end.isPresent() && (parts.country == null || parts.country.equals(end.get()))) {
          parts.country = end.get();
          return name.substring(0, from);
        }
      }
    }
    return name;
  }

  /** Whether the words are a country, a prefecture or regions, which are then noted. */
  private boolean takePlace(String words, NameParts parts) {
    Country country = country(words);
    if (country != null && (parts.country == null || parts.country.equals(country))) {
      parts.country = country;
      return true;
    }
    if (country == null && parts.country == null && misspelt.of(words).isPresent()) {
      takeMisspelt(words, parts);
      return true;
    }
    Optional<CountryMatch> start = countries.atStart(words);
    String rest = start.map(each -> words.substring(each.printed().length())).orElse(words).strip();
    if (start.isPresent() && !rest.isEmpty() && REGION.matcher(rest).matches()) {
      parts.country = start.get().country();
      parts.regions.addAll(regionParts(rest));
      return true;
    }
    Optional<String> prefecture =
        locals.prefecture(words.replaceFirst("(?<=[都道府県])\\S{1,5}(郡|支庁)$", ""));
    if (prefecture.isPresent() && (parts.country == null || parts.country.code().equals("JP"))) {
      parts.prefecture = prefecture.get();
      return true;
    }
    boolean region =
        REGION.matcher(words).matches()
            && governments.named(words).isEmpty()
            && !words.endsWith("郡");
    if (region) {
      parts.regions.addAll(regionParts(words));
    }
    return region;
  }

  private void takeMisspelt(String words, NameParts parts) {
    parts.country = misspelt.of(words).orElseThrow();
    parts.misspelt = words;
  }

  /** Whether a name that is no country's may be this one's. */
  boolean mayBe(String own, Country country) {
    return misspelt.mayBe(own, country);
  }

  private List<String> regionParts(String text) {
    List<String> parts = new ArrayList<>();
    for (String each : PlaceWords.split(text)) {
      parts.add(spelling.fold(each));
    }
    return parts;
  }

  /** Whether the words are a country: its Japanese or English name, or its code. */
  boolean isCountry(String words) {
    return country(words.strip()) != null;
  }

  private Country country(String words) {
    if (words == null) {
      return null;
    }
    return countries
        .byCode(words.toUpperCase(Locale.ROOT))
        .or(() -> countries.byName(words))
        .orElseGet(() -> byEnglish.get(english(words)));
  }

  private static String english(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\(.*|,.*", "").strip();
    return switch (plain) {
      case "usa", "u.s.a.", "us", "u.s.", "united states of america" -> "united states";
      case "uk", "u.k.", "england" -> "united kingdom";
      case "south korea", "korea" -> "korea";
      default -> plain;
    };
  }

  /** The parts of a name while it is being read. */
  static final class NameParts {

    final NameQuery query;
    Country country;
    String prefecture;
    final List<String> regions = new ArrayList<>();
    LegalForm form;
    final Set<String> otherNames = new LinkedHashSet<>();
    boolean masked;
    boolean bare;
    String misspelt;
    boolean former;
    List<jp.enishi.gazetteer.LocalGovernment> locals = List.of();
    String tail = "";

    NameParts(NameQuery query, Country country) {
      this.query = query;
      this.country = country;
    }

    boolean hasCompanyForm() {
      return form != null;
    }

    boolean saidToBe(OrganizationKind... kinds) {
      return query.kind() != null && List.of(kinds).contains(query.kind());
    }

    NameReading reading(Subject subject, String own) {
      return new NameReading(
          query,
          subject,
          own,
          locals,
          tail,
          prefecture,
          country,
          List.copyOf(regions),
          form,
          Set.copyOf(otherNames),
          masked,
          bare,
          misspelt,
          former);
    }
  }
}

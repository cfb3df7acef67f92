package jp.enishi.resolution.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.SearchKey;

/** Finds local governments by kana, by Latin letters and by a name without its level (川崎). */
final class LocalIndex {

  /** Latin words for a level, with what they may stand for. */
  private static final Map<String, String> LEVELS = new HashMap<>();

  static {
    for (String each : List.of("city", "shi")) {
      LEVELS.put(each, "市");
    }
    for (String each : List.of("town", "cho", "machi")) {
      LEVELS.put(each, "町");
    }
    for (String each : List.of("village", "mura", "son")) {
      LEVELS.put(each, "村");
    }
    for (String each : List.of("ward", "ku")) {
      LEVELS.put(each, "区");
    }
    for (String each : List.of("prefecture", "pref", "ken", "fu", "to", "metropolis", "do")) {
      LEVELS.put(each, "都道府県");
    }
  }

  private static final Pattern LATIN =
      Pattern.compile(
          "(?:(?<before>city|town|village) of )?(?<name>[a-z]+?)(?:[ -]+(?<level>"
              + String.join("|", LEVELS.keySet())
              + ")\\.?)?");

  private final Map<String, List<LocalGovernment>> byKana = new HashMap<>();
  private final Map<String, List<LocalGovernment>> byKanaStem = new HashMap<>();
  private final Map<String, List<LocalGovernment>> byLatin = new HashMap<>();
  private final Map<String, List<LocalGovernment>> byStem = new HashMap<>();

  LocalIndex(LocalGovernments governments, Spelling spelling) {
    for (LocalGovernment each : governments.all()) {
      add(byKana, SearchKey.of(each.kana()), each);
      add(byKanaStem, SearchKey.of(kanaStem(each)), each);
      add(byLatin, latin(each.nameEn()), each);
      add(byStem, spelling.fold(stem(each.name())), each);
    }
  }

  /** かわさきし, カワサキシ. */
  List<LocalGovernment> kana(String name) {
    return byKana.getOrDefault(SearchKey.of(name), List.of());
  }

  /** かわさき. */
  List<LocalGovernment> kanaWithoutLevel(String name) {
    return byKanaStem.getOrDefault(SearchKey.of(name), List.of());
  }

  /** 川崎; never one of a single character. */
  List<LocalGovernment> withoutLevel(String folded) {
    return byStem.getOrDefault(folded, List.of());
  }

  /** Kawasaki City, Kawasaki-shi, City of Kawasaki: those of that name and level. */
  List<LocalGovernment> latinWithLevel(String name) {
    Matcher m = LATIN.matcher(plain(name));
    if (!m.matches() || m.group("level") == null && m.group("before") == null) {
      return List.of();
    }
    String level = LEVELS.get(m.group("level") == null ? m.group("before") : m.group("level"));
    return byLatin.getOrDefault(latin(m.group("name")), List.of()).stream()
        .filter(each -> level.indexOf(each.name().charAt(each.name().length() - 1)) >= 0)
        .toList();
  }

  /** Kawasaki. */
  List<LocalGovernment> latinWithoutLevel(String name) {
    return byLatin.getOrDefault(latin(name), List.of());
  }

  static String stem(String name) {
    boolean level =
        name.length() > 1
            && "都府県市町村区".indexOf(name.charAt(name.length() - 1)) >= 0
            && !name.equals("北海道");
    return level ? name.substring(0, name.length() - 1) : name;
  }

  private static String kanaStem(LocalGovernment each) {
    return each.name().equals("北海道")
        ? each.kana()
        : each.kana().replaceFirst("(し|ちょう|まち|むら|そん|く|けん|ふ|と)$", "");
  }

  /** Long vowels as they come: Ōsaka, Oosaka, Ohsaka and Osaka are one. */
  private static String latin(String name) {
    return plain(name)
        .replaceAll("[^a-z]", "")
        .replaceAll("o[ouh](?=[^aiueo]|$)", "o")
        .replaceAll("uu", "u");
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private static void add(
      Map<String, List<LocalGovernment>> index, String key, LocalGovernment each) {
    index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(each);
  }
}

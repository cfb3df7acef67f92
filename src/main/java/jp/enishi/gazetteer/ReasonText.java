package jp.enishi.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.LocalGovernmentChange.Body;

/**
 * What the official list says in words (改正事由): {@code 岩舟町(09367)が栃木市(09203)に編入}, {@code
 * A(code)、B(code)が合併し、C(code)を新設}.
 */
final class ReasonText {

  private static final Pattern MERGED = Pattern.compile("(?<before>.+?)が合併し、(?<after>.+?)を新設.*");
  private static final Pattern ABSORBED = Pattern.compile("(?<before>.+?)が(?<after>[^が]+?)に編入.*");
  private static final Pattern RENAMED =
      Pattern.compile("(?<before>.+?)が(.+?し、)?(?<after>[^が、]+?)に(名称変更|市制施行|町制施行)");

  /** 仙台市(04201)の仙台市(04100)への政令指定都市施行: the city goes on under another code. */
  private static final Pattern DESIGNATED =
      Pattern.compile("(?<before>[^の]+?[)）])の(?<after>.+?)への政令指定都市(施行|移行)");

  private static final Pattern OTHER_COUNTY =
      Pattern.compile("(?<before>.+?)が(?<after>[^が]+?)に(郡の)?区域変更");

  /** A name with or without its code; a prefecture may stand before it, a part of it behind. */
  private static final Pattern NAMED =
      Pattern.compile(
          "((?<prefecture>北海道|東京都|(京都|大阪)府|\\S{2,3}?県))?"
              + "(?<name>[^()（）、]+?[市町村区])([(（](?<code>\\d{5})[)）])?(大字.+)?");

  /** 与那城村(よなぐすくそん、47322): readings stand beside the code, or alone. */
  private static final Pattern READING = Pattern.compile("([(（])[ぁ-んー]+、|[(（][ぁ-んー]+[)）]");

  /** What comes last is what it was: 大和市に市制施行し、東大和市に名称変更. */
  private static final Map<String, String> LAST_WORDS =
      Map.of(
          "名称変更",
          "改称",
          "市制施行",
          "市制",
          "町制施行",
          "町制",
          "政令指定都市施行",
          "政令指定",
          "政令指定都市移行",
          "政令指定",
          "区域変更",
          "区域変更");

  private ReasonText() {}

  /** The pairs of before and after; none when the words tell of no other local government. */
  static List<LocalGovernmentChange> changes(LocalDate on, String prefecture, String reason) {
    String text = READING.matcher(reason.replaceAll("\\s", "")).replaceAll("$1");
    List<LocalGovernmentChange> found = new ArrayList<>();
    for (Pattern pattern : List.of(MERGED, ABSORBED, RENAMED, DESIGNATED, OTHER_COUNTY)) {
      Matcher sentence = pattern.matcher(text);
      if (sentence.matches()) {
        List<Body> befores = bodies(sentence.group("before"), prefecture, false);
        for (Body after : bodies(sentence.group("after"), prefecture, true)) {
          Body whole = coded(after, befores);
          for (Body before : befores) {
            found.add(
                new LocalGovernmentChange(
                    on, event(text).orElseThrow(), before, whole, OfficialChanges.ORIGIN));
          }
        }
        break;
      }
    }
    return found.stream().filter(ReasonText::matters).toList();
  }

  /** What kind of change the words name. */
  static Optional<String> event(String text) {
    for (Map.Entry<String, String> each : LAST_WORDS.entrySet()) {
      if (text.endsWith(each.getKey())) {
        return Optional.of(each.getValue());
      }
    }
    if (text.contains("編入")) {
      return Optional.of(LocalGovernmentChange.ABSORBED);
    }
    return text.contains("合併") ? Optional.of(LocalGovernmentChange.MERGED) : Optional.empty();
  }

  static boolean isMunicipality(Body body) {
    return body.name().matches("\\S+[市町村]");
  }

  static boolean isWard(String name) {
    return name.endsWith("区");
  }

  /**
   * Of those that keep the name, only a merger and another code say something. Two towns that came
   * into another county together did not become one another.
   */
  static boolean matters(LocalGovernmentChange change) {
    return change.recodes()
        || !LocalGovernmentChange.OF_CODE.contains(change.event())
            && (!change.keepsName() || change.event().equals(LocalGovernmentChange.MERGED));
  }

  /** Six digits of five: weights 6, 5, 4, 3, 2; eleven less the rest by eleven, its last digit. */
  static String withCheckDigit(String code) {
    if (!code.matches("\\d{5}")) {
      return code.isEmpty() ? null : code;
    }
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += (code.charAt(i) - '0') * (6 - i);
    }
    return code + (11 - sum % 11) % 10;
  }

  /** 栃木市を新設 names no code when it is that of one that was merged. */
  private static Body coded(Body after, List<Body> befores) {
    return after.code() != null
        ? after
        : befores.stream()
            .filter(each -> each.fullName().equals(after.fullName()))
            .findFirst()
            .orElse(after);
  }

  private static List<Body> bodies(String names, String prefecture, boolean wards) {
    List<Body> bodies = new ArrayList<>();
    for (String each : names.split("、|(?<=[)）])と")) {
      Matcher named = NAMED.matcher(each);
      if (named.matches()) {
        body(named, prefecture, wards).ifPresent(bodies::add);
      }
    }
    return bodies;
  }

  /**
   * A ward that took somebody in stands for its city; what becomes of wards themselves is no
   * change.
   */
  private static Optional<Body> body(Matcher named, String prefecture, boolean wards) {
    String own = named.group("prefecture") == null ? prefecture : named.group("prefecture");
    String code = named.group("code");
    if (isWard(named.group("name"))) {
      return code == null || !wards ? Optional.empty() : WardCities.byCode(own, code);
    }
    return Optional.of(
        new Body(
            code == null ? null : withCheckDigit(code), own, withoutCounty(named.group("name"))));
  }

  /** 空知支庁幌加内町, 大島郡三島村: where only the county changes, it is named. */
  private static String withoutCounty(String name) {
    return LocalGovernments.withoutCounty(name).replaceFirst("^\\S{1,5}(支庁|振興局)(?=\\S+[町村]$)", "");
  }
}

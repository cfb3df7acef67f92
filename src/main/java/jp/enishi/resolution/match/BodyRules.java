package jp.enishi.resolution.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.resolution.match.NameReading.Subject;

/** Two names of companies, universities, associations and other bodies. */
final class BodyRules {

  private static final Pattern NUMBER = Pattern.compile("第?(?<n>[〇一二三四五六七八九十百\\d]+)");
  private static final Pattern DIRECTION = Pattern.compile("[東西南北中上下新大小左右]");
  private static final Pattern MORE = Pattern.compile("[東西南北下]");
  private static final Pattern KATAKANA_WORD = Pattern.compile("[ァ-ヺー]{6,}");
  private static final int LONG_ENOUGH = 5;

  private final Spelling spelling;
  private final SurnameCharacters surnames = new SurnameCharacters();
  private final Abbreviations abbreviations;
  private final KnownNames known;
  private final LatinBodies latin;
  private final PlacesAbroad abroad;

  BodyRules(Spelling spelling, KnownNames known, PlacesAbroad abroad) {
    this.abroad = abroad;
    this.spelling = spelling;
    this.known = known;
    this.abbreviations = new Abbreviations(spelling);
    this.latin = new LatinBodies(spelling);
  }

  void compare(NameReading a, NameReading b, List<Feature> found) {
    boolean sameWords = names(a, b, found);
    if (sameWords) {
      surnames(a, b, found);
      legalForms(a, b, found);
      places(a, b, found);
    }
  }

  /** Whether the names are one but for their writing. */
  private boolean names(NameReading a, NameReading b, List<Feature> found) {
    String left = abbreviations.inFull(withoutPrefecture(a));
    String right = abbreviations.inFull(withoutPrefecture(b));
    if (a.own().equals(b.own()) || left.equals(right)) {
      found.add(Feature.counts("名称が同じ", 0.45, "法人の種類、略し方、異体字、記号を除けば同じ名称です。"));
      return true;
    }
    Optional<String> one = known.sameBody(a.own(), b.own()).or(() -> known.sameBody(left, right));
    if (one.isPresent()) {
      if (runsSeveralSchools(a, b) || runsSeveralSchools(b, a)) {
        found.add(Feature.leavesOpen("学校法人と学校", "一方は学校法人で、ほかの学校も置いているかもしれません。"));
      }
      if (namesake(a, b) || namesake(b, a)) {
        found.add(Feature.leavesOpen("同じ名称の別の団体", "その名称は、のちに別の団体の名称になりました。どちらを指すか、名前だけでは決められません。"));
      }
      found.add(
          Feature.counts("よく知られた別名", 0.45, "どちらも「" + one.get() + "」の名称（改称前、略称、通称など）として知られています。"));
      return true;
    }
    if (known.successors(a.own(), b.own())) {
      found.add(Feature.forbids("合併前の団体", "一方は合併などで他方に引き継がれた、別の団体です。"));
      return false;
    }
    if (known.isOfficeOf(a.own(), b.own()) || known.isOfficeOf(b.own(), a.own())) {
      found.add(Feature.leavesOpen("事業所の呼び名", "一方は、他方の事業所の呼び名です。どちらを指すか、名前だけでは決められません。"));
      return false;
    }
    if (known.has(a.own()) && known.has(b.own())) {
      found.add(Feature.forbids("よく知られた別の団体", "それぞれ別の団体のよく知られた名称です。"));
      return false;
    }
    if (otherName(a, b)) {
      found.add(Feature.counts("括弧の別名", 0.4, "一方の括弧の中の名称が、他方と同じです。"));
      return true;
    }
    if (Sound.careful(left).equals(Sound.careful(right))) {
      found.add(Feature.counts("仮名の表記の違い", 0.4, "違いは片仮名の書き方（小書き、長音など）だけです。"));
      return true;
    }
    Optional<Feature> read = latin.compare(left, right);
    if (read.isPresent()) {
      found.add(read.get());
      return true;
    }
    if (withoutNational(left).equals(withoutNational(right))) {
      found.add(Feature.counts("国立の語の有無", 0.4, "一方に「国立」が付くだけです。"));
      return true;
    }
    differing(left, right, found);
    return false;
  }

  /** 国立台湾大学 and 台湾大学; but 国立音楽大学 is that of 国立市, and 音楽大学 none. */
  private static String withoutNational(String name) {
    String rest = name.replaceFirst("^国立", "");
    return rest.endsWith("大学") && !BodyWords.isGeneric(rest) && !rest.matches("(音楽|看護)大学")
        ? rest
        : name;
  }

  private boolean namesake(NameReading each, NameReading since) {
    return known.hasNamesake(each.own(), since.own(), each.query().asOf());
  }

  /** 学校法人立命館 runs two universities; 学校法人早稲田大学 is called after its one. */
  private static boolean runsSeveralSchools(NameReading body, NameReading school) {
    return body.form() != null
        && body.form().word().equals("学校法人")
        && !body.own().endsWith("大学")
        && school.form() == null
        && school.own().endsWith("大学");
  }

  private void differing(String left, String right, List<Feature> found) {
    String ending = BodyWords.sameEnding(left, right);
    if (numbersDiffer(left, right)) {
      found.add(Feature.forbids("番号が異なる", "番号が異なります。"));
    } else if (onlyDirectionDiffers(left, right) || onlyDirectionMore(left, right)) {
      found.add(Feature.forbids("方角などの一字が異なる", "東西南北や新・中などの一字が異なる、別の団体です。"));
    } else if (Universities.mayBeShort(left, right, known)) {
      found.add(Feature.leavesOpen("大学の略称", "一方は、他方の字をとった大学の略称かもしれません。"));
    } else if (part(left, right, found)) {
      return;
    } else if (Sound.loose(left).equals(Sound.loose(right)) && left.length() >= LONG_ENOUGH) {
      boolean oneWord =
          KATAKANA_WORD.matcher(left).matches() && KATAKANA_WORD.matcher(right).matches();
      found.add(Feature.counts("長音の違い", oneWord ? 0.4 : 0.3, "違いは長音や促音の書き方だけです。"));
    } else if (surnames.standard(left).equals(surnames.standard(right))) {
      found.add(Feature.counts("姓に多い字の違い", 0, "姓に多い字（斎と斉など）だけが違います。"));
    } else if (!ending.isEmpty() && oneCity(left, right, ending)) {
      found.add(Feature.counts("地名の清濁", 0.4, "違いは、名前の中の外国の地名の濁点・半濁点だけです。"));
    } else if (spelling.blur(left).equals(spelling.blur(right))) {
      found.add(Feature.counts("似た字", 0.25, "よく取り違えられる字だけが違います。誤記かもしれません。"));
    } else if (!ending.isEmpty()) {
      String one = left.substring(0, left.length() - ending.length());
      String other = right.substring(0, right.length() - ending.length());
      Feature alike = Similarity.feature(one, other);
      found.add(
          alike.weight() > 0
              ? alike
              : Feature.counts("名称の主要部が異なる", -0.4, "「" + ending + "」の前の名称が異なります。"));
    } else {
      found.add(Similarity.feature(left, right));
    }
  }

  /** ハイデルベルク大学 and ハイデルベルグ大学: one city, written in two ways. */
  private boolean oneCity(String left, String right, String ending) {
    String one = left.substring(0, left.length() - ending.length());
    String other = right.substring(0, right.length() - ending.length());
    return KATAKANA_WORD.matcher(one).matches()
        && Sound.unvoiced(one).equals(Sound.unvoiced(other))
        && (abroad.isCity(one) || abroad.isCity(other));
  }

  /** 中嶋組 and 中島組 may be two firms, 北國銀行 and 北国銀行 are one. */
  private void surnames(NameReading a, NameReading b, List<Feature> found) {
    if (a.own().equals(b.own()) && surnames.differ(a.query().name(), b.query().name())) {
      found.add(Feature.leavesOpen("姓に多い字の違い", "姓に多い字（島と嶋など）が違い、別の団体かもしれません。"));
    }
  }

  private static boolean otherName(NameReading a, NameReading b) {
    return a.otherNames().contains(b.own())
        || b.otherNames().contains(a.own())
        || a.otherNames().stream().anyMatch(b.otherNames()::contains);
  }

  private void legalForms(NameReading a, NameReading b, List<Feature> found) {
    LegalForm left = a.form();
    LegalForm right = b.form();
    if (left == null || right == null) {
      if (left != right) {
        found.add(Feature.counts("法人の種類の有無", 0, "一方に法人の種類が書かれていません。"));
      }
      if (left == null && right == null && BodyWords.isGeneric(a.own())) {
        found.add(Feature.leavesOpen("ありふれた名称", "どこの団体か書かれていない、ありふれた名称です。"));
      }
    } else if (left.word().equals(right.word())) {
      found.add(Feature.counts("法人の種類が同じ", 0.05, "どちらも" + left.word() + "です。"));
    } else if (!left.family().equals(right.family())) {
      found.add(
          Feature.forbids("法人の種類が異なる", "法人の種類が異なります（" + left.word() + "と" + right.word() + "）。"));
    } else if (left.family().equals("会社")) {
      found.add(
          Feature.leavesOpen(
              "会社の種類が異なる",
              "会社の種類が異なります（" + left.word() + "と" + right.word() + "）。組織変更か別の会社か決められません。"));
    } else {
      found.add(
          Feature.counts("法人の種類の移行", 0, left.word() + "と" + right.word() + "は、同じ法人が移行した前後でありえます。"));
    }
  }

  private static void places(NameReading a, NameReading b, List<Feature> found) {
    if (a.prefecture() != null
        && b.prefecture() != null
        && !a.prefecture().equals(b.prefecture())) {
      found.add(
          Feature.forbids(
              "都道府県が異なる", "都道府県が異なります（" + a.prefecture() + "と" + b.prefecture() + "）。"));
    }
    boolean leftOpen = a.is(Subject.BODY) && a.locals().size() > 1;
    boolean rightOpen = b.is(Subject.BODY) && b.locals().size() > 1;
    if (leftOpen || rightOpen) {
      List<LocalGovernment> which = leftOpen ? a.locals() : b.locals();
      found.add(
          Feature.leavesOpen(
              "同名の団体", which.get(0).name() + "が" + which.size() + "つあり、どれか決められません。"));
    }
    if (a.is(Subject.LOCAL) && b.is(Subject.LOCAL)) {
      found.add(Feature.leavesOpen("種別がない", "地名とも団体名とも読めます。"));
    }
  }

  /** 神奈川県川崎市教育委員会 and 川崎市教育委員会 are one: what stands before the city is left out. */
  private String withoutPrefecture(NameReading each) {
    LocalGovernment base = each.is(Subject.BODY) ? each.local() : null;
    return base == null || base.isPrefecture() || each.tail().isEmpty()
        ? each.own()
        : spelling.fold(base.name()) + each.tail();
  }

  private static boolean part(String left, String right, List<Feature> found) {
    String whole = left.length() < right.length() ? left : right;
    String longer = whole.equals(left) ? right : left;
    boolean behind = longer.startsWith(whole);
    if (whole.length() < 2 || !behind && !longer.endsWith(whole)) {
      return false;
    }
    String more =
        behind
            ? longer.substring(whole.length())
            : longer.substring(0, longer.length() - whole.length());
    if (behind && BodyWords.INSURANCE.matcher(more).matches() && whole.length() > 3) {
      found.add(Feature.counts("業種の語の有無", 0.4, "一方に業種の語「" + more + "」がないだけです。"));
    } else if (behind && BodyWords.GROUP.matcher(more).matches()) {
      found.add(Feature.counts("グループの会社", -0.2, "一方に「" + more + "」が付き、グループの別の会社と思われます。"));
    } else if (behind && BodyWords.BRANCH.matcher(more).matches()) {
      found.add(Feature.counts("一部の組織", -0.1, "一方は「" + more + "」で、他方の一部または関係する組織です。"));
    } else if (!behind && BodyWords.isGeneric(whole)) {
      found.add(Feature.leavesOpen("ありふれた名称", "一方は、どこの団体か書かれていない、ありふれた名称です。"));
    } else {
      found.add(Feature.counts("一方に語が多い", -0.2, "一方にだけ「" + more + "」があります。"));
    }
    return true;
  }

  private static boolean numbersDiffer(String left, String right) {
    return NUMBER.matcher(left).replaceAll("#").equals(NUMBER.matcher(right).replaceAll("#"))
        && !numbers(left).equals(numbers(right));
  }

  private static Map<Integer, String> numbers(String name) {
    Map<Integer, String> numbers = new TreeMap<>();
    for (Matcher m = NUMBER.matcher(name); m.find(); ) {
      numbers.put(numbers.size(), m.group("n"));
    }
    return numbers;
  }

  /** 郡山警察署 and 郡山北警察署, 水道局 and 下水道局. */
  static boolean onlyDirectionMore(String left, String right) {
    String longer = left.length() > right.length() ? left : right;
    String shorter = longer.equals(left) ? right : left;
    if (longer.length() != shorter.length() + 1) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    return at > 0
        && at < shorter.length()
        && MORE.matcher(longer.substring(at, at + 1)).matches()
        && longer.substring(at + 1).equals(shorter.substring(at));
  }

  static boolean onlyDirectionDiffers(String left, String right) {
    if (left.length() != right.length()) {
      return false;
    }
    int differing = 0;
    boolean directions = true;
    for (int i = 0; i < left.length(); i++) {
      if (left.charAt(i) != right.charAt(i)) {
        differing++;
        directions &=
            DIRECTION.matcher(left.substring(i, i + 1)).matches()
                && DIRECTION.matcher(right.substring(i, i + 1)).matches();
      }
    }
    return differing == 1 && directions;
  }
}

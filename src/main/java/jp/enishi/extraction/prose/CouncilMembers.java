package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.parties.ReadParty;

/** Sentences that name several who belong to a standing body, or hold its offices. */
final class CouncilMembers {

  private static final String WHEN = "[元明治大正昭和平成令0-9年月日度]{3,16}";

  /** 同協議会に加わった, 協議会は…で構成: what it is called when it has been named. */
  private static final Pattern THE_SAME =
      Pattern.compile(
          "(?<![\\p{IsHan}ァ-ヺー])(?:同|本|当|この)?(?<word>協議会|連絡会議|連絡会|機構|ネットワーク|コンソーシアム|推進本部|連盟|同盟|プラットフォーム)"
              + "(?:(?:に|へ)(?:も|は)?(?:新たに)?(?:加盟|参加|参画|加入|加わ)(?:し|っ)(?:た|て)|(?<are>(?:は|には|へは)、?))");

  private static final Pattern HEADS =
      Pattern.compile("^(?:長)?が(会長|副会長|代表|代表幹事|理事長|議長|座長|事務局)を(?:務め|つとめ|担当し|担っ)(?:る|て|た)");

  private static final Pattern ONE_MORE =
      Pattern.compile("^(?:、|及び|並びに|と)[^、。「」]{2,24}?(?=で構成|により構成|からなる|で組織|を構成員|を会員)");

  private static final Pattern OFFICE_BEFORE =
      Pattern.compile("が(会長|副会長|代表|理事長|議長|座長|事務局|幹事)を(?:置く|務める|つとめる|担う|担当する)[「『]?");

  /** …が(令和4年に)加入した, behind those who did. */
  private static final Pattern JOINED =
      Pattern.compile(
          "^(?:(?:と|、|及び)[^、。「」]{2,12})?(?:など|等)?(?:の?[0-9]+(?:市|町|村|市町村|市町|団体|自治体)[0-9市町村]*)?(?:が|も)、?(?:"
              + WHEN
              + "(?:に|から|より)、?)?(?:新たに|正式に|[^、。「」]{2,8}として)?(?:加入|参加|参画|加盟|加わ)(?:し|っ)(?:た|て)");

  private final Passage passage;
  private final CouncilBook book;

  CouncilMembers(Passage passage, CouncilBook book) {
    this.passage = passage;
    this.book = book;
  }

  /** The names that stand one beside the other from there on. */
  private static List<Mention> run(String text, List<Mention> mentions, int from, String lead) {
    List<Mention> run = new ArrayList<>();
    int at = from;
    for (Mention each : mentions) {
      if (each.start() < from) {
        continue;
      }
      String gap = text.substring(at, each.start());
      if (!gap.matches(run.isEmpty() ? lead : "(?:のほか、?|、|・|と|や|、?及び|、?並びに|、?および)")) {
        break;
      }
      run.add(each);
      at = each.end();
    }
    return run;
  }

  boolean foundedBy(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    List<Mention> run =
        run(text, mentions, name.end(), "[」』]?(?:は|も)、?(?:" + WHEN + "(?:に|、)?、?)?");
    if (run.isEmpty()) {
      return false;
    }
    int end = run.get(run.size() - 1).end();
    Matcher by = CouncilWords.FOUNDED_BY.matcher(text.substring(end));
    if (!by.find() || Hedges.soften(text, text.substring(end + by.end()))) {
      return false;
    }
    DateMention date =
        sentence.dates().stream()
            .filter(each -> each.start() >= name.end() && each.end() <= end + by.end())
            .findFirst()
            .or(() -> new Dates(sentence).of(0, name.start(), name.start()))
            .orElse(null);
    book.add(council, date, sentence, 0.9);
    run.forEach(each -> book.founder(council, each.party(), date, sentence));
    return true;
  }

  void theyJoined(
      Sentence sentence, List<Mention> mentions, String council, int end, DateMention date) {
    String text = sentence.text();
    int comma = text.indexOf('、', end);
    List<Mention> run =
        comma < 0 ? List.of() : run(text, mentions, comma, "、(?:" + WHEN + "(?:に|には|から|より)?、?)?");
    String behind = run.isEmpty() ? "" : text.substring(run.get(run.size() - 1).end());
    boolean another = behind.matches("(?s).*(?:改組|改称|再編|移行|改編).*");
    if (!another && CouncilWords.THEY_JOINED.matcher(behind).find()) {
      // Who came in as well (も) did so later, nobody says when.
      Optional<DateMention> own =
          sentence.dates().stream()
              .filter(each -> each.start() > comma && each.end() <= run.get(0).start())
              .findFirst();
      DateMention since =
          own.isPresent() ? own.get() : behind.matches("(?s)^(?:など|等)?も.*") ? null : date;
      run.forEach(each -> book.member(council, each.party(), since, null, sentence, 0.85));
    }
  }

  /** 「…」には、A県とB市が令和4年に加入した, 「…」へは、令和2年にA市が加わった. */
  boolean joinedBy(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    List<Mention> run =
        run(
            text,
            mentions,
            name.end(),
            "[」』]?(?:に|へ)(?:は|も)?、?(?:" + WHEN + "(?:に|から|より)?(?:は)?、?)?(?:新たに)?");
    if (run.isEmpty()) {
      return false;
    }
    int end = run.get(run.size() - 1).end();
    Matcher joined = JOINED.matcher(text.substring(end));
    if (!joined.find() || Hedges.soften(text, text.substring(end + joined.end()))) {
      return false;
    }
    DateMention date =
        sentence.dates().stream()
            .filter(each -> each.start() >= name.end() && each.end() <= end + joined.end())
            .findFirst()
            .orElse(null);
    book.add(council, foundedBefore(sentence, name), sentence, 0.85);
    officeBefore(sentence, mentions, name, council);
    run.forEach(each -> book.member(council, each.party(), date, null, sentence, 0.85));
    return true;
  }

  /**
   * その後、2020年度にA市が、2021年度にB市が協議会に加わった; 協議会は、A県とB市で構成する: of the body named last, by the word for it
   * alone.
   */
  boolean ofTheSame(Sentence sentence, Mentions mentions) {
    String text = sentence.text();
    Matcher same = THE_SAME.matcher(text);
    if (CouncilWords.NAME.matcher(text).results().anyMatch(each -> isName(each.group()))
        || !same.find()
        || Hedges.soften(text, text.substring(same.end()))) {
      return false;
    }
    String council = book.councils().get(book.councils().size() - 1).name();
    if (!council.endsWith(same.group("word"))) {
      return false;
    }
    if (same.group("are") != null) {
      List<Mention> run = run(text, mentions.all(), same.end("word"), "(?:は|には|へは)、?");
      String behind = run.isEmpty() ? "" : text.substring(run.get(run.size() - 1).end());
      if (!holds(behind) && !JOINED.matcher(behind).find()) {
        return false;
      }
      run.forEach(each -> book.member(council, each.party(), null, null, sentence, 0.8));
      return true;
    }
    int end = 0;
    for (Mention each : mentions.all()) {
      int from = end;
      if (each.start() < same.start() && each.after(text).matches("(?s)^(?:など|等)?(?:が|も|は).*")) {
        DateMention date =
            sentence.dates().stream()
                .filter(d -> d.start() >= from && d.end() <= each.start())
                .reduce((a, b) -> b)
                .orElse(null);
        book.member(council, each.party(), date, null, sentence, 0.8);
      }
      end = each.end();
    }
    return true;
  }

  private static boolean isName(String words) {
    return words.length() > 7 || words.startsWith("「");
  }

  private static DateMention foundedBefore(Sentence sentence, Matcher name) {
    String before = sentence.text().substring(0, name.start());
    return CouncilWords.FOUNDED_BEFORE.matcher(before).find()
        ? new Dates(sentence).of(0, name.start(), name.start()).orElse(null)
        : null;
  }

  /** A市が会長を務める「…」. */
  private void officeBefore(
      Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    for (Mention each : mentions) {
      if (each.end() <= name.start()) {
        Matcher office = OFFICE_BEFORE.matcher(sentence.text().substring(each.end(), name.start()));
        if (office.matches()) {
          book.member(council, each.party(), null, office.group(1), sentence, 0.85);
        }
      }
    }
  }

  /** 「…」には、A市のほかB市、C市など9市1町が加わっている; 「…」は、A市とB市を構成員とする. */
  boolean holds(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    List<Mention> run = run(text, mentions, name.end(), "[」』]?(?:は|に|には)、?");
    if (run.isEmpty()) {
      return false;
    }
    String behind = text.substring(run.get(run.size() - 1).end());
    if (!holds(behind) || Hedges.soften(text, behind)) {
      return false;
    }
    book.add(council, foundedBefore(sentence, name), sentence, 0.85);
    officeBefore(sentence, mentions, name, council);
    run.forEach(each -> book.member(council, each.party(), null, null, sentence, 0.85));
    return true;
  }

  /** Whether they make it up, also when one more stands behind them whose name is not known. */
  private static boolean holds(String behind) {
    return CouncilWords.HOLDS.matcher(behind).find()
        || CouncilWords.HOLDS.matcher(ONE_MORE.matcher(behind).replaceFirst("")).find();
  }

  /** 「…」は平成11年度に発足し、A市が代表を務めている. */
  private boolean heads(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    for (Mention each : mentions) {
      Matcher office = each.start() < name.end() ? null : HEADS.matcher(each.after(text));
      if (office != null
          && office.find()
          && text.substring(name.end()).matches("(?s)[」』]?(?:は|で).*")) {
        DateMention founded =
            CouncilWords.FOUNDED.matcher(text.substring(name.end(), each.start())).find()
                ? new Dates(sentence).of(0, name.start(), each.start()).orElse(null)
                : null;
        book.add(council, founded, sentence, 0.85);
        book.member(council, each.party(), null, office.group(1), sentence, 0.85);
        return true;
      }
    }
    return false;
  }

  /** 「…」の会長はA市長が、副会長はB市長が務める. */
  boolean offices(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    if (heads(sentence, mentions, name, council)) {
      return true;
    }
    if (!text.substring(name.end())
        .matches(
            "[」』]?(?:の|[はに][^。]{0,40}、)(?:"
                + CouncilWords.OFFICE
                + ")は.*(?:務め(?:る|て|た)|である|です).*")) {
      return false;
    }
    boolean any = false;
    for (Mention each : mentions) {
      Matcher office =
          CouncilWords.OFFICE_OF.matcher(
              text.substring(name.end(), Math.max(name.end(), each.start())));
      if (each.start() >= name.end()
          && office.find()
          && each.after(text).matches("(?s)^(?:長)?(?:が|、|で).*")) {
        book.add(council, null, sentence, 0.85);
        book.member(council, each.party(), null, office.group(1), sentence, 0.85);
        any = true;
      }
    }
    return any;
  }

  /** A市は、B町、C町とともに「…」を組織している. */
  boolean together(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    String after = text.substring(name.end());
    List<Mention> before = mentions.stream().filter(each -> each.end() <= name.start()).toList();
    Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
    Matcher made = CouncilWords.MADE_UP.matcher(after);
    if (last == null
        || !made.find()
        || !last.after(text).matches("(?s)^と(?:とも|共)に.*")
        || Hedges.soften(text, after)) {
      return false;
    }
    List<Mention> others = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention each = before.get(i);
      String gap = others.isEmpty() ? "" : text.substring(each.end(), others.get(0).start());
      if (!others.isEmpty() && !gap.matches("(?:、|・|と|や|、?及び|、?並びに|、?および)")) {
        break;
      }
      others.add(0, each);
    }
    Mention subject = lastSubject(before, text, others.get(0).start());
    ReadParty who = subject != null ? subject.party() : passage.actor();
    if (who == null) {
      return false;
    }
    book.add(council, null, sentence, 0.85);
    book.member(council, who, null, null, sentence, subject == null ? 0.75 : 0.85);
    others.forEach(each -> book.member(council, each.party(), null, null, sentence, 0.85));
    return true;
  }

  static Mention lastSubject(List<Mention> mentions, String text, int at) {
    Mention last = null;
    for (Mention each : mentions) {
      if (each.end() <= at && each.after(text).matches("(?s)^(?:は|が|も|では).*")) {
        last = each;
      }
    }
    return last;
  }
}

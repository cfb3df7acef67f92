package jp.enishi.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import jp.enishi.ask.Refusal.Choice;

/**
 * Asks back where a question can be read in more than one way, with the questions to choose from.
 */
final class AskedBack {

  private static final int MOST = 6;

  private final boolean japanese;
  private final Wording wording;

  AskedBack(boolean japanese) {
    this.japanese = japanese;
    this.wording = Wording.in(japanese);
  }

  /** The words fit several organisations; each is offered in place. */
  Refusal ambiguous(Phrase phrase, Clause clause) {
    List<Choice> choices = new ArrayList<>();
    for (Name name : phrase.names().stream().limit(MOST).toList()) {
      choices.add(new Choice(name.label(), replaced(clause, phrase, name)));
    }
    return new Refusal(
        "ambiguous-name",
        japanese ? "どの団体のことですか。同じ呼び方のものが複数あります。" : "Which one? Several have this name.",
        choices);
  }

  /** 本市, our city: the program does not know who asks. */
  Refusal whose(String word) {
    return new Refusal(
        "ambiguous-name",
        japanese
            ? "「" + word + "」がどの団体か分かりません。名前で質問してください。"
            : "Which one is “" + word + "”? Ask by its name.",
        List.of());
  }

  /**
   * 県内の: of a prefecture that is not named.
   *
   * @param prefectures to choose from
   */
  Refusal within(Token word, String text, List<Name> prefectures) {
    boolean prefecture = word.text().startsWith("県");
    Refusal open = whose(word.text().replaceFirst("(内の?)?$", "内"));
    return new Refusal(
        open.code(),
        open.reason(),
        prefectures.stream()
            .filter(name -> prefecture && name.name().endsWith("県"))
            .limit(MOST)
            .map(
                name ->
                    text.substring(0, word.start())
                        + name.name()
                        + text.substring(word.start() + 1))
            .map(Choice::of)
            .toList());
  }

  /**
   * @param ties kinds of tie that the question names
   */
  Refusal twoReadings(List<Name> names, List<Concept.Tie> ties) {
    if (names.isEmpty()) {
      String q = japanese ? "国別の協定の件数" : "agreements by country";
      return new Refusal("two-readings", twoWays(), List.of(Choice.of(q)));
    }
    List<Choice> choices = new ArrayList<>();
    Meaning shared = new Meaning(Intent.SHARED);
    shared.names.addAll(names);
    Meaning either = new Meaning(Intent.PARTNERS);
    either.names.addAll(names);
    either.either = true;
    Meaning between = new Meaning(Intent.AGREEMENTS);
    between.names.addAll(names);
    for (Meaning each : List.of(shared, either, between)) {
      each.ties.addAll(ties);
      choices.add(new Choice(wording.sentence(each), wording.question(each)));
    }
    return new Refusal("two-readings", twoWays(), choices);
  }

  /** 2010年と比べて: what changed within that time, or since. */
  Refusal compared(Meaning meaning, LocalDate today) {
    Concept.Time said = meaning.time;
    Meaning since = meaning.of(meaning.names);
    since.time = new Concept.Time(said.to(), today, false, said.text());
    List<Choice> choices = new ArrayList<>();
    for (Meaning each : said.to().isBefore(today) ? List.of(since, meaning) : List.of(meaning)) {
      choices.add(new Choice(wording.sentence(each), wording.question(each)));
    }
    return new Refusal("two-readings", twoWays(), choices);
  }

  /** 中国で札幌市と提携先を共有する市: cities of China, or cities that share partners there. */
  Refusal where(List<Name> names, Clause clause) {
    Sort place = new Sort();
    Sort kind = new Sort();
    clause.sorts().forEach(each -> (each.sort().hasKind() ? kind : place).add(each.sort()));
    Sort there = new Sort();
    there.add(kind);
    there.add(place);
    Meaning of = Meaning.of(Intent.CO_PARTNERS, names, new Sides(there, new Sort()));
    Meaning with = Meaning.of(Intent.CO_PARTNERS, names, new Sides(kind, place));
    return new Refusal(
        "two-readings",
        japanese
            ? "「"
                + place.words(true, "").replaceFirst("の$", "")
                + "で」は、答える団体のある所か、共通の提携先のある所か、二つの意味に取れます。どちらですか。"
            : "Are those sought there, or the partners that they share?",
        List.of(
            new Choice(wording.sentence(of), wording.question(of)),
            new Choice(wording.sentence(with), wording.question(with))));
  }

  /** 2010年上期: from January or from April. */
  Refusal halves(String text, Matcher half) {
    String second = half.group("half").matches("下期|後期") ? "下" : "上";
    List<Choice> choices = new ArrayList<>();
    for (String year : List.of("年度" + half.group("half"), "年" + second + "半期")) {
      String q = text.substring(0, half.start()) + year + text.substring(half.end());
      choices.add(new Choice(q, q));
    }
    return new Refusal("two-readings", twoWays(), choices);
  }

  /** 中国 is a country and a part of Japan; only there are prefectures. */
  Refusal chugoku(String text) {
    List<Choice> choices = new ArrayList<>();
    for (String place : List.of("中国地方の県", "中国の省")) {
      choices.add(new Choice(place, text.replaceFirst("中国の?県", place)));
    }
    return new Refusal(
        "two-readings",
        japanese
            ? "「中国」は、国と、日本の中国地方のどちらですか。"
            : "Is 中国 the country China, or the Chugoku region of Japan?",
        choices);
  }

  private String twoWays() {
    return japanese ? "いくつかの意味に取れます。どれですか。" : "This can be read in more than one way. Which one?";
  }

  private static String replaced(Clause clause, Phrase phrase, Name name) {
    String text = clause.text();
    String above = name.isPrefecture() || name.prefecture() == null ? "" : name.prefecture();
    String region = name.region() == null ? "" : name.region();
    String full = name.country() == null ? above + name.name() : region + name.name();
    return text.substring(0, phrase.start()) + full + text.substring(phrase.end());
  }
}

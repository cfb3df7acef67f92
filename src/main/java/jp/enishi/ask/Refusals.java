package jp.enishi.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.enishi.ask.Refusal.Choice;

/** Says why a question is not answered, and offers the nearest that could be. */
final class Refusals {

  private static final int MOST = 6;

  private final boolean japanese;
  private final Wording wording;

  Refusals(boolean japanese) {
    this.japanese = japanese;
    this.wording = Wording.in(japanese);
  }

  /**
   * @param names whom the question names besides
   */
  Refusal unknown(String word, List<Name> names) {
    return new Refusal(
        "unknown-word",
        japanese
            ? "「" + word + "」が何を指すのか分かりません。団体名、国名、分野名としても登録がありません。"
            : "“" + word + "” is not known: no organisation, country or field has this name.",
        names.isEmpty() ? examples() : about(names));
  }

  /** 川崎市中原区: a ward makes no agreements of its own. */
  Refusal ward(String ward, String city, Choice without) {
    return new Refusal(
        "unknown-word",
        japanese
            ? "「" + ward + "」は" + city + "の行政区です。資料は区を分けていないため、市で質問してください。"
            : "“" + ward + "” is a ward of " + city + "; documents do not tell wards apart.",
        List.of(without));
  }

  /**
   * 保険会社: the word narrows a sort by what is not known.
   *
   * @param without the question without the word; none to offer when empty
   */
  Refusal narrower(String word, String kind, List<String> without) {
    List<Choice> choices = new ArrayList<>();
    without.forEach(q -> choices.add(new Choice(q, q)));
    String list = japanese ? kind + "の一覧" : "list of " + kind;
    choices.add(new Choice(list, list));
    return new Refusal(
        "unknown-word",
        japanese
            ? "「" + word + "」で" + kind + "を絞ることはできません。資料に書かれていないか、登録のない名前です。"
            : "“" + word + "” is not known; " + kind + " cannot be narrowed by it.",
        choices);
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

  /** 提携したい: what is wished for is no fact. */
  Refusal deed(String word) {
    return new Refusal(
        "out-of-scope",
        japanese
            ? "「" + word + "たい」という希望や手続きには答えられません。文書にある事実だけを調べられます。"
            : "Only facts that documents state can be asked for.",
        examples());
  }

  /** 中国だけと: that somebody has no other partner is nothing that documents state. */
  Refusal exclusive() {
    return new Refusal(
        "not-understood",
        japanese
            ? "「…だけと」「…だけが」という、ほかにいないことを条件にした質問には答えられません。ほかにあるかどうかは「…のほかに」で調べられます。"
            : "That there is no other partner cannot be asked for. Ask who else there is.",
        examples());
  }

  /** What is signed next year is in no document. */
  Refusal yetToCome() {
    return new Refusal(
        "out-of-scope",
        japanese
            ? "まだ来ていない日に結ばれる協定や提携は、どの資料にもありません。期限と周年は調べられます。"
            : "No document states what will be signed. Expiry and anniversaries can be asked for.",
        List.of(
            choice(japanese ? "2年以内に期限が来る協定" : "agreements expiring within 2 years"),
            choice(japanese ? "来年に周年を迎える協定" : "anniversaries next year")));
  }

  private static Choice choice(String q) {
    return new Choice(q, q);
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
            .map(Refusals::choice)
            .toList());
  }

  Refusal clash() {
    return new Refusal(
        "two-kinds",
        japanese
            ? "種類の違う相手を一度に尋ねることはできません。一つずつ質問してください。"
            : "Two kinds of organisation cannot be asked for at once. Ask for one after the other.",
        examples());
  }

  Refusal unplaced() {
    return new Refusal(
        "unread-word",
        japanese
            ? "企業、大学、団体などがどこにあるかは文書に書かれていないため、場所では絞れません。"
            : "Documents do not say where companies, universities and the like are.",
        examples());
  }

  Refusal negated() {
    return new Refusal(
        "negation",
        japanese
            ? "「ない」ことは、調査の対象でない団体があるため、この形では答えられません。"
            : "What is not there cannot be answered in this form, since not everything was surveyed.",
        examples());
  }

  /**
   * @param ties kinds of tie that the question names
   */
  Refusal twoReadings(List<Name> names, List<Concept.Tie> ties) {
    if (names.isEmpty()) {
      String q = japanese ? "国別の協定の件数" : "agreements by country";
      return new Refusal("two-readings", twoWays(), List.of(choice(q)));
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

  private String twoWays() {
    return japanese ? "いくつかの意味に取れます。どれですか。" : "This can be read in more than one way. Which one?";
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
        "「"
            + place.words(true, "").replaceFirst("の$", "")
            + "で」は、答える団体のある所か、共通の提携先のある所か、二つの意味に取れます。どちらですか。",
        List.of(
            new Choice(wording.sentence(of), wording.question(of)),
            new Choice(wording.sentence(with), wording.question(with))));
  }

  /** 中国 is a country and a part of Japan; only there are prefectures. */
  Refusal chugoku(String text) {
    List<Choice> choices = new ArrayList<>();
    for (String place : List.of("中国地方の県", "中国の省")) {
      choices.add(new Choice(place, text.replaceFirst("中国の?県", place)));
    }
    return new Refusal("two-readings", "「中国」は、国と、日本の中国地方のどちらですか。", choices);
  }

  Refusal unread(String word, Meaning nearest) {
    return new Refusal(
        "unread-word",
        japanese
            ? "「" + word + "」という条件は、この質問では使えません。"
            : "The condition “" + word + "” cannot be used in this question.",
        List.of(new Choice(wording.sentence(nearest), wording.question(nearest))));
  }

  /** Conditions that the query of a meaning does not take, as {@link Parameters} names them. */
  Refusal lost(List<String> conditions) {
    List<String> said =
        conditions.stream()
            .map(
                each ->
                    switch (each) {
                      case "fields" -> "分野";
                      case "ties" -> "協定や提携の種類";
                      case "kinds", "otherKinds" -> "団体の種類や場所";
                      case "from" -> "時期";
                      case "inForce" -> "有効かどうか";
                      case "number" -> "件数";
                      default -> "団体名";
                    })
            .distinct()
            .toList();
    return new Refusal(
        "unread-word",
        japanese
            ? "この質問では「" + String.join("、", said) + "」で絞れません。"
            : "This question cannot be narrowed by " + String.join(", ", conditions) + ".",
        examples());
  }

  Refusal notUnderstood(List<Name> names) {
    if (names.isEmpty()) {
      return new Refusal("not-understood", notUnderstood(), examples());
    }
    return new Refusal("not-understood", notUnderstood(), about(names));
  }

  /** What is most often asked about the first, or of two. */
  private List<Choice> about(List<Name> names) {
    List<Choice> choices = new ArrayList<>();
    boolean two = names.size() == 2;
    for (Intent intent :
        two
            ? List.of(Intent.AGREEMENTS, Intent.SHARED, Intent.PATHS)
            : List.of(Intent.PARTNERS, Intent.AGREEMENTS, Intent.CO_PARTNERS)) {
      Meaning meaning = new Meaning(intent);
      meaning.names.addAll(two ? names : names.subList(0, 1));
      choices.add(new Choice(wording.sentence(meaning), wording.question(meaning)));
    }
    return choices;
  }

  Refusal empty() {
    return new Refusal("empty", japanese ? "質問を入力してください。" : "Ask a question.", examples());
  }

  Refusal tooLong(int longest) {
    return new Refusal(
        "too-long",
        japanese
            ? "質問は " + longest + " 文字までです。短くして質問してください。"
            : "A question may have up to " + longest + " characters. Ask a shorter one.",
        examples());
  }

  private String notUnderstood() {
    return japanese ? "質問を理解できませんでした。" : "The question was not understood.";
  }

  private List<Choice> examples() {
    return (japanese
            ? List.of("最新の協定", "国別の協定の件数", "提携先が最も多い自治体", "来年に周年を迎える協定")
            : List.of(
                "newest agreements",
                "agreements by country",
                "which local governments have most partners",
                "anniversaries next year"))
        .stream().map(q -> new Choice(q, q)).toList();
  }

  private static String replaced(Clause clause, Phrase phrase, Name name) {
    String text = clause.text();
    String above = name.isPrefecture() || name.prefecture() == null ? "" : name.prefecture();
    String region = name.region() == null ? "" : name.region();
    String full = name.country() == null ? above + name.name() : region + name.name();
    return text.substring(0, phrase.start()) + full + text.substring(phrase.end());
  }
}

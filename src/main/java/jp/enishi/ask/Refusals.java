package jp.enishi.ask;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.ask.Refusal.Choice;

/** Says why a question is not answered, and offers the nearest that could be. */
final class Refusals {

  private final boolean japanese;
  private final Wording wording;
  private final AskedBack back;

  Refusals(boolean japanese) {
    this.japanese = japanese;
    this.wording = Wording.in(japanese);
    this.back = new AskedBack(japanese);
  }

  /** What is asked back rather than refused. */
  AskedBack back() {
    return back;
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
   * @param en the kind in English
   * @param without the question without the word; none to offer when empty
   */
  Refusal narrower(String word, String kind, String en, List<String> without) {
    List<Choice> choices = new ArrayList<>();
    without.forEach(q -> choices.add(new Choice(q, q)));
    String list = japanese ? kind + "の一覧" : "list of " + en;
    choices.add(new Choice(list, list));
    return new Refusal(
        "unknown-word",
        japanese
            ? "「" + word + "」で" + kind + "を絞ることはできません。資料に書かれていないか、登録のない名前です。"
            : "“" + word + "” is not known; " + en + " cannot be narrowed by it.",
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
            Choice.of(japanese ? "2年以内に期限が来る協定" : "agreements expiring within 2 years"),
            Choice.of(japanese ? "来年に周年を迎える協定" : "anniversaries next year")));
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
                      case "fields" -> japanese ? "分野" : "field";
                      case "ties" -> japanese ? "協定や提携の種類" : "kind of tie";
                      case "kinds", "otherKinds" -> japanese ? "団体の種類や場所" : "sort or place";
                      case "from", "months" -> japanese ? "時期" : "time";
                      case "forms" -> japanese ? "文書の形" : "form of document";
                      case "inForce" -> japanese ? "有効かどうか" : "in force or not";
                      case "number" -> japanese ? "件数" : "number";
                      default -> japanese ? "団体名" : "names";
                    })
            .distinct()
            .toList();
    return new Refusal(
        "unread-word",
        japanese
            ? "この質問では「" + String.join("、", said) + "」で絞れません。"
            : "This question cannot be narrowed by " + String.join(", ", said) + ".",
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
}

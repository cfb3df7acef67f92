package jp.enishi.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that narrow what is asked for and that no reading takes: 締結予定の協定, 県同士の協定, renewed
 * agreements, what stands by month. Without them the answer would be to another question.
 */
final class Narrowing {

  /** What is yet to be signed: in no document. */
  private static final Pattern PLANNED =
      Pattern.compile(
          "(?:結ば?れ?る|結ぶ|(?:締結|調印|署名)される|交わされる|締結(?:する)?|提携(?:する)?|連携(?:する)?|組む|交わす|調印(?:する)?|署名(?:する)?)"
              + "(?:予定|つもり|計画|見込み|見通し|方針)"
              + "|\\b(?:about|due|going|yet) to be (?:signed|concluded|made)\\b|\\bplan(?:s|ned|ning)? to sign\\b");

  /** What was renewed already, where the graph knows only until when something runs. */
  private static final Pattern RENEWED =
      Pattern.compile(
          "更新(?:し(?:た|て)|され(?:た|て)|済)|\\b(?:was|were|been|is|are) renewed\\b|\\brenewed (?=\\p{L})");

  /**
   * More than another has, as many, all of a sort, just one, neither: what the graph is not asked
   * for.
   */
  private static final Pattern MEASURED =
      Pattern.compile(
          "よりも?(?:提携先|連携先|相手|協定|件数|数)?[がの]?(?:多[いく]|少な[いく]|早[いく]|先に|古[いく]|新し[いく]|長[いく])"
              + "|(?<!\\d)(?:[2-9]|\\d{2,3})番目|同じ(?:数|件数|くらい|ぐらい|程度|年|日|時期)"
              + "|(?:すべて|全て|ほとんど|大半|大部分|半数|過半数)の[^。、のがはを]{1,8}(?:の[^。、のがはを]{1,4})?[とに](?=提携|連携|協定|結|組|つなが|繋が|交流)"
              + "|国の?数[がの](?:最も|一番|いちばん)?多い(?=[市県町村都自団政])|(?:最も|もっとも|一番|いちばん)?多くの(?:国|外国|国々)[とに]|側で[?。]*$"
              + "|でも[^。、]{1,8}でもない(?=もの|協定|で|か|$)|ちょうど(?=\\d)"
              + "|\\b(?:more|fewer|less|earlier|later|older|newer|longer) (?:\\w+ )?than\\b"
              + "|\\bmost (?:foreign )?countries\\b|\\bsame (?:number|amount|year|day)\\b|\\b(?:exactly|only|just) (?:one|two|three|\\d+) (?=\\p{L}+)"
              + "|\\b(?:with|to|by) (?:all|every)(?: of)?(?: the)? (?=\\p{L})");

  private static final Pattern VIA =
      Pattern.compile("\\b(?:via|through) (?:just |only )?(?:one|a single|two)\\b");

  /** 1990年と1992年に: in either, and not between. */
  private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})年度?と(\\d{4})年度?(?=に|の(?!間)|$)");

  private static final Pattern COMPARED = Pattern.compile("を?(?:比べ|比較)|\\bcompar(?:e|ing)\\b");

  /** 県同士の, 自治体間の; 日本の市どうしで. */
  private static final Pattern PEERS = Pattern.compile("(?:の?(?:同士|どうし)|間)(?=[のでが、]|$)");

  private static final Pattern BETWEEN = Pattern.compile("\\bbetween (?:the )?$");

  private static final Pattern SOON = Pattern.compile("(?:this|next) (?:week|month)");

  /** Behind a form of document: which it is that is asked for. */
  static final String OF_FORM =
      "(?: form| type)?(?:(?:という|の)?(?:形式?|かたち|タイプ|種類)|形式|として|のもの|だけ|のみ|に限).*";

  private static final Set<Intent> OF_DAYS =
      Set.of(Intent.LAPSING, Intent.ANNIVERSARIES, Intent.ENDED, Intent.CHANGES);

  private final Clause clause;
  private final Refusals refusals;

  Narrowing(Clause clause, Refusals refusals) {
    this.clause = clause;
    this.refusals = refusals;
  }

  /** Why it is refused before anything is read. */
  Optional<Refusal> refuse(List<Name> names) {
    if (clause.has(Sign.TOGETHER)) { // 複数の協議会で一緒に: those that meet in most
      clause.drop(t -> t.text().equals("複数の"));
    }
    if (PLANNED.matcher(clause.text()).find()) {
      return Optional.of(refusals.yetToCome());
    }
    Matcher half = PartsOfYear.UNSURE.matcher(clause.text());
    if (half.find()) {
      return Optional.of(refusals.back().halves(clause.text(), half));
    }
    Optional<Token> self = self();
    if (self.isPresent()) {
      return Optional.of(refusals.back().whose(self.get().text()));
    }
    if (isPlaced()) {
      return Optional.of(refusals.unplaced());
    }
    boolean tied = clause.has(Sign.TIE, Sign.PARTNER, Sign.AGREEMENT, Sign.SHARED, Sign.SAME);
    if (names.size() == 2 && !tied && COMPARED.matcher(clause.text()).find()) {
      return Optional.of(refusals.back().twoReadings(names, List.of()));
    }
    return Optional.empty();
  }

  /** Why it is refused although it could be read without a word. */
  Optional<Refusal> refuse(Meaning meaning) {
    Matcher renewed = RENEWED.matcher(clause.text());
    if (meaning.intent == Intent.LAPSING && renewed.find()) {
      return Optional.of(refusals.unread(renewed.group().strip(), meaning));
    }
    if (isOnlyOne(meaning)) {
      return Optional.of(refusals.exclusive());
    }
    Optional<String> measured = measured(meaning);
    if (measured.isPresent()) {
      return measured.map(word -> refusals.unread(word, meaning));
    }
    Optional<Token> far = clause.tokens().stream().filter(t -> isDistance(t, meaning)).findFirst();
    Optional<Token> soon =
        clause.passed().stream()
            .filter(t -> OF_DAYS.contains(meaning.intent) && SOON.matcher(t.text()).matches())
            .findFirst();
    return soon.or(() -> far)
        .or(() -> meaning.forms.isEmpty() ? onlyForm() : Optional.empty())
        .or(this::adjective)
        .map(word -> refusals.unread(word.text(), meaning))
        .or(() -> peers(meaning))
        .or(() -> grouped(meaning).map(word -> refusals.unread(word, meaning)));
  }

  /** 組んでいるのはさいたま市だけ: whether nobody else is. */
  private boolean isOnlyOne(Meaning meaning) {
    return clause.names().stream()
        .filter(name -> !name.except() && meaning.without.isEmpty())
        .anyMatch(
            name ->
                clause.tokens().stream()
                    .filter(t -> t.is(Sign.ONLY) && t.start() == name.end())
                    .anyMatch(
                        t ->
                            clause.text().substring(t.end()).matches("(?:です|なの|でしょう)?[かの]*[?。]*")));
  }

  private Optional<String> measured(Meaning meaning) {
    Matcher measured = MEASURED.matcher(clause.text());
    if (measured.find()) {
      return Optional.of(measured.group().strip());
    }
    Matcher via = VIA.matcher(clause.text());
    if (meaning.intent == Intent.PATHS && via.find()) {
      return Optional.of(via.group());
    }
    Matcher years = TWO_YEARS.matcher(clause.text());
    return meaning.intent != Intent.CHANGES
            && years.find()
            && Integer.parseInt(years.group(2)) - Integer.parseInt(years.group(1)) > 1
        ? Optional.of(years.group())
        : Optional.empty();
  }

  /** 札幌市と瀋陽市の距離: in kilometres, unless ties or steps are spoken of as well. */
  private boolean isDistance(Token token, Meaning meaning) {
    return meaning.intent == Intent.PATHS
        && token.text().matches("距離|distance|how far")
        && !clause.has(Sign.TIE, Sign.PARTNER, Sign.THROUGH)
        && clause.tokens().stream().filter(t -> t.is(Sign.PATH)).count() == 1;
  }

  /** Large cities: which of them are meant. */
  private Optional<Token> adjective() {
    return clause.passed().stream()
        .filter(t -> !clause.japanese())
        .filter(
            t ->
                clause.tokens().stream()
                    .anyMatch(
                        noun ->
                            noun.concept() instanceof Concept.Kind && noun.start() == t.end() + 1))
        .findFirst();
  }

  /** 覚書: where the answer is not narrowed by it, it has to say so. */
  List<String> forms(Meaning meaning) {
    if (!meaning.forms.isEmpty()) {
      return List.of();
    }
    List<Token> said = clause.tokens().stream().filter(t -> t.is(Sign.AGREEMENT)).toList();
    boolean form = !said.isEmpty() && said.stream().allMatch(Narrowing::isForm);
    return form ? said.stream().map(Token::text).distinct().toList() : List.of();
  }

  private static boolean isForm(Token agreement) {
    return DocumentForm.of(agreement).isPresent();
  }

  /** 覚書だけ: and no agreement of another form. */
  private Optional<Token> onlyForm() {
    return clause.tokens().stream()
        .filter(t -> t.is(Sign.AGREEMENT) && isForm(t))
        .filter(
            t ->
                clause.tokens().stream()
                    .anyMatch(
                        only ->
                            only.is(Sign.ONLY)
                                && (only.start() == t.end() || only.start() == t.end() + 1)))
        .findFirst();
  }

  /** 県同士の協定: both parties are of that sort, which is asked for of who is tied. */
  private Optional<Refusal> peers(Meaning meaning) {
    boolean agreements =
        switch (meaning.intent) {
          case AGREEMENTS,
              NEWEST,
              OLDEST,
              ENDED,
              AGREEMENTS_BY_COUNTRY,
              AGREEMENTS_BY_FIELD,
              AGREEMENTS_BY_KIND,
              AGREEMENTS_BY_PREFECTURE,
              AGREEMENTS_BY_YEAR,
              RANK,
              ORGANIZATIONS ->
              true;
          default -> false;
        };
    List<Phrase> sorts = clause.sorts();
    if (!agreements || !meaning.names.isEmpty() || sorts.size() != 1) {
      return Optional.empty();
    }
    Phrase sort = sorts.get(0);
    Matcher peers = PEERS.matcher(clause.text()).region(sort.end(), clause.text().length());
    boolean between =
        BETWEEN.matcher(clause.text().substring(0, sort.start())).find()
            && !clause.text().startsWith(" and ", sort.end());
    if (!sort.sort().hasKind() || !peers.lookingAt() && !between) {
      return Optional.empty();
    }
    if (meaning.intent == Intent.ORGANIZATIONS && !between) { // 協定を結んでいる市町村同士
      meaning.answer = sort.sort();
      meaning.other = sort.sort();
      return Optional.empty();
    }
    Meaning tied = meaning.as(Intent.ORGANIZATIONS);
    tied.answer = sort.sort();
    tied.other = sort.sort();
    String word = between ? "between" : peers.group().replaceFirst("^の", "");
    return Optional.of(refusals.unread(word, tied));
  }

  /** 企業ごと, by region: by what is counted, where nothing is counted by it. */
  private Optional<String> grouped(Meaning meaning) {
    boolean plain =
        meaning.intent == Intent.AGREEMENTS
            || meaning.intent == Intent.PARTNERS
            || meaning.intent == Intent.ORGANIZATIONS;
    return clause
        .unreadBy()
        .filter(by -> plain)
        .filter(by -> !by.text().matches("each|every|各|別の|それぞれの|ベース|単位で?"))
        .filter(by -> clause.japanese() || isBeforeSort(by))
        .map(Token::text);
  }

  /** By company, and not by Hakodate. */
  private boolean isBeforeSort(Token by) {
    return clause.behind(by).filter(t -> t.concept() instanceof Concept.Kind).isPresent();
  }

  /** 本市と札幌市: who asks is one of the two. */
  private Optional<Token> self() {
    return clause.tokens().stream()
        .filter(t -> t.is(Sign.SELF))
        .filter(
            t ->
                clause.text().substring(t.end()).matches("(?:と|や|以外|のほか| and ).*")
                    || clause
                        .text()
                        .substring(0, t.start())
                        .matches(".*(?:と|や|\\b(?:and|with|except|besides) )"))
        .findFirst();
  }

  /** 札幌市内の大学: where a university or a company is, no document says. */
  private boolean isPlaced() {
    return clause.names().stream()
        .anyMatch(
            name ->
                clause.sorts().stream()
                    .filter(sort -> sort.start() > name.end())
                    .filter(sort -> sort.sort().hasKind() && !sort.sort().isLocal())
                    .anyMatch(
                        sort ->
                            clause
                                .text()
                                .substring(name.end(), sort.start())
                                .matches("(?:市|町|村|区|県|府|都)?内(?:の|にある)?|にある|に本社(?:の|が)ある")));
  }
}

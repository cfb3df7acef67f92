package jp.enishi.extraction.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.enishi.extraction.prose.Told.What;

/** Decides what the predicate of a clause tells of a tie or agreement: made, there, ended. */
final class Predicates {

  /** Nouns that the tie or agreement is told of with: 姉妹都市|の|協定書|に署名した. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:交流)?(?:提携|締結|調印|署名|盟約|縁組|契り|ちぎり|契|協定|議定|宣言|合意|覚書|関係|縁|えにし|絆|きずな|約束|仲|間柄|結縁|解消|終了|破棄|廃止|失効|誓い|協約|共同|書|式|式典)+");

  private static final Pattern END_NOUN = Pattern.compile(".*(?:解消|終了|破棄|廃止|失効|打ち切り|白紙)");

  private static final Pattern MAKES =
      Pattern.compile(
          "結ぶ|締結|提携|調印|署名|交わす|取り交わす|取交わす|交換|樹立|締約|行う|行なう|する|いたす|致す|果たす|宣言|確立|盟約|縁組|取り結ぶ|執り行う|合意|遂げる|誓う|挙行|交す");

  private static final Pattern BEGINS = Pattern.compile("成立|実現|整う|始まる|誕生|発足|スタート|発効|なる|始める|開始");

  private static final Pattern LEADS =
      Pattern.compile(
          "なる|至る|こぎ着ける|こぎつける|漕ぎ着ける|踏み切る|調印|署名|合意|入る|発展|始まる|さかのぼる|遡る|進む|結び付く|結びつく|つながる|結実");

  private static final Pattern ENDS =
      Pattern.compile("解消|終了|破棄|廃止|失効|打ち切る|終える|終わる|取りやめる|取り止める|断つ|絶つ|断絶|消滅|満了|解く|解除");

  private static final Pattern RESTS = Pattern.compile("基づく|記念|祝う|祝す|受け継ぐ|引き継ぐ|継承");

  private static final Pattern STANDS = Pattern.compile("ある|おる|いる|有する|持つ|もつ");

  private final Clauses clauses;
  private final List<Phrase> all;
  private final Factuality factuality;

  Predicates(Clauses clauses) {
    this.clauses = clauses;
    this.all = clauses.phrases;
    this.factuality = new Factuality(clauses.phrases);
  }

  /** 平成8年に結ばれた|姉妹都市提携. */
  Optional<Told> madeBefore(int at) {
    boolean made =
        at > 0
            && Phrase.isAttributive(all, at - 1)
            && (MAKES.matcher(all.get(at - 1).lemma()).matches()
                || BEGINS.matcher(all.get(at - 1).lemma()).matches())
            && factuality.isReal(at - 1, false);
    return made ? Optional.of(new Told(What.MADE, at, at - 1)) : Optional.empty();
  }

  Optional<Told> of(int at) {
    if (all.get(at).isVerb()) {
      return factuality.isReal(at, false)
          ? Optional.of(
              new Told(
                  ENDS.matcher(all.get(at).lemma()).matches() ? What.ENDED : What.MADE, at, at))
          : Optional.empty();
    }
    int head = at;
    boolean end = END_NOUN.matcher(all.get(at).words()).matches();
    if (isOfDeed(head)) {
      head += 2;
    }
    while (head + 1 < all.size()
        && !all.get(head).comma()
        && all.get(head).tail().matches("の|との|に関する|に係る|についての|としての|")
        && ABOUT.matcher(all.get(head + 1).words()).matches()) {
      head++;
      end |= END_NOUN.matcher(all.get(head).words()).matches();
      if (all.get(head).isVerb()) {
        boolean real = factuality.isReal(head, false);
        boolean ended = end || ENDS.matcher(all.get(head).lemma()).matches();
        return real
            ? Optional.of(new Told(ended ? What.ENDED : What.MADE, head, head))
            : Optional.empty();
      }
    }
    Phrase noun = all.get(head);
    String tail = noun.tail();
    String behind = noun.words();
    boolean ofEvent = behind.matches(".*(?:提携|締結|調印|縁組|盟約|署名|結縁|宣言)[」』]?$");
    if (head == all.size() - 1 && tail.isEmpty()) {
      return ofEvent || end
          ? Optional.of(new Told(end ? What.ENDED : What.MADE, head, head))
          : Optional.empty();
    }
    boolean ofTie = all.get(at).kind() != Phrase.Kind.AGREEMENT;
    if (ofTie
        && tail.matches("で(?:も)?(?:ある|あり|す|、|あった|ございます).*|だ(?:った|が)?.*|で")
        && !noun.has("ない")
        && !noun.has("ぬ")
        && !(tail.endsWith("と") && all.get(head + 1).isVerb())) {
      return Optional.of(new Told(What.STATE, head, head));
    }
    if (tail.matches("として(?:い|お)(?:る|り|ます).*")) {
      return Optional.of(new Told(What.STATE, head, head));
    }
    if (tail.isEmpty() && noun.comma() && ofEvent) {
      return Optional.of(new Told(end ? What.ENDED : What.MADE, head, head));
    }
    if (tail.matches("(?:の日)?(?:は|が)")
        && head + 1 < all.size()
        && isSaidOf(head + 1)
        && (ofEvent
            || noun.kind() == Phrase.Kind.AGREEMENT
            || all.get(head + 1).comma() && endsInDeed(head + 1))) {
      return Optional.of(new Told(What.MADE, head, head + 1));
    }
    if (ofTie && tail.equals("は") && clauses.at(head + 1).isPresent()) {
      Phrase last = all.get(clauses.at(head + 1).get().to());
      boolean counted = last.tail().equals("の") || last.tail().isEmpty();
      if (last.tail().matches("(?:で(?:ある|す|、|あり)|だ).*|") || counted) {
        return Optional.of(new Told(What.STATE, head, head + 1));
      }
    }
    int verb = clauses.verbAfter(head, tail.matches("(?:は|も)"));
    if (verb < 0) {
      return Optional.empty();
    }
    if (factuality.isTakenBack(head, verb)) {
      return Optional.empty();
    }
    return what(noun, verb, end, ofEvent)
        .filter(each -> factuality.isReal(verb, each == What.STATE || each == What.RESTS))
        .map(each -> new Told(each, Math.max(at, Math.min(verb, at)), verb));
  }

  /** 友好区関係を|結ぶ|議定書を: the deed by which it is made. */
  private boolean isOfDeed(int at) {
    return at + 2 < all.size()
        && all.get(at).tail().equals("を")
        && all.get(at + 1).lemma().matches("結ぶ|締結|樹立")
        && !all.get(at + 1).isPast()
        && Phrase.isAttributive(all, at + 1)
        && all.get(at + 2).words().matches("(?:協定|盟約|議定|合意|宣言)書?|覚書|書");
  }

  /** 協定は平成27年に結ばれたが、令和5年に失効した: what is told of it later in the sentence. */
  Optional<Told> endedLater(int at) {
    int head = head(at);
    if (all.get(head).isVerb() || !all.get(head).tail().matches("は|が|を|も")) {
      return Optional.empty();
    }
    int first = clauses.verbAfter(head, true);
    for (int i = first + 1; first >= 0 && i < all.size(); i++) {
      Phrase each = all.get(i);
      boolean ends =
          each.isVerb()
              && ENDS.matcher(each.lemma()).matches()
              && (each.has("れる") || each.lemma().matches("失効|終了|満了|消滅|終わる|解消|破棄"))
              && factuality.isReal(i, false);
      boolean ofOther =
          all.subList(clauses.startOf(i), i).stream()
              .anyMatch(
                  one -> one.isNominal() && one.date() == null && one.tail().matches("が|は|を|も"));
      if (ends && !ofOther) {
        return Optional.of(new Told(What.ENDED, at, i));
      }
    }
    return Optional.empty();
  }

  private int head(int at) {
    int head = at;
    while (head + 1 < all.size()
        && !all.get(head).comma()
        && all.get(head).tail().matches("の|との|に関する|に係る|についての|としての|")
        && ABOUT.matcher(all.get(head + 1).words()).matches()) {
      head++;
    }
    return head;
  }

  /** …は1963年10月7日、…は1980年10月28日の締結: what is said of the last in the row is said of each. */
  private boolean endsInDeed(int at) {
    int last = all.size() - 1;
    return last > at + 2
        && all.get(last).lemma().matches("締結|提携|調印|盟約|縁組")
        && all.get(last).tail().matches("(?:である|です|)")
        && all.get(last - 1).date() != null
        && all.get(last - 1).tail().equals("の");
  }

  private boolean isSaidOf(int at) {
    Phrase each = all.get(at);
    boolean row = each.tail().isEmpty() && each.comma() && endsInDeed(at);
    return each.date() != null
        && (row
            || at == all.size() - 1 && each.tail().isEmpty()
            || each.tail().matches("(?:で(?:ある|す|あった|、|あり)|だ|のこと).*"));
  }

  private Optional<What> what(Phrase noun, int at, boolean end, boolean ofEvent) {
    Phrase verb = all.get(at);
    String tail = noun.tail().replaceFirst("^など", "");
    String lemma = verb.lemma();
    boolean passive = verb.has("れる") || verb.has("られる") || verb.has("ある");
    Phrase before = all.get(at - 1);
    boolean endsIn =
        before != noun
            && END_NOUN.matcher(before.words()).matches()
            && before.tail().matches("(?:と|に|を|が)")
            && (MAKES.matcher(lemma).matches() || LEADS.matcher(lemma).matches());
    if (endsIn && tail.matches("(?:を|は|が|も|については|に関しては)")) {
      return Optional.of(What.ENDED);
    }
    if (ENDS.matcher(lemma).matches() && tail.matches("(?:を|は|が|も|については|に関しては)")) {
      return Optional.of(What.ENDED);
    }
    if (end) {
      boolean done =
          tail.matches("(?:と|に|を|が|で)(?:も)?")
              && (MAKES.matcher(lemma).matches() || LEADS.matcher(lemma).matches());
      return done ? Optional.of(What.ENDED) : Optional.empty();
    }
    if (tail.matches("(?:を|も|をも)") && MAKES.matcher(lemma).matches()) {
      boolean light = lemma.matches("する|いたす|致す|行う|行なう|挙行");
      boolean fits = !light || ofEvent || noun.words().matches(".*(?:式|式典|約束|誓い)$");
      return fits ? Optional.of(What.MADE) : Optional.empty();
    }
    if (tail.matches("(?:を|も)")
        && lemma.matches("開始|始める|有する|持つ|築く")
        && noun.words().endsWith("関係")) {
      return Optional.of(lemma.matches("有する|持つ|築く") ? What.STATE : What.MADE);
    }
    if (tail.matches("(?:が|は|も)")
        && (passive && MAKES.matcher(lemma).matches() && !lemma.equals("する")
            || BEGINS.matcher(lemma).matches())) {
      return lemma.equals("なる") && !verb.words().startsWith("相")
          ? Optional.empty()
          : Optional.of(What.MADE);
    }
    if (tail.matches("(?:に|と)(?:も)?") && LEADS.matcher(lemma).matches()) {
      return Optional.of(What.MADE);
    }
    if (tail.equals("として") && MAKES.matcher(lemma).matches() && !lemma.equals("する")) {
      return Optional.of(What.MADE);
    }
    if (tail.matches("(?:に|とし?て|が)") && STANDS.matcher(lemma).matches()
        || tail.equals("と") && lemma.equals("する") && verb.tail().matches(".*(?:て|で)いる.*")) {
      return Optional.of(What.STATE);
    }
    if (tail.matches("に|を") && RESTS.matcher(lemma).matches()) {
      return Optional.of(What.RESTS);
    }
    return Optional.empty();
  }
}

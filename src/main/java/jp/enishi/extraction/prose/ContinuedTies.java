package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.enishi.extraction.parties.ReadParty;

/**
 * Reads what goes on with a tie just told of without naming it again: A市とは昭和42年3月に、B市とは同年10月に結んだ;
 * 同様の関係を結んだ; このほか、C市とは1957年5月26日から; 平成22年6月に提携を解消した.
 */
final class ContinuedTies {

  private static final Pattern AGAIN = Pattern.compile("(?:姉妹|友好)?(?:提携|盟約|縁組?|関係|契り)");
  private static final Pattern MAKES = Pattern.compile("結ぶ|締結|交わす|取り交わす");
  private static final Pattern ENDS = Pattern.compile("解消|終了|破棄|打ち切る|取りやめる|解く");
  private static final Pattern OPENS =
      Pattern.compile("この|その|ほか|他|さらに|更に|また|なお|次いで|ついで|続いて|同じく|それぞれ|各々");

  /** A tie with the one named, since the date. */
  record Pair(List<ReadParty> parties, DateMention date) {}

  private final Clauses clauses;
  private final List<Phrase> all;
  private final Factuality factuality;
  private final ReadParty owner;

  /**
   * What goes on in the clauses.
   *
   * @param told the parties of the tie told of before
   */
  ContinuedTies(Clauses clauses, List<ReadParty> told) {
    this.clauses = clauses;
    this.all = clauses.phrases;
    this.factuality = new Factuality(all);
    this.owner = owner(told);
  }

  /**
   * Whose ties they are: the one that this sentence or the passage is about, if it had that tie.
   */
  private ReadParty owner(List<ReadParty> told) {
    Optional<NameGroup> subject =
        clauses.groups.stream()
            .filter(each -> each.role() == NameGroup.Role.SUBJECT)
            .reduce((a, b) -> b);
    if (subject.isPresent()) {
      ReadParty first = subject.get().parties().get(0);
      boolean one = !subject.get().isSeveral() || told.containsAll(subject.get().parties());
      return one && told.contains(first) ? first : null;
    }
    return clauses.own().filter(told::contains).orElse(null);
  }

  /** The ties made with one predicate that names none, outside of what has been read. */
  List<Pair> made() {
    List<Pair> found = new ArrayList<>();
    for (int verb = 0; verb < all.size() && owner != null; verb++) {
      if (clauses.endsClause(verb) && isMaking(verb) && factuality.isReal(verb, false)) {
        found.addAll(pairs(clauses.startOf(verb), verb));
      }
    }
    if (owner != null) {
      found.addAll(trailing());
    }
    return found;
  }

  private boolean isMaking(int verb) {
    Phrase each = all.get(verb);
    int from = clauses.startOf(verb);
    boolean names =
        all.subList(from, verb + 1).stream()
            .anyMatch(
                one ->
                    one.kind() == Phrase.Kind.AGREEMENT
                        || one.kind() == Phrase.Kind.QUOTE
                        || Words.TIE.matcher(one.words()).find()
                            && !AGAIN.matcher(one.words()).matches());
    if (names || verb == 0) {
      return false;
    }
    Phrase before = all.get(verb - 1);
    boolean again = before.tail().equals("を") && AGAIN.matcher(before.words()).matches();
    boolean bare = before.mention() != null || before.date() != null;
    return each.words().equals("提携") && bare
        || MAKES.matcher(each.lemma()).matches() && (again || bare);
  }

  private List<Pair> pairs(int from, int verb) {
    List<Pair> found = new ArrayList<>();
    for (NameGroup each : clauses.groups(from, verb)) {
      if (each.role() == NameGroup.Role.SUBJECT) {
        continue;
      }
      boolean open = each.role() == NameGroup.Role.NONE && all.get(each.to()).comma();
      DateMention date = beside(each, from, verb);
      boolean fits = each.role() == NameGroup.Role.WITH || open;
      if (!fits || date == null || each.isSeveral() || !isOfKind(each.parties().get(0))) {
        return List.of();
      }
      found.add(new Pair(List.of(owner, each.parties().get(0)), date));
    }
    return found;
  }

  /** The date right behind the names, or right before them. */
  private DateMention beside(NameGroup group, int from, int verb) {
    int next = group.to() + 1;
    if (next < verb && all.get(next).date() != null && !all.get(group.to()).comma()) {
      return all.get(next).date();
    }
    int before = group.from() - 1;
    while (before > from && all.get(before).date() == null && all.get(before).tail().equals("の")) {
      before--;
    }
    return before >= from ? all.get(before).date() : null;
  }

  /** A市とは1957年5月26日、B市とは1981年4月6日から。 at the end, without any verb. */
  private List<Pair> trailing() {
    List<Pair> found = new ArrayList<>();
    int at = all.size() - 1;
    while (at > 0 && all.get(at).date() != null && clauses.at(at - 1).isPresent()) {
      NameGroup who = clauses.at(at - 1).get();
      String tail = all.get(at).tail();
      boolean says =
          who.role() == NameGroup.Role.WITH
              && who.topic()
              && tail.matches("(?:で(?:ある|す|あった)|から(?:である)?|に|)")
              && isOfKind(who.parties().get(0));
      if (!says) {
        break;
      }
      found.add(0, new Pair(List.of(owner, who.parties().get(0)), all.get(at).date()));
      at -= 2;
    }
    boolean opens =
        at < 0
            || all.get(at).date() != null
            || all.get(at).isVerb() && clauses.endsClause(at)
            || all.subList(0, at + 1).stream()
                .allMatch(
                    each ->
                        OPENS.matcher(each.words()).matches()
                            || each.mention() != null && each.tail().equals("は"));
    return opens ? found : List.of();
  }

  /** When a tie just told of was ended, and nobody else is named: 平成22年6月に提携を解消している. */
  Optional<Integer> ended(int from) {
    for (int verb = from; verb < all.size(); verb++) {
      boolean again =
          verb > 0
              && all.get(verb - 1).tail().matches("[をはが]")
              && AGAIN.matcher(all.get(verb - 1).words()).matches();
      boolean alone = clauses.groups(clauses.startOf(verb), verb).isEmpty();
      if (ENDS.matcher(all.get(verb).lemma()).matches()
          && all.get(verb).isVerb()
          && again
          && alone
          && factuality.isReal(verb, false)) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /** Ports have ties with ports, communities with communities. */
  private boolean isOfKind(ReadParty party) {
    boolean port = owner.name().endsWith("港");
    return !party.equals(owner)
        && party.name().endsWith("港") == port
        && (port || new Mention(0, 0, party, false).isGovernment());
  }
}

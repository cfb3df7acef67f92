package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.parties.ReadParty;

/**
 * Reads from the clauses of a sentence when a standing body was founded, who makes it up and who
 * joined it.
 */
final class CouncilClauses {

  private static final Pattern FOUNDS = Pattern.compile("設立|創設|結成|発足|設置|立ち上げる|立ち上がる|スタート|成立|創立");
  private static final Pattern JOINS = Pattern.compile("加盟|参加|参画|加入|入会|加わる|入る");
  private static final Pattern MAKES_UP = Pattern.compile("構成|組織|なる|成る|つくる|作る|運営");
  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?:構成|加盟|参加|会員|参画)(?:市町村|市町|市村|市|町|町村|自治体|団体|員|メンバー|機関|都市|国|企業|校)|会員|メンバー|構成員|加盟者");
  private static final Pattern AS_MEMBER = Pattern.compile("(?:を)?(?:会員|構成員|メンバー|構成団体|構成市町村?|構成市)");
  private static final Pattern FOUNDED = Pattern.compile("[^()]*(?:設立|発足|結成|創設|設置)[^()]*");

  /** 見守り|ネットワーク連絡会: the name goes on to the left. */
  private static final Pattern CUT =
      Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}&&[^はがをにのへとでもや]]$");

  private final Sentence sentence;
  private final Clauses clauses;
  private final List<Phrase> all;
  private final Factuality factuality;
  private final ClauseDates dates;
  private final CouncilBook book;

  CouncilClauses(Sentence sentence, Clauses clauses, CouncilBook book) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.all = clauses.phrases;
    this.factuality = new Factuality(all);
    this.dates = new ClauseDates(sentence, clauses);
    this.book = book;
  }

  void read() {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).kind() == Phrase.Kind.COUNCIL) {
        int at = i;
        name(all.get(i)).ifPresent(each -> council(each, at));
      }
    }
  }

  private Optional<String> name(Phrase phrase) {
    Matcher name = CouncilWords.NAME.matcher(phrase.words());
    String before = sentence.text().substring(0, phrase.start());
    if (!name.find() || name.group(1) == null && CUT.matcher(before).find()) {
      return Optional.empty();
    }
    String words = name.group(1) != null ? name.group(1).strip() : name.group(2);
    return words.length() < 5 || CouncilWords.GENERIC.matcher(words).matches()
        ? Optional.empty()
        : Optional.of(words);
  }

  private void council(String name, int at) {
    Phrase council = all.get(at);
    String tail = council.tail();
    if (tail.equals("の")
        && at + 1 < all.size()
        && MEMBERS.matcher(all.get(at + 1).words()).matches()) {
      membersAre(name, at);
      return;
    }
    boolean topic = tail.matches("は|が|も");
    for (int i = at + 1; i < all.size(); i++) {
      if (!all.get(i).isVerb()) {
        continue;
      }
      boolean first = i == clauses.verbAfter(at, false);
      if (tail.matches("に|へ|にも") && first) {
        joined(name, at, i);
      } else if (topic || tail.equals("を") && first) {
        founded(name, at, i, topic);
        if (!topic) {
          foundedBy(name, at, i);
        }
        if (topic) {
          madeUp(name, at, i);
        }
      }
    }
  }

  /** 「…」の構成市町は、A市、B町及びC町である. */
  private void membersAre(String name, int at) {
    Optional<NameGroup> members = clauses.at(at + 2);
    boolean states =
        all.get(at + 1).tail().matches("は|には")
            && members.isPresent()
            && all.get(members.get().to())
                .tail()
                .matches("(?:など|の\\d.*)?(?:で(?:ある|す|、|あり)|だ).*|の|");
    if (states) {
      book.add(name, since(at), sentence, 0.85);
      members.get().parties().forEach(each -> book.member(name, each, null, null, sentence, 0.85));
    }
  }

  /** A市は…に加盟した, A市が…に加盟したのは、平成20年である. */
  private void joined(String name, int at, int verb) {
    Phrase predicate = all.get(verb);
    int from = clauses.startOf(at);
    Optional<NameGroup> who = clauses.subject(from, verb);
    if (!JOINS.matcher(predicate.lemma()).matches()
        || !factuality.isReal(verb, false)
        || factuality.isTakenBack(at, verb)) {
      return;
    }
    List<ReadParty> parties =
        who.map(NameGroup::parties).orElseGet(() -> clauses.own().stream().toList());
    if (parties.isEmpty() || who.isEmpty() && clauses.hasStranger(from, verb, "が|は|も|では")) {
      return;
    }
    DateMention date = dates.ofPredicate(from, at, verb).orElse(null);
    book.add(name, since(at), sentence, 0.85);
    List<DateMention> respective =
        parties.size() > 1 ? dates.list(parties.size(), verb + 1) : List.of();
    for (int i = 0; i < parties.size(); i++) {
      DateMention since = respective.isEmpty() ? date : respective.get(i);
      book.member(name, parties.get(i), since, null, sentence, who.isEmpty() ? 0.75 : 0.9);
    }
  }

  /** …は、昭和58年に設立され, …を設立した. */
  private void founded(String name, int at, int verb, boolean topic) {
    Phrase predicate = all.get(verb);
    boolean fits = FOUNDS.matcher(predicate.lemma()).matches() && factuality.isReal(verb, false);
    if (!fits
        || !topic
        || !(predicate.has("れる") || predicate.lemma().matches("発足|スタート|立ち上がる|成立"))) {
      return;
    }
    boolean other = clauses.startOf(verb) > at + 1 && clauses.subject(at + 1, verb).isPresent();
    if (!other) {
      DateMention date =
          dates
              .within(at, verb, verb)
              .or(() -> dates.within(0, at, at))
              .or(() -> dates.ofPredicate(clauses.startOf(at), at, verb))
              .orElse(null);
      book.add(name, date, sentence, 0.9);
      takingPart(at)
          .ifPresent(
              group ->
                  group
                      .parties()
                      .forEach(each -> book.member(name, each, date, null, sentence, 0.85)));
    }
  }

  /** A市、B町などが参加して|…が発足した: those who took part when it began. */
  private Optional<NameGroup> takingPart(int at) {
    Phrase before = at > 0 ? all.get(at - 1) : null;
    boolean takes =
        before != null
            && before.lemma().matches("参加|参画|集まる|加わる|集う")
            && before.tail().matches("(?:し|っ)?[てで]");
    return takes
        ? clauses.groups(0, at - 1).stream()
            .filter(each -> each.role() == NameGroup.Role.SUBJECT && each.to() == at - 2)
            .findFirst()
        : Optional.empty();
  }

  /** 両市は…を設立した, B町、C町と…を立ち上げ: those with whom it was done, and those of whom the passage tells. */
  private void foundedBy(String name, int at, int verb) {
    String lemma = all.get(verb).lemma();
    boolean fits =
        (FOUNDS.matcher(lemma).matches()
                || lemma.equals("組織")
                || all.get(verb).words().equals("立ち"))
            && factuality.isReal(verb, false)
            && !factuality.isTakenBack(at, verb);
    if (!fits) {
      return;
    }
    int from = clauses.startOf(at);
    List<ReadParty> who = new ArrayList<>();
    boolean told = clauses.subject(from, at).isPresent();
    int start = told ? from : 0;
    if (clauses.tellsOfBoth(start, at)) {
      who.addAll(clauses.both(start, at));
    }
    for (NameGroup each : clauses.arguments(from, at)) {
      if (each.role() == NameGroup.Role.WITH || each.role() == NameGroup.Role.SUBJECT) {
        who.addAll(each.parties());
      }
    }
    DateMention date = dates.ofPredicate(from, at, verb).or(() -> since(from, at)).orElse(null);
    if (!who.isEmpty()) {
      book.add(name, date, sentence, 0.9);
      who.forEach(each -> book.founder(name, each, date, sentence));
    }
  }

  private Optional<DateMention> since(int from, int at) {
    return all.subList(from, at).stream()
        .filter(each -> each.date() != null && each.tail().equals("から"))
        .map(Phrase::date)
        .findFirst();
  }

  /** …は、A市、B市及びC市で構成されている, …は、A市とB市を会員とする. */
  private void madeUp(String name, int at, int verb) {
    Phrase predicate = all.get(verb);
    boolean makes = MAKES_UP.matcher(predicate.lemma()).matches();
    boolean asMember =
        predicate.lemma().equals("する")
            && verb > 0
            && AS_MEMBER.matcher(all.get(verb - 1).words()).matches();
    if (!makes && !asMember || !factuality.isReal(verb, true)) {
      return;
    }
    List<NameGroup> here = clauses.groups(Math.max(at + 1, clauses.startOf(verb)), verb);
    Optional<NameGroup> members =
        here.stream()
            .filter(
                each ->
                    asMember
                        ? each.role() == NameGroup.Role.OBJECT
                        : each.role() == NameGroup.Role.BY
                            || each.role() == NameGroup.Role.SUBJECT
                                && !each.topic()
                                && !predicate.has("れる"))
            .findFirst();
    if (members.isPresent() && members.get().isSeveral()) {
      book.add(name, since(at), sentence, 0.85);
      members.get().parties().forEach(each -> book.member(name, each, null, null, sentence, 0.85));
    }
  }

  /** …(平成7年設立). */
  private DateMention since(int at) {
    Phrase council = all.get(at);
    String behind = sentence.text().substring(council.end(), council.until());
    return council.gloss() != null
            && behind.startsWith("(")
            && FOUNDED.matcher(behind.substring(1, Math.max(1, behind.indexOf(')')))).matches()
        ? council.gloss()
        : null;
  }
}

package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.parties.ReadParty;

/**
 * Reads ties and agreements from the clause that tells of them: what is made (a tie, an agreement),
 * the predicate that makes or ends it, and by their particles who and when.
 */
final class ClauseRule {

  private static final Pattern TIE =
      Pattern.compile(
          "(?:姉妹|友好|兄弟)(?:・(?:姉妹|友好|兄弟))?(?:友好|交流|親善|姉妹)?(?:・(?:友好|姉妹|兄弟))?(?:都市|市町村?|町村|市村?|町|村|区|県省|県州|州省|県道|府省|府州|道州|都府|県|省|州|島|港|校|クラブ|館|提携|縁組|結縁|協定)"
              + "|国際親善都市|パートナー都市");

  /** Nouns that the tie or agreement is told of with: 姉妹都市|の|協定書|に署名した. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:交流)?(?:提携|締結|調印|署名|盟約|縁組|契り|ちぎり|契|協定|議定|宣言|合意|覚書|関係|縁|えにし|絆|きずな|約束|仲|間柄|結縁|解消|終了|破棄|廃止|失効|誓い|協約|共同|書|式|式典)+");

  private static final Pattern FORM_ALONE =
      Pattern.compile("協定書?|覚書|合意書?|確認書|(?:共同)?宣言書?|盟約書?|議定書");

  private static final Pattern COUNT = Pattern.compile("[0-9]+|[一二三四五六七八九十]");

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

  private enum What {
    MADE,
    STATE,
    RESTS,
    ENDED
  }

  /**
   * What the sentence tells of the tie.
   *
   * @param head last noun of what is told of: 姉妹都市の|協定書
   * @param verb the predicate, or the last noun when there is none
   */
  private record Told(What what, int head, int verb) {}

  /** Who, and what is not quite sure about it. */
  private record Who(List<ReadParty> parties, double penalty, boolean stated) {}

  private final Passage passage;

  ClauseRule(Passage passage) {
    this.passage = passage;
  }

  /** A relation with the stretch of the sentence that names the tie. */
  record Reading(Relation relation, Parties.Found parties, DateMention since, boolean tie) {}

  /**
   * What the clauses of a sentence tell.
   *
   * @param taken stretches of which it is known what they tell, also when that is no fact
   */
  record Readings(List<Reading> found, List<int[]> taken) {
    static final Readings NONE = new Readings(List.of(), List.of());

    boolean hasTaken(int start, int end) {
      return taken.stream().anyMatch(each -> start < each[1] && end > each[0]);
    }
  }

  Readings read(Sentence sentence, Mentions mentions) {
    String text = sentence.text();
    if (!Words.mayTellOfTie(text) && !Words.mayTellOfAgreement(text)) {
      return Readings.NONE;
    }
    List<int[]> taken = new ArrayList<>();
    Clauses clauses = new Clauses(sentence, mentions.all(), passage);
    Factuality factuality = new Factuality(clauses.phrases);
    List<Reading> found = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < clauses.phrases.size(); i++) {
      String words = words(clauses.phrases.get(i));
      if (words == null || i <= last) {
        continue;
      }
      if (Hedges.soften(text, "") || isAnniversary(clauses.phrases, i) || lastsYears(clauses, i)) {
        continue;
      }
      List<Told> told = new ArrayList<>();
      madeBefore(clauses, factuality, i).ifPresent(told::add);
      told(clauses, factuality, i)
          .filter(each -> told.isEmpty() || each.what() == What.ENDED)
          .ifPresent(told::add);
      List<Reading> made = List.of();
      for (Told each : told) {
        last = i;
        List<Reading> one =
            made.isEmpty()
                ? relations(sentence, clauses, i, words, each)
                : ended(sentence, clauses, i, words, each, made);
        made = one;
        if (!one.isEmpty()) {
          Phrase site = clauses.phrases.get(i);
          taken.add(
              new int[] {
                site.start(), Math.max(site.end(), clauses.phrases.get(each.verb()).end())
              });
        }
        found.addAll(one);
      }
    }
    found.removeIf(each -> isDeedOf(each, found));
    return new Readings(found, taken);
  }

  /** 共同宣言に署名して姉妹港となった: what is signed there is no second agreement. */
  private static boolean isDeedOf(Reading reading, List<Reading> all) {
    return !reading.tie()
        && FORM_ALONE.matcher(reading.relation().words()).matches()
        && all.stream()
            .anyMatch(
                each ->
                    each.tie()
                        && Set.copyOf(each.relation().parties())
                            .equals(Set.copyOf(reading.relation().parties())));
  }

  /** The words that name the tie or agreement, or null. */
  private static String words(Phrase phrase) {
    if (phrase.kind() == Phrase.Kind.AGREEMENT) {
      String title = phrase.words().replaceAll("^[「『]|[」』]$", "");
      return TIE.matcher(title).find() ? null : title; // Its title may name who made it.
    }
    Matcher tie = TIE.matcher(phrase.words());
    boolean names = phrase.kind() == Phrase.Kind.NOUN || phrase.kind() == Phrase.Kind.VERB;
    return names && tie.find() && tie.start() <= 4 ? tie.group() : null;
  }

  /** 平成8年に結ばれた|姉妹都市提携. */
  private static Optional<Told> madeBefore(Clauses clauses, Factuality factuality, int at) {
    List<Phrase> all = clauses.phrases;
    boolean made =
        at > 0
            && Phrase.isAttributive(all, at - 1)
            && (MAKES.matcher(all.get(at - 1).lemma()).matches()
                || BEGINS.matcher(all.get(at - 1).lemma()).matches())
            && factuality.isReal(at - 1, false);
    return made ? Optional.of(new Told(What.MADE, at, at - 1)) : Optional.empty();
  }

  private static boolean isAnniversary(List<Phrase> all, int at) {
    String words = all.get(at).words();
    return words.contains("周年")
        || at + 1 < all.size()
            && all.get(at).tail().matches("の|締結|提携|")
            && all.get(at + 1).words().contains("周年");
  }

  /** 契りを結んで25年, 締結から30年目. */
  private static boolean lastsYears(Clauses clauses, int at) {
    List<Phrase> all = clauses.phrases;
    int verb = clauses.verbAfter(at, false);
    return Stream.of(at, at + 1, verb)
        .filter(i -> i >= 0 && i + 1 < all.size())
        .filter(i -> all.get(i).tail().matches(".*(?:て|で|から)"))
        .anyMatch(i -> all.get(i + 1).words().matches("(?:今年で|ちょうど|満)?\\d+(?:周)?年.*"));
  }

  private Optional<Told> told(Clauses clauses, Factuality factuality, int at) {
    List<Phrase> all = clauses.phrases;
    if (all.get(at).isVerb()) {
      return factuality.isReal(at, false)
          ? Optional.of(
              new Told(
                  ENDS.matcher(all.get(at).lemma()).matches() ? What.ENDED : What.MADE, at, at))
          : Optional.empty();
    }
    int head = at;
    boolean end = END_NOUN.matcher(all.get(at).words()).matches();
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
        && !noun.has("ぬ")) {
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
        && isSaidOf(all, head + 1)
        && (ofEvent || noun.kind() == Phrase.Kind.AGREEMENT)) {
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
    return what(all, noun, verb, end, ofEvent)
        .filter(each -> factuality.isReal(verb, each == What.STATE || each == What.RESTS))
        .map(each -> new Told(each, Math.max(at, Math.min(verb, at)), verb));
  }

  private static boolean isSaidOf(List<Phrase> all, int at) {
    Phrase each = all.get(at);
    return each.date() != null
        && (at == all.size() - 1 && each.tail().isEmpty()
            || each.tail().matches("(?:で(?:ある|す|あった|、|あり)|だ|のこと).*"));
  }

  private static Optional<What> what(
      List<Phrase> all, Phrase noun, int at, boolean end, boolean ofEvent) {
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
    if (tail.matches("(?:を|も)") && lemma.matches("開始|始める|有する|持つ") && noun.words().endsWith("関係")) {
      return Optional.of(lemma.matches("有する|持つ") ? What.STATE : What.MADE);
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

  private List<Reading> relations(
      Sentence sentence, Clauses clauses, int at, String words, Told told) {
    int from = clauses.startOf(at);
    List<Phrase> all = clauses.phrases;
    boolean tie = all.get(at).kind() != Phrase.Kind.AGREEMENT;
    DateMention date = date(sentence, clauses, from, at, told);
    List<Reading> found = new ArrayList<>();
    List<Dated> each =
        tie || told.what() == What.MADE ? partners(clauses, from, at, told) : List.of();
    if (each.size() > 1 && told.what() != What.ENDED) {
      Optional<Who> owner = owner(clauses, from, each.get(0).at());
      boolean apart =
          tie || each.stream().anyMatch(one -> one.date() != null) || severally(all, from, told);
      if (owner.isPresent() && apart) {
        for (Dated one : each) {
          List<ReadParty> pair = List.of(owner.get().parties().get(0), one.partner());
          reading(
                  sentence,
                  clauses,
                  at,
                  words,
                  told,
                  new Who(pair, owner.get().penalty(), true),
                  one.date() == null ? date : one.date())
              .ifPresent(found::add);
        }
        return found;
      }
    }
    List<Reading> ofOwner = ofOwner(sentence, clauses, from, at, words, told);
    if (!ofOwner.isEmpty()) {
      return ofOwner;
    }
    who(clauses, from, at, told)
        .flatMap(who -> reading(sentence, clauses, at, words, told, who, date))
        .ifPresent(found::add);
    return found;
  }

  /** 平成8年に結ばれた姉妹都市提携は、令和5年に解消された: the end of what was just told of. */
  private List<Reading> ended(
      Sentence sentence, Clauses clauses, int at, String words, Told told, List<Reading> made) {
    DateMention date = clauses.date(at + 1, told.verb(), told.verb()).orElse(null);
    return made.stream()
        .map(each -> new Who(each.parties().parties(), each.parties().penalty(), true))
        .flatMap(who -> reading(sentence, clauses, at, words, told, who, date).stream())
        .toList();
  }

  /** A市とB市がC市の姉妹都市である, C市の姉妹都市は、A市とB市である: each of them is one of C市. */
  private List<Reading> ofOwner(
      Sentence sentence, Clauses clauses, int from, int at, String words, Told told) {
    List<NameGroup> here = clauses.arguments(from, at);
    Optional<NameGroup> owner =
        here.stream()
            .filter(
                each ->
                    each.to() == at - 1 && each.role() == NameGroup.Role.OWNER && !each.isSeveral())
            .findFirst();
    Optional<NameGroup> others =
        told.verb() > at
            ? clauses.at(told.verb())
            : here.stream()
                .filter(each -> each.role() == NameGroup.Role.SUBJECT)
                .reduce((a, b) -> b);
    if (told.what() != What.STATE || owner.isEmpty() || others.isEmpty()) {
      return List.of();
    }
    ReadParty one = owner.get().parties().get(0);
    List<Reading> found = new ArrayList<>();
    for (Phrase each : others.get().names()) {
      Who who = new Who(List.of(one, each.mention().party()), 0, true);
      reading(sentence, clauses, at, words, told, who, each.gloss()).ifPresent(found::add);
    }
    return found;
  }

  private static boolean severally(List<Phrase> all, int from, Told told) {
    return all.subList(from, Math.min(all.size(), told.verb() + 1)).stream()
        .anyMatch(each -> each.words().matches("それぞれ|個別|各々|おのおの"));
  }

  private record Dated(ReadParty partner, DateMention date, int at) {}

  /** Everyone with whom it is made, with the date that stands beside each. */
  private List<Dated> partners(Clauses clauses, int from, int at, Told told) {
    List<Phrase> all = clauses.phrases;
    List<NameGroup> groups = new ArrayList<>();
    for (NameGroup each : clauses.groups(from, at)) {
      boolean open = each.role() == NameGroup.Role.NONE && all.get(each.to()).comma();
      if (each.role() == NameGroup.Role.WITH || open && each.from() > from) {
        groups.add(each);
      }
    }
    boolean with = groups.stream().anyMatch(each -> each.role() == NameGroup.Role.WITH);
    if (!with || groups.get(groups.size() - 1).role() != NameGroup.Role.WITH) {
      return List.of();
    }
    List<Dated> found = new ArrayList<>();
    List<Integer> dates =
        clauses.dates(
            groups.get(0).from() - 1 < 0 ? 0 : Math.max(from, groups.get(0).from() - 2),
            told.verb());
    boolean own = dates.size() == groups.size() && dates.size() > 1;
    List<Phrase> names = groups.stream().flatMap(each -> each.names().stream()).toList();
    List<DateMention> respective = clauses.dateList(names.size(), groups.get(0).from());
    if (names.size() > 1 && !respective.isEmpty() && !own) {
      for (int i = 0; i < names.size(); i++) {
        ReadParty party = names.get(i).mention().party();
        found.add(new Dated(party, respective.get(i), groups.get(0).from()));
      }
      return found;
    }
    for (int i = 0; i < groups.size(); i++) {
      NameGroup group = groups.get(i);
      DateMention date = own ? all.get(dates.get(i)).date() : null;
      for (Phrase name : group.names()) {
        found.add(
            new Dated(
                name.mention().party(), name.gloss() != null ? name.gloss() : date, group.from()));
      }
    }
    return found;
  }

  private Optional<DateMention> heading(Sentence sentence) {
    return sentence.dates().isEmpty() ? Optional.ofNullable(sentence.heading()) : Optional.empty();
  }

  private DateMention date(Sentence sentence, Clauses clauses, int from, int at, Told told) {
    List<Phrase> all = clauses.phrases;
    if (told.what() == What.RESTS) {
      boolean dated =
          at > 0 && all.get(at - 1).date() != null && all.get(at - 1).tail().equals("の");
      return dated ? all.get(at - 1).date() : all.get(at).gloss();
    }
    int verb = told.verb();
    Phrase predicate = all.get(verb);
    if (predicate.date() != null) {
      return predicate.date();
    }
    if (predicate.nominalizer().equals("の")
        && predicate.tail().matches(".*のは?が?")
        && verb + 1 < all.size()) {
      for (int i = verb + 1; i < all.size(); i++) {
        if (all.get(i).date() != null) {
          return all.get(i).date();
        }
      }
    }
    if (told.what() == What.ENDED) {
      Optional<DateMention> behind = clauses.date(at + 1, verb, verb);
      if (behind.isPresent()) {
        return behind.get();
      }
    }
    return clauses
        .date(from, at, verb)
        .or(() -> scene(clauses, from))
        .or(() -> heading(sentence))
        .orElse(null);
  }

  /** The day with which the sentence begins holds for all that is told to have been done on it. */
  private static Optional<DateMention> scene(Clauses clauses, int from) {
    if (from == 0) {
      return Optional.empty();
    }
    Phrase first = clauses.phrases.get(0);
    List<Integer> dates = clauses.dates(0, from - 1);
    Phrase before = clauses.phrases.get(from - 1);
    boolean goesOn = before.isVerb() && clauses.goesOn(from);
    boolean signs = before.lemma().matches("調印|署名|締結|交わす|取り交わす|交換");
    boolean sets = first.date() != null && first.comma();
    return dates.size() == 1 && goesOn && (sets || signs)
        ? Optional.of(clauses.phrases.get(dates.get(0)).date())
        : Optional.empty();
  }

  /** The one whose partners they are: the subject, or the one that the passage tells of. */
  private Optional<Who> owner(Clauses clauses, int from, int before) {
    Optional<NameGroup> subject = subject(clauses, from, before);
    if (subject.isPresent()) {
      return subject.get().isSeveral()
          ? Optional.empty()
          : Optional.of(new Who(subject.get().parties(), 0, true));
    }
    return own().map(each -> new Who(List.of(each), 0.05, true));
  }

  /** The passage's one party of the other side than the one that the sentence names. */
  private Optional<ReadParty> otherSide(Optional<NameGroup> subject) {
    List<ReadParty> named = subject.map(NameGroup::parties).orElse(List.of());
    boolean home = named.stream().allMatch(each -> passage.japan().contains(each));
    boolean abroad =
        !named.isEmpty() && named.stream().allMatch(each -> passage.foreign().contains(each));
    List<ReadParty> others = home ? passage.foreign() : abroad ? passage.japan() : List.of();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  private Optional<ReadParty> own() {
    return passage.japan().size() == 1
        ? Optional.of(passage.japan().get(0))
        : Optional.ofNullable(passage.actor());
  }

  /** The last subject before the place, of this clause or of those before. */
  private static Optional<NameGroup> subject(Clauses clauses, int from, int before) {
    return clauses.arguments(0, before).stream()
        .filter(each -> each.role() == NameGroup.Role.SUBJECT)
        .filter(each -> each.from() >= from || each.topic())
        .reduce((a, b) -> b.from() >= from || a.from() < from ? b : a);
  }

  private Optional<Who> who(Clauses clauses, int from, int at, Told told) {
    List<Phrase> all = clauses.phrases;
    if (told.what() == What.RESTS
        && clauses.groups(from, at).stream().noneMatch(each -> each.to() == at - 1)) {
      return Optional.empty();
    }
    int to = told.verb() == at - 1 ? at - 1 : Math.max(at, told.verb());
    List<NameGroup> here = clauses.arguments(from, to);
    Set<ReadParty> partners = new LinkedHashSet<>();
    NameGroup owner = null;
    for (NameGroup each : here) {
      switch (each.role()) {
        case WITH -> partners.addAll(each.parties());
        case BETWEEN -> {
          return Optional.of(new Who(counted(clauses, each, from), 0, true));
        }
        case OWNER -> owner = each.to() == at - 1 ? each : owner;
        default -> {}
      }
    }
    List<NameGroup> with =
        here.stream().filter(each -> each.role() == NameGroup.Role.WITH).toList();
    boolean subjectHere = here.stream().anyMatch(each -> each.role() == NameGroup.Role.SUBJECT);
    if (with.size() == 1 && with.get(0).isSeveral() && !subjectHere) {
      String tail = all.get(with.get(0).to()).tail();
      boolean joined = all.get(with.get(0).from()).tail().equals("と");
      if (joined && (tail.equals("との") || own().isEmpty())) {
        return Optional.of(new Who(with.get(0).parties(), 0, true));
      }
    }
    if (owner != null && owner.isSeveral() && partners.isEmpty()) {
      return Optional.of(new Who(owner.parties(), 0, true));
    }
    Optional<NameGroup> subject = subject(clauses, from, to);
    if (owner != null && !owner.isSeveral() && subject.isEmpty()) {
      subject = Optional.of(owner);
    }
    Optional<NameGroup> head =
        tellsOfNoun(all, told.verb()) ? clauses.headOf(told.verb()) : Optional.empty();
    boolean ofNoun =
        !all.get(told.verb()).isVerb()
            && tellsOfNoun(all, told.verb())
            && all.get(told.verb()).date() == null;
    if (ofNoun && head.isEmpty()) {
      return Optional.empty();
    }
    if (head.isPresent()
        && (subject.isEmpty() || partners.isEmpty() && !subject.get().isSeveral())) {
      if (partners.isEmpty()) {
        partners.addAll(head.get().parties());
      } else {
        subject = head;
      }
    }
    if (partners.isEmpty() && subject.isPresent() && subject.get().isSeveral()) {
      return Optional.of(new Who(subject.get().parties(), 0, true));
    }
    if (partners.isEmpty() && clauses.tellsOfBoth(from, to)) {
      List<ReadParty> both = clauses.both(from, to);
      return both.isEmpty() ? Optional.empty() : Optional.of(new Who(both, 0.03, true));
    }
    if (partners.isEmpty()) {
      otherOf(clauses, told, subject).ifPresent(partners::add);
    }
    if (partners.isEmpty()
        && (clauses.isWithStranger(at) || clauses.hasStranger(from, to, "と(?:の|は|の間.*)?|との"))) {
      return Optional.empty();
    }
    double penalty = 0;
    boolean stated = subject.isEmpty() || subject.get().from() >= from;
    boolean noPartner = partners.isEmpty();
    if (noPartner && subject.isEmpty() && told.what() == What.ENDED) {
      return Optional.empty();
    }
    if (partners.isEmpty()) {
      stated = false;
      Optional<NameGroup> before =
          clauses.groups(0, from - 1).stream()
              .filter(each -> each.role() == NameGroup.Role.WITH)
              .reduce((a, b) -> b);
      before.ifPresent(each -> partners.addAll(each.parties()));
      penalty += 0.05;
    }
    if (partners.isEmpty()) {
      otherSide(subject).ifPresent(partners::add);
      stated = subject.isPresent() && subject.get().from() >= from;
      penalty += 0.03;
    }
    List<ReadParty> subjects = new ArrayList<>();
    if (subject.isPresent()) {
      subjects.addAll(subject.get().parties());
    } else {
      if (clauses.hasStranger(from, to, "が|は|も|では")) {
        return Optional.empty();
      }
      own().ifPresent(subjects::add);
      penalty += 0.05;
    }
    Set<ReadParty> parties = new LinkedHashSet<>(subjects);
    parties.addAll(partners);
    long names = parties.stream().map(ReadParty::name).distinct().count();
    return subjects.isEmpty() || partners.isEmpty() || names < 2
        ? Optional.empty()
        : Optional.of(new Who(List.copyOf(parties), penalty, stated));
  }

  /** 結んでいる|A市, 姉妹都市である|A市, 友好都市としている|A市. */
  private static boolean tellsOfNoun(List<Phrase> all, int at) {
    return Phrase.isAttributive(all, at)
        || !all.get(at).isVerb() && all.get(at).tail().matches("である|としている|だった|の|・");
  }

  /** A社とB大学の三者で: with the one that the sentence is about they are three. */
  private List<ReadParty> counted(Clauses clauses, NameGroup group, int from) {
    String words = clauses.phrases.get(group.to()).words();
    Matcher count = COUNT.matcher(words);
    if (!count.lookingAt() || NameRuns.number(count.group()) != group.names().size() + 1) {
      return group.parties();
    }
    List<ReadParty> all = new ArrayList<>();
    subject(clauses, from, group.from() - 1)
        .map(NameGroup::parties)
        .or(() -> own().map(List::of))
        .ifPresent(all::addAll);
    all.addAll(group.parties());
    return all;
  }

  /** 協定を締結した相手は、基隆市である: who stands behind is the other one. */
  private static Optional<ReadParty> otherOf(
      Clauses clauses, Told told, Optional<NameGroup> subject) {
    List<Phrase> all = clauses.phrases;
    int next = told.verb() + 1;
    boolean other =
        next + 1 < all.size()
            && all.get(told.verb()).isVerb()
            && (all.get(next).words().matches("相手(?:方|先|国|都市)?|(?:提携|協定|締結)?先|都市|自治体|市町村|団体|企業")
                    && Phrase.isAttributive(all, told.verb())
                || all.get(told.verb()).nominalizer().equals("の"));
    if (!other || subject.isEmpty()) {
      return Optional.empty();
    }
    return clauses.groups(next, all.size() - 1).stream()
        .filter(
            each ->
                all.get(each.to()).tail().matches("(?:で(?:ある|す|あり|あった)|だ).*|") && !each.isSeveral())
        .findFirst()
        .map(each -> each.parties().get(0));
  }

  private Optional<Reading> reading(
      Sentence sentence,
      Clauses clauses,
      int at,
      String words,
      Told told,
      Who who,
      DateMention date) {
    boolean tie = clauses.phrases.get(at).kind() != Phrase.Kind.AGREEMENT;
    boolean ended = told.what() == What.ENDED;
    if (tie && !ended && who.parties().size() > 2) {
      return Optional.empty();
    }
    boolean undated = date == null;
    if (undated && !who.stated()) {
      return Optional.empty();
    }
    double sure = 0.9 - who.penalty() - (undated ? 0.05 : date.relative() ? 0.03 : 0);
    Relation relation =
        new Relation(
            Words.kind(
                FORM_ALONE.matcher(words).matches()
                    ? AgreementRule.topic(sentence.text()) + words
                    : words,
                who.parties()),
            words,
            who.parties(),
            undated || ended ? null : date.date(),
            undated || ended ? null : date.printed(),
            undated || !ended ? null : date.date(),
            undated || !ended ? null : date.printed(),
            ended,
            passage.entry(),
            sentence.lines(),
            ended ? "prose/tie-ended" : "prose/clause-" + told.what().name().toLowerCase(),
            Confidence.of(sure, who.parties()));
    return Optional.of(
        new Reading(
            relation,
            new Parties.Found(who.parties(), who.penalty(), who.stated()),
            ended ? null : date,
            tie));
  }
}

package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.gazetteer.Country;
import jp.enishi.model.OrganizationKind;

/**
 * Reads agreements, memoranda and declarations other than the one the passage is about: dated
 * otherwise, or made by others.
 */
final class AgreementRule {

  private static final Pattern QUOTE = Pattern.compile("[「『][^「」『』]*[」』]");
  private static final Pattern POINTING = Pattern.compile("(?:本|同|当該?|上記|この|これら?の|標記|当)$");
  private static final Pattern POINTED =
      Pattern.compile("^(?:本|同|当該|上記|標記)(?:協定|覚書|合意|宣言|盟約|議定).*");
  private static final Pattern MADE_BEFORE =
      Pattern.compile(
          "(?:(?:締結|調印|署名)(?:した|された)|(?:結んだ|交わした|結ばれた))(?:[「『][^「」『』]*[」』](?:と|、|及び|や))*$");

  /** 平成19年に締結した「…」と「…」: the second of two with one verb before them. */
  private static final Pattern SECOND =
      Pattern.compile("(?:した|結んだ|交わした|された)[「『][^「」『』]*[」』](?:と|、|及び|や)$");

  private static final Pattern STATE =
      Pattern.compile("と((?:ソ連邦?|ソビエト連邦)?)([ァ-ヺー\\p{IsHan}]{4,24}(?:社会主義)共和国)との");
  private static final Pattern GROUND = Pattern.compile("^(?:により|によって|に基づ)");
  private static final Pattern FORM = Pattern.compile("(?:協定|覚書|合意|同意|確認|宣言|盟約|議定|協約|意向)書?$");

  private static final Pattern FORM_ALONE =
      Pattern.compile("協定書?|覚書|合意書?|確認書|(?:共同)?宣言書?|盟約書?|議定書");
  private static final Pattern TOPIC =
      Pattern.compile("^(?<topic>[^、。]{2,24}?)(?:について(?:は)?|に関して(?:は)?|では)、");

  private final Passage passage;
  private final Names names;
  private final List<Relation> found = new ArrayList<>();
  private final List<OtherDate> disagreeing = new ArrayList<>();

  AgreementRule(Passage passage, Names names) {
    this.passage = passage;
    this.names = names;
  }

  List<Relation> found() {
    return found;
  }

  /** Statements about the passage's own agreement with another date than the passage's. */
  List<OtherDate> disagreeing() {
    return disagreeing;
  }

  void read(Sentence sentence, Mentions mentions, TieRule ties, ClauseRule.Readings clauses) {
    String text = sentence.text();
    if (!Words.mayTellOfAgreement(text)) {
      return;
    }
    clauses.found().stream()
        .filter(each -> !each.tie() && !isOwn(each.relation(), each.parties()))
        .filter(
            each ->
                !FORM_ALONE.matcher(each.relation().words()).matches()
                    || !ties.tellsOf(sentence, Optional.of(each.parties()), each.since()))
        .forEach(each -> found.add(each.relation()));
    List<int[]> quotes = new ArrayList<>(clauses.taken());
    int from = 0;
    Matcher quoted = Words.QUOTED.matcher(text);
    while (quoted.find()) {
      boolean told = clauses.hasTaken(quoted.start(), quoted.end());
      quotes.add(new int[] {quoted.start(), quoted.end()});
      if (!told && !ties.hasTaken(quoted.start(), quoted.end())) {
        from = Math.max(from, ties.endBefore(quoted.start()));
        from = add(sentence, mentions, ties, quoted.group(1), quoted.start(), quoted.end(), from);
      }
    }
    StringBuilder masked = new StringBuilder(text);
    sentence.dates().forEach(each -> mask(masked, each.start(), each.end()));
    Matcher inQuotes = QUOTE.matcher(text);
    while (inQuotes.find()) {
      boolean title = text.startsWith("の", inQuotes.end()) || text.startsWith("実施", inQuotes.end());
      if (!title) {
        mask(masked, inQuotes.start(), inQuotes.end());
      }
    }
    Matcher plain = Words.PLAIN.matcher(masked);
    while (plain.find()) {
      int start = plain.start();
      int end = plain.end();
      boolean known =
          ties.hasTaken(start, end) || quotes.stream().anyMatch(q -> start < q[1] && end > q[0]);
      if (!known) {
        from = Math.max(from, ties.endBefore(start));
        from = add(sentence, mentions, ties, title(text, plain.group(), start), start, end, from);
      }
    }
  }

  /** With the quoted words right before it: 「環黄海ACTION」実施に関する覚書. */
  static String title(String text, String words, int start) {
    if (start > 0 && text.charAt(start - 1) == '」') {
      int open = text.lastIndexOf('「', start);
      return open < 0 ? words : text.substring(open, start) + words;
    }
    return words;
  }

  private int add(
      Sentence sentence,
      Mentions mentions,
      TieRule ties,
      String title,
      int start,
      int end,
      int told) {
    // Quoted ones are read first, also those that stand behind this one.
    int from = told > start ? ties.endBefore(start) : told;
    List<Relation> several = several(sentence, mentions, title, start, end, from);
    if (!several.isEmpty()) {
      found.addAll(several);
      return end;
    }
    Optional<Relation> relation = relation(sentence, mentions, ties, title, start, end, from);
    relation.ifPresent(found::add);
    return relation.isPresent() ? end : told;
  }

  /** 災害時の相互応援については、…と協定を締結した: what the sentence says it is about. */
  static String topic(String text) {
    Matcher m = TOPIC.matcher(text);
    return m.find() ? m.group("topic") : "";
  }

  /** One with each of several, each with a date of its own or said to be so: それぞれ. */
  private List<Relation> several(
      Sentence sentence, Mentions mentions, String title, int start, int end, int from) {
    String text = sentence.text();
    String after = text.substring(end);
    if (!Words.DONE.matcher(after).find() || Hedges.soften(text, after)) {
      return List.of();
    }
    boolean each = text.substring(from, start).contains("それぞれ") || after.startsWith("をそれぞれ");
    Optional<Several.Chain> several =
        new Several(passage, sentence, mentions.all())
            .around(from, start, end)
            .filter(chain -> chain.dated() && differ(chain) || each);
    if (several.isEmpty() || !inTitle(title).isEmpty()) {
      return List.of();
    }
    Several.Chain chain = several.get();
    DateMention shared =
        chain.dated() ? null : new Dates(sentence).of(from, start, end).orElse(null);
    List<Relation> relations = new ArrayList<>();
    for (Several.Item item : chain.items()) {
      DateMention date = item.date() == null ? shared : item.date();
      List<ReadParty> pair = List.of(chain.owner(), item.partner().party());
      double sure = 0.9 - (chain.named() ? 0 : 0.05) - (date == null ? 0.05 : 0);
      Relation relation =
          new Relation(
              Words.kind(title, pair),
              title,
              pair,
              date == null ? null : date.date(),
              date == null ? null : date.printed(),
              null,
              null,
              false,
              passage.entry(),
              sentence.lines(),
              "prose/several-agreements",
              Confidence.of(sure, pair));
      if (!isOwn(relation, new Parties.Found(pair, 0, true))) {
        relations.add(relation);
      }
    }
    return relations;
  }

  private static boolean differ(Several.Chain chain) {
    return chain.items().stream().map(each -> each.date().date()).distinct().count() > 1;
  }

  private Optional<Relation> relation(
      Sentence sentence,
      Mentions mentions,
      TieRule ties,
      String title,
      int start,
      int end,
      int from) {
    String text = sentence.text();
    String before = text.substring(0, start);
    String after = text.substring(end);
    Dates dates = new Dates(sentence);
    boolean second = SECOND.matcher(before).find();
    DateMention date =
        dates.beforeVerb(end).or(() -> dates.of(second ? 0 : from, start, end + 4)).orElse(null);
    Matcher done = Words.DONE.matcher(after);
    boolean madeBefore = MADE_BEFORE.matcher(before).find();
    boolean made = madeBefore || done.find() && !Hedges.soften(text, after);
    boolean ground = GROUND.matcher(after).find() && date != null && start - date.end() <= 2;
    if (!made && !ground || POINTING.matcher(before).find() || POINTED.matcher(title).matches()) {
      return Optional.empty();
    }
    Optional<Parties.Found> inTitle = inTitle(title);
    Optional<Parties.Found> parties =
        inTitle
            .or(() -> new Parties(passage, text, mentions.all()).at(from, start, end))
            .or(() -> asBefore(ties, mentions, from, start));
    boolean ofTie = FORM_ALONE.matcher(title).matches() && ties.tellsOf(sentence, parties, date);
    if (parties.isEmpty() || ofTie) {
      return Optional.empty();
    }
    parties = parties.map(each -> together(each, mentions, text, from, start));
    double sure = (made ? 0.95 : 0.85) - parties.get().penalty() - (date == null ? 0.05 : 0);
    Relation relation =
        new Relation(
            Words.kind(
                FORM_ALONE.matcher(title).matches() ? topic(text) + title : title,
                parties.get().parties()),
            title,
            parties.get().parties(),
            date == null ? null : date.date(),
            date == null ? null : date.printed(),
            null,
            null,
            false,
            passage.entry(),
            sentence.lines(),
            made ? "prose/agreement-made" : "prose/agreement-as-ground",
            Confidence.of(sure, parties.get().parties()));
    return isOwn(relation, parties.get()) ? Optional.empty() : Optional.of(relation);
  }

  /** 香川高等専門学校とともに東京大学と: it signs too. */
  private static Parties.Found together(
      Parties.Found parties, Mentions mentions, String text, int from, int at) {
    List<ReadParty> all = new ArrayList<>(parties.parties());
    mentions.all().stream()
        .filter(each -> each.start() >= from && each.end() <= at)
        .filter(each -> each.after(text).matches("(?s)^と(?:とも|共)に.*"))
        .map(Mention::party)
        .filter(each -> all.stream().noneMatch(one -> one.name().equals(each.name())))
        .forEach(all::add);
    return new Parties.Found(all, parties.penalty(), parties.stated());
  }

  /** 北杜市と姉妹都市提携を行い、平成18年には…協定も結んだ: nobody is named for the second, so they are those of the tie. */
  private static Optional<Parties.Found> asBefore(
      TieRule ties, Mentions mentions, int from, int at) {
    boolean others =
        mentions.all().stream().anyMatch(each -> each.start() >= from && each.end() <= at);
    return others || ties.endBefore(at) == 0 ? Optional.empty() : ties.lastOfSentence();
  }

  private Optional<Parties.Found> inTitle(String title) {
    List<Mention> named = names.findLeading(title, passage);
    Optional<Parties.Found> withState = withState(title, named);
    if (withState.isPresent()) {
      return withState;
    }
    return named.size() < 2
        ? Optional.empty()
        : Optional.of(new Parties.Found(named.stream().map(Mention::party).toList(), 0, true));
  }

  /** 北海道とソ連邦ロシアソビエト連邦社会主義共和国との…: a state of former times stands in no table. */
  private Optional<Parties.Found> withState(String title, List<Mention> named) {
    Matcher state = STATE.matcher(title);
    List<Country> abroad = passage.foreign().stream().map(ReadParty::country).distinct().toList();
    if (named.size() != 1 || abroad.size() != 1 || !state.find()) {
      return Optional.empty();
    }
    ReadParty other =
        new ReadParty(
            state.group(1) + state.group(2),
            state.group(2),
            abroad.get(0),
            null,
            null,
            OrganizationKind.FOREIGN_REGION,
            null);
    return Optional.of(new Parties.Found(List.of(named.get(0).party(), other), 0, true));
  }

  private boolean isOwn(Relation relation, Parties.Found parties) {
    boolean others = others(parties);
    boolean bare = FORM.matcher(relation.words()).replaceFirst("").length() < 2;
    if (bare && !others && passage.title() != null) {
      return true;
    }
    if (passage.title() == null) {
      return relation.since() == null && !parties.stated();
    }
    boolean dated = relation.since() != null;
    boolean fits = dated && passage.dates().stream().anyMatch(each -> each.fits(relation.since()));
    if (isOwnTitle(relation.words())) {
      boolean sameYear =
          dated
              && passage.dates().stream()
                  .anyMatch(each -> each.date().getYear() == relation.since().date().getYear());
      if (dated && !fits && sameYear && !others) {
        disagreeing.add(new OtherDate(relation, passage.dates().get(0)));
      }
      boolean thatDay = fits && relation.since().exactness() == 3;
      return thatDay || !others && (!dated || fits || sameYear);
    }
    return dated ? fits : !others;
  }

  /** Whether somebody signs who is no party of the passage: a university, a company, a port. */
  private boolean others(Parties.Found parties) {
    List<String> own = passage.parties().map(each -> each.name()).toList();
    return parties.stated()
        && parties.parties().stream()
            .anyMatch(each -> !own.contains(each.name()) || "議会".equals(each.office()));
  }

  private boolean isOwnTitle(String words) {
    String own = Wording.bare(passage.title());
    String other = Wording.bare(words);
    Matcher ownForm = FORM.matcher(own);
    Matcher otherForm = FORM.matcher(other);
    boolean sameForm =
        ownForm.find()
            && otherForm.find()
            && ownForm.group().replace("書", "").equals(otherForm.group().replace("書", ""));
    return sameForm
        && other.length() > 4
        && (own.contains(other.replaceFirst("書$", "")) || Wording.similarity(own, other) >= 0.6);
  }

  private static void mask(StringBuilder text, int from, int to) {
    for (int i = from; i < to && i < text.length(); i++) {
      text.setCharAt(i, '。');
    }
  }
}

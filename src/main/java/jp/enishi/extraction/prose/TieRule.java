package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Reads sister-city and friendship ties, those of ports, schools and clubs, their anniversaries and
 * their end.
 */
final class TieRule {

  private static final String ANNIVERSARY = "prose/anniversary";

  private final Passage passage;
  private final OwnTie ownTie;
  private final List<Relation> found = new ArrayList<>();
  private final List<int[]> taken = new ArrayList<>();
  private int foundBefore;

  TieRule(Passage passage) {
    this.passage = passage;
    this.ownTie = new OwnTie(passage);
  }

  /** Where the last stretch before this place ends that the rule has explained. */
  int endBefore(int at) {
    return taken.stream().mapToInt(each -> each[1]).filter(end -> end <= at).max().orElse(0);
  }

  /** Stretches of the last sentence that this rule has explained. */
  boolean hasTaken(int start, int end) {
    return taken.stream().anyMatch(each -> start < each[1] && end > each[0]);
  }

  List<Relation> found() {
    return found;
  }

  /** Between whom the last tie of the sentence read last is. */
  Optional<Parties.Found> lastOfSentence() {
    return found.size() == foundBefore
        ? Optional.empty()
        : Optional.of(new Parties.Found(found.get(found.size() - 1).parties(), 0.05, true));
  }

  /** Whether a tie of this sentence is between the same ones, at the same time or undated. */
  boolean tellsOf(Sentence sentence, Optional<Parties.Found> parties, DateMention date) {
    return parties.isPresent()
        && found.subList(foundBefore, found.size()).stream()
            .filter(each -> each.lines().equals(sentence.lines()))
            .filter(each -> Set.copyOf(each.parties()).equals(Set.copyOf(parties.get().parties())))
            .anyMatch(
                each -> date == null || each.since() != null && each.since().fits(date.date()));
  }

  void read(Sentence sentence, Mentions mentions, ClauseRule.Readings clauses) {
    taken.clear();
    foundBefore = found.size();
    if (clauses.found().isEmpty() && !Words.mayTellOfTie(sentence.text())) {
      return;
    }
    taken.addAll(clauses.taken());
    clauses.found().stream()
        .filter(ClauseRule.Reading::tie)
        .filter(each -> !ownTie.is(each.relation().words(), each.since(), each.parties()))
        .forEach(each -> found.add(each.relation()));
    Matcher tie = Words.TIE.matcher(sentence.text());
    int from = 0;
    while (tie.find()) {
      if (tie.start() < from || hasTaken(tie.start(), tie.end())) {
        continue; // Several ties told behind the one before reach over it.
      }
      List<Relation> several = several(sentence, mentions.all(), tie, from);
      if (!several.isEmpty()) {
        found.addAll(several);
        from = taken.get(taken.size() - 1)[1];
        continue;
      }
      Optional<Relation> relation = relation(sentence, mentions.all(), tie, from);
      if (relation.isPresent()) {
        if (!isTold(relation.get())) {
          found.add(relation.get());
        }
        from = tie.end();
      }
    }
  }

  /**
   * Whether the sentence told of that tie before, under the same name; an anniversary tells more.
   */
  private boolean isTold(Relation relation) {
    return !relation.rule().equals(ANNIVERSARY)
        && found.subList(foundBefore, found.size()).stream()
            .anyMatch(
                each ->
                    OwnTie.stem(each.words()).equals(OwnTie.stem(relation.words()))
                        && each.ended() == relation.ended()
                        && Objects.equals(each.since(), relation.since())
                        && Set.copyOf(each.parties()).equals(Set.copyOf(relation.parties())));
  }

  /** Several ties of one, each with its partner and mostly a date of its own. */
  private List<Relation> several(Sentence sentence, List<Mention> mentions, Matcher tie, int from) {
    String text = sentence.text();
    String after = text.substring(tie.end());
    Optional<Several.Chain> several =
        new Several(passage, sentence, mentions).around(from, tie.start(), tie.end());
    if (several.isEmpty()
        || several.get().end() <= tie.end() && !TieWords.SEVERAL_DONE.matcher(after).find()
        || TieWords.END.matcher(after).find()
        || Hedges.soften(text, text.substring(Math.max(tie.end(), several.get().end())))
        || Hedges.soften(text, after)) {
      return List.of();
    }
    Several.Chain chain = several.get();
    if (!fit(tie.group(), chain)) {
      return List.of();
    }
    taken.add(new int[] {tie.start(), Math.max(tie.end(), chain.end())});
    DateMention shared =
        chain.dated() ? null : new Dates(sentence).of(from, tie.start(), tie.end()).orElse(null);
    List<Relation> relations = new ArrayList<>();
    for (Several.Item each : chain.items()) {
      Parties.Found pair =
          new Parties.Found(
              List.of(chain.owner(), each.partner().party()), chain.named() ? 0 : 0.05, true);
      relation(
              sentence,
              pair,
              tie,
              each.date() == null ? shared : each.date(),
              "prose/several-ties",
              0.9)
          .ifPresent(relations::add);
    }
    return relations;
  }

  /** Ports with ports, communities with communities. */
  private static boolean fit(String words, Several.Chain chain) {
    boolean ports = words.endsWith("港") || words.contains("港提携");
    return Stream.concat(
            Stream.of(chain.owner()), chain.items().stream().map(each -> each.partner().party()))
        .allMatch(
            each ->
                ports
                    ? each.name().endsWith("港")
                    : new Mention(0, 0, each, false).isGovernment()
                        || words.matches(".*(?:校|クラブ|館).*"));
  }

  private Optional<Relation> relation(
      Sentence sentence, List<Mention> mentions, Matcher tie, int from) {
    String text = sentence.text();
    String after = text.substring(tie.end());
    String before = text.substring(0, tie.start());
    Parties parties = new Parties(passage, text, mentions);
    Matcher end = TieWords.END.matcher(after);
    if (end.find() && !Hedges.soften(text, after.substring(end.end()))) {
      if (TieWords.MADE_BEFORE.matcher(before).find()) {
        stated(sentence, parties, tie, from, tie.end(), "prose/made-tie", 0.95)
            .ifPresent(found::add);
      }
      taken.add(new int[] {tie.start(), tie.end() + end.end()});
      return ended(sentence, parties, tie, from, tie.end() + end.end());
    }
    Matcher both = TieWords.MADE_AND_ENDED.matcher(after);
    if (both.find() && !Hedges.soften(text, after.substring(both.end()))) {
      int made = tie.end() + both.end("made");
      stated(sentence, parties, tie, from, made, "prose/tie-made", 0.9).ifPresent(found::add);
      taken.add(new int[] {tie.start(), tie.end() + both.end()});
      return ended(sentence, parties, tie, from, tie.end() + both.end());
    }
    Optional<Anniversaries.Found> years = Anniversaries.of(sentence, tie.start(), tie.end(), from);
    if (years.isPresent()) {
      taken.add(new int[] {years.get().start(), years.get().end()});
      return anniversary(sentence, parties, tie, from, years.get());
    }
    Optional<DateMention> justBefore = rightBefore(sentence, tie.start(), from, "の");
    if (justBefore.isPresent() && TieWords.FROM_THEN.matcher(after).find()) {
      return stated(sentence, parties, tie, from, tie.end(), "prose/tie-dated", 0.9);
    }
    Matcher ceremony = TieWords.CEREMONY.matcher(after);
    if (ceremony.find() && !Hedges.soften(text, after)) {
      return stated(
          sentence, parties, tie, from, tie.end() + ceremony.end(), "prose/tie-made", 0.9);
    }
    Matcher done = Words.DONE.matcher(after);
    if (TieWords.MADE_BEFORE.matcher(before).find()) {
      return stated(sentence, parties, tie, from, tie.end(), "prose/made-tie", 0.95);
    }
    if (after.startsWith("(")
        && new Dates(sentence).of(tie.start(), tie.start(), tie.end() + 1).isPresent()) {
      return stated(sentence, parties, tie, from, tie.end(), "prose/tie-with-date", 0.95);
    }
    Matcher dated = TieWords.DATED.matcher(after);
    if (dated.find() && !Hedges.soften(text, after.substring(dated.end()))) {
      return stated(sentence, parties, tie, from, tie.end() + dated.end(), "prose/tie-dated", 0.9);
    }
    Matcher directly = Words.DONE_DIRECTLY.matcher(after);
    boolean made = TieWords.STATED_END.matcher(tie.group()).find() && directly.find();
    if (made && !Hedges.soften(text, after)) {
      int verb = tie.end() + directly.end();
      return stated(sentence, parties, tie, from, verb, "prose/tie-made", 0.95);
    }
    if (done.find() && !done.group().matches(".*(?:について|に関して|すること).*")) {
      if (Hedges.soften(text, after)) {
        taken.add(new int[] {tie.start(), tie.end() + done.end()});
        return Optional.empty();
      }
      return stated(sentence, parties, tie, from, tie.end() + done.end(), "prose/tie-made", 0.95);
    }
    if (TieWords.BASIS.matcher(after).find() && !Hedges.soften(text, after)) {
      return ground(sentence, parties, tie, from);
    }
    if (TieWords.STATE.matcher(after).find() && !Hedges.soften(text, after)) {
      return parties
          .possessive(tie.start(), tie.end())
          .or(() -> parties.at(from, tie.start(), tie.end()))
          .filter(Parties.Found::stated)
          .flatMap(
              each ->
                  relation(
                      sentence,
                      each,
                      tie,
                      rightBefore(sentence, tie.start(), from, TieWords.SINCE.pattern())
                          .orElse(null),
                      "prose/tie-state",
                      0.9));
    }
    Optional<Parties.Found> apposed = parties.apposed(tie.end());
    Matcher later = TieWords.MADE_LATER.matcher(after);
    if (apposed.isPresent() && later.find() && !Hedges.soften(text, after.substring(later.end()))) {
      int verb = tie.end() + later.end();
      taken.add(new int[] {tie.start(), verb});
      DateMention date = new Dates(sentence).of(from, tie.end(), verb).orElse(null);
      return relation(sentence, apposed.get(), tie, date, "prose/tie-made", 0.9);
    }
    if (apposed.isPresent()) {
      return relation(sentence, apposed.get(), tie, null, "prose/tie-of", 0.9);
    }
    if (isFirstOfTwo(after) && parties.with(from, tie.start())) {
      return stated(sentence, parties, tie, from, tie.end(), "prose/tie-made", 0.9);
    }
    boolean noun = after.isEmpty() && TieWords.STATED_END.matcher(tie.group()).find();
    return noun
        ? stated(sentence, parties, tie, from, tie.end(), "prose/tie-noted", 0.85)
        : Optional.empty();
  }

  /** The date that stands before the tie with nothing but these words between. */
  private static Optional<DateMention> rightBefore(
      Sentence sentence, int at, int from, String between) {
    return sentence.dates().stream()
        .filter(each -> each.start() >= from && each.end() <= at)
        .filter(each -> sentence.text().substring(each.end(), at).matches(between))
        .findFirst();
  }

  /** A市と平成8年に友好協定、B市とは平成13年に友好都市協定を締結した: one verb for both. */
  private static boolean isFirstOfTwo(String after) {
    Matcher second = TieWords.SECOND.matcher(after);
    return second.find() && !Hedges.soften(after, after.substring(second.end("tie")));
  }

  private Optional<Relation> stated(
      Sentence sentence,
      Parties parties,
      Matcher tie,
      int from,
      int end,
      String rule,
      double sure) {
    taken.add(new int[] {tie.start(), end});
    DateMention date = new Dates(sentence).of(from, tie.start(), end).orElse(null);
    return parties
        .at(from, tie.start(), end)
        .or(() -> parties.apposed(tie.end()))
        .filter(each -> date != null || each.stated())
        .flatMap(each -> relation(sentence, each, tie, date, rule, sure));
  }

  /** What rests on a tie says that there is one, even without a date. */
  private Optional<Relation> ground(Sentence sentence, Parties parties, Matcher tie, int from) {
    taken.add(new int[] {tie.start(), tie.end()});
    DateMention date = new Dates(sentence).of(from, tie.start(), tie.end()).orElse(null);
    return parties
        .at(from, tie.start(), tie.end())
        .flatMap(each -> relation(sentence, each, tie, date, "prose/tie-as-ground", 0.85));
  }

  private Optional<Relation> relation(
      Sentence sentence,
      Parties.Found parties,
      Matcher tie,
      DateMention date,
      String rule,
      double sure) {
    double confidence =
        sure - parties.penalty() - (date == null ? 0.05 : date.relative() ? 0.03 : 0);
    return ownTie.is(tie.group(), date, parties)
        ? Optional.empty()
        : Optional.of(
            new Relation(
                Words.kind(tie.group(), parties.parties()),
                tie.group(),
                parties.parties(),
                date == null ? null : date.date(),
                date == null ? null : date.printed(),
                null,
                null,
                false,
                passage.entry(),
                sentence.lines(),
                rule,
                Confidence.of(confidence, parties.parties())));
  }

  private Optional<Relation> anniversary(
      Sentence sentence, Parties parties, Matcher tie, int from, Anniversaries.Found years) {
    if (years.since() == null && !years.undated()) {
      return Optional.empty();
    }
    return parties
        .at(from, tie.start(), tie.end())
        .flatMap(each -> relation(sentence, each, tie, years.since(), ANNIVERSARY, 0.9));
  }

  private Optional<Relation> ended(
      Sentence sentence, Parties parties, Matcher tie, int from, int end) {
    DateMention date =
        sentence.dates().stream()
            .filter(each -> each.start() > tie.end() && each.end() <= end)
            .reduce((a, b) -> b)
            .or(() -> new Dates(sentence).of(from, end, end))
            .orElse(null);
    Relation tieBefore = found.isEmpty() ? null : found.get(found.size() - 1);
    Optional<Parties.Found> named =
        parties.at(from, tie.start(), tie.end()).filter(Parties.Found::stated);
    List<jp.enishi.extraction.parties.ReadParty> who =
        named.isPresent()
            ? named.get().parties()
            : tieBefore != null ? tieBefore.parties() : passage.pair();
    if (who.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Relation(
            Words.kind(tie.group(), who),
            tie.group(),
            who,
            null,
            null,
            date == null ? null : date.date(),
            date == null ? null : date.printed(),
            true,
            passage.entry(),
            sentence.lines(),
            "prose/tie-ended",
            Confidence.of(named.isPresent() || tieBefore != null ? 0.9 : 0.8, who)));
  }
}

package jp.enishi.extraction.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.model.DatePrecision;

/**
 * Reads sister-city and friendship ties, those of ports, schools and clubs, their anniversaries and
 * their end.
 */
final class TieRule {

  private static final Pattern ANNIVERSARY = Pattern.compile("^(?:締結|提携)?の?(\\d{1,3})周年");
  private static final Pattern ANNIVERSARY_LATER =
      Pattern.compile("^(?:締結|提携)?の?\\d{1,3}周年(?:の節目)?(?:の|を|(?:と|に)(?:なる|あたる|当たる|なった)?)?$");
  private static final Pattern STATE =
      Pattern.compile("^(?:提携)?(?:関係)?(?:で(?:も)?(?:ある|あり|、|す)|にあ[るり]|として(?:交流|友好))");
  private static final Pattern BASIS =
      Pattern.compile("^(?:締結|提携)?(?:に基づ|で確認された|を(?:受け|契機|きっかけ|縁)|が(?:きっかけ|契機|縁)|における|の縁|から発展)");
  private static final Pattern MADE_BEFORE =
      Pattern.compile("(?:締結|調印|署名|樹立|提携)した[「『]?$|(?:結んだ|交わした|結ばれた|交わされた|締結された)[「『]?$");
  private static final Pattern END =
      Pattern.compile(
          "^(?:提携|関係|盟約|協定)*[はをがも]?、?[^、。]{0,36}?(?:(?:解消|終了|廃止|破棄|失効)(?:し(?:た|て|、|ま)|され(?:た|て|、)|とな(?:った|り)|$)|終わ(?:った|って|り))"
              + "|^(?:提携|関係|盟約|協定)*を?(?:解消|終了|廃止)する(?:こと)?(?:で|に)?合意(?:し(?:た|て|、))(?:[^、。]{0,24}?(?:解消|終了|失効)し(?:た|て|、))?");

  /** 平成27年に結ばれたが、令和5年3月をもって失効した: made and ended in one sentence. */
  private static final Pattern MADE_AND_ENDED =
      Pattern.compile(
          "^(?<made>[^。]{0,30}?(?:結ばれ|締結され|調印され|締結し|結んだ|結び))(?:て(?:いた)?|た)?(?:が|ものの)、[^。、]{0,24}?(?:解消|終了|廃止|破棄|失効)(?:し(?:た|て|、|ま)|され(?:た|て|、)|となった|$)");

  /** 姉妹都市提携は昭和59年だが, 姉妹都市としての歩みは昭和57年3月の調印に始まる. */
  private static final Pattern DATED =
      Pattern.compile(
          "^(?:(?:の)?(?:締結|調印|成立)|としての[^、。は]{1,8})?(?:は|が)、?[元昭和平成令大正明治0-9年月日度 ]{3,16}"
              + "(?:だ|で(?:あ(?:る|り|った)|、|す)|のこと|(?:の(?:調印|締結|提携|盟約))?(?:に|から)(?:さかのぼ|遡|始ま|はじま)|に(?:調印|締結|成立|結ば|行わ))");

  /** 友好都市のA市とは、平成24年4月28日に…盟約を結んでいる. */
  private static final Pattern MADE_LATER =
      Pattern.compile(
          "^の[^、。]{2,20}と(?:は|の間)[^。]{0,50}?(?:(?:盟約|提携|縁組|調印|協定|宣言)(?:書)?を?(?:結[びん]|締結し|交わし|し(?:た|て))|(?:提携|調印|締結)し(?:た|て))");

  private static final Pattern STATED_END = Pattern.compile("(?:提携|締結|縁組|結縁|盟約)[。)]?$");

  private final Passage passage;
  private final List<Relation> found = new ArrayList<>();
  private final List<int[]> taken = new ArrayList<>();

  TieRule(Passage passage) {
    this.passage = passage;
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

  void read(Sentence sentence, Mentions mentions) {
    taken.clear();
    if (!Words.mayTellOfTie(sentence.text())) {
      return;
    }
    Matcher tie = Words.TIE.matcher(sentence.text());
    int from = 0;
    while (tie.find()) {
      Optional<Relation> relation = relation(sentence, mentions.all(), tie, from);
      if (relation.isPresent()) {
        found.add(relation.get());
        from = tie.end();
      }
    }
  }

  private Optional<Relation> relation(
      Sentence sentence, List<Mention> mentions, Matcher tie, int from) {
    String text = sentence.text();
    String after = text.substring(tie.end());
    String before = text.substring(0, tie.start());
    Parties parties = new Parties(passage, text, mentions);
    Matcher end = END.matcher(after);
    if (end.find() && !Hedges.soften(text, after.substring(end.end()))) {
      if (MADE_BEFORE.matcher(before).find()) {
        stated(sentence, parties, tie, from, tie.end(), "prose/made-tie", 0.95)
            .ifPresent(found::add);
      }
      taken.add(new int[] {tie.start(), tie.end() + end.end()});
      return ended(sentence, parties, tie, from, tie.end() + end.end());
    }
    Matcher both = MADE_AND_ENDED.matcher(after);
    if (both.find() && !Hedges.soften(text, after.substring(both.end()))) {
      int made = tie.end() + both.end("made");
      stated(sentence, parties, tie, from, made, "prose/tie-made", 0.9).ifPresent(found::add);
      taken.add(new int[] {tie.start(), tie.end() + both.end()});
      return ended(sentence, parties, tie, from, tie.end() + both.end());
    }
    Matcher anniversary = ANNIVERSARY.matcher(after);
    if (anniversary.find()) {
      taken.add(new int[] {tie.start(), tie.end() + anniversary.end()});
      return anniversary(sentence, parties, tie, from, Integer.parseInt(anniversary.group(1)));
    }
    Matcher done = Words.DONE.matcher(after);
    if (MADE_BEFORE.matcher(before).find()) {
      return stated(sentence, parties, tie, from, tie.end(), "prose/made-tie", 0.95);
    }
    if (after.startsWith("(")
        && new Dates(sentence).of(tie.start(), tie.start(), tie.end() + 1).isPresent()) {
      return stated(sentence, parties, tie, from, tie.end(), "prose/tie-with-date", 0.95);
    }
    Matcher dated = DATED.matcher(after);
    if (dated.find() && !Hedges.soften(text, after.substring(dated.end()))) {
      return stated(sentence, parties, tie, from, tie.end() + dated.end(), "prose/tie-dated", 0.9);
    }
    Matcher directly = Words.DONE_DIRECTLY.matcher(after);
    boolean made = STATED_END.matcher(tie.group()).find() && directly.find();
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
    if (BASIS.matcher(after).find() && !Hedges.soften(text, after)) {
      return ground(sentence, parties, tie, from);
    }
    if (STATE.matcher(after).find() && !Hedges.soften(text, after)) {
      return parties
          .possessive(tie.start(), tie.end())
          .or(() -> parties.at(from, tie.start(), tie.end()))
          .filter(Parties.Found::stated)
          .flatMap(each -> relation(sentence, each, tie, null, "prose/tie-state", 0.9));
    }
    Optional<Parties.Found> apposed = parties.apposed(tie.end());
    Matcher later = MADE_LATER.matcher(after);
    if (apposed.isPresent() && later.find() && !Hedges.soften(text, after.substring(later.end()))) {
      int verb = tie.end() + later.end();
      taken.add(new int[] {tie.start(), verb});
      DateMention date = new Dates(sentence).of(from, tie.end(), verb).orElse(null);
      return relation(sentence, apposed.get(), tie, date, "prose/tie-made", 0.9);
    }
    if (apposed.isPresent()) {
      return relation(sentence, apposed.get(), tie, null, "prose/tie-of", 0.9);
    }
    boolean noun = after.isEmpty() && STATED_END.matcher(tie.group()).find();
    return noun
        ? stated(sentence, parties, tie, from, tie.end(), "prose/tie-noted", 0.85)
        : Optional.empty();
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
    return isOwn(tie.group(), date, parties)
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
      Sentence sentence, Parties parties, Matcher tie, int from, int years) {
    DateMention anchor = anchor(sentence, tie, from);
    if (anchor == null || years < 1) {
      return Optional.empty();
    }
    KnownDate since =
        new KnownDate(
            LocalDate.of(anchor.date().date().getYear() - years, 1, 1), DatePrecision.YEAR);
    DateMention date = new DateMention(0, 0, anchor.printed() + "に" + years + "周年", since, false);
    return parties
        .at(from, tie.start(), tie.end())
        .flatMap(each -> relation(sentence, each, tie, date, "prose/anniversary", 0.9));
  }

  /** The date of which the anniversary is told: right before the tie, or right behind 周年となる. */
  private static DateMention anchor(Sentence sentence, Matcher tie, int from) {
    String text = sentence.text();
    for (DateMention each : sentence.dates()) {
      boolean before =
          each.end() <= tie.start()
              && each.start() >= from
              && text.substring(each.end(), tie.start()).matches("(?:には?|は|、|に、|で|の|,| )?");
      boolean after =
          each.start() > tie.end()
              && ANNIVERSARY_LATER.matcher(text.substring(tie.end(), each.start())).matches();
      if (before || after) {
        return each;
      }
    }
    return sentence.dates().isEmpty() ? sentence.heading() : null;
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

  /** Whether it is what the passage is about anyway. */
  private boolean isOwn(String words, DateMention date, Parties.Found parties) {
    if (passage.title() == null || !samePair(parties)) {
      return false;
    }
    String title = Wording.bare(passage.title()).replaceAll(".*周年", "");
    String stem = words.replaceAll("(?:提携|縁組|関係|の?盟約書?|協定書?)+$", "");
    boolean named = title.contains(stem) && !title.contains("における");
    return named
        && (date == null || passage.dates().stream().anyMatch(each -> each.fits(date.date())));
  }

  private boolean samePair(Parties.Found parties) {
    List<String> own = passage.parties().map(each -> each.name()).toList();
    boolean abroad =
        !passage.japan().isEmpty()
            && parties.parties().stream()
                .allMatch(each -> new Mention(0, 0, each, false).isForeign());
    return own.isEmpty()
        || !abroad
            && parties.parties().stream()
                .anyMatch(each -> own.contains(each.name()) || !isPlace(each));
  }

  private static boolean isPlace(jp.enishi.extraction.parties.ReadParty party) {
    return party.name().matches(".*[市町村区県省州道府都郡]$");
  }
}

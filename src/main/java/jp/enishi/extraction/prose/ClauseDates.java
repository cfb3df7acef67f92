package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.enishi.extraction.prose.Told.What;

/** Decides which date belongs to what a clause tells. */
final class ClauseDates {

  private static final Pattern MADE = Pattern.compile("提携|締結|調印|署名|盟約|縁組|結ぶ|交わす|取り交わす");

  private final Sentence sentence;
  private final Clauses clauses;
  private final List<Phrase> all;

  ClauseDates(Sentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.all = clauses.phrases;
  }

  /** The date above the sentence, where it has none of its own. */
  private Optional<DateMention> heading() {
    return sentence.dates().isEmpty() ? Optional.ofNullable(sentence.heading()) : Optional.empty();
  }

  /** The date of what is told of the phrase there, or null. */
  DateMention of(int from, int at, Told told) {
    if (told.what() == What.RESTS) {
      boolean dated =
          at > 0 && all.get(at - 1).date() != null && all.get(at - 1).tail().equals("の");
      return dated
          ? all.get(at - 1).date()
          : all.get(at).gloss() != null ? all.get(at).gloss() : madeBefore(from, at).orElse(null);
    }
    int verb = told.verb();
    if (all.get(verb).date() != null) {
      return all.get(verb).date();
    }
    Optional<DateMention> cleft = cleft(verb);
    if (cleft.isPresent()) {
      return cleft.get();
    }
    if (told.what() == What.ENDED) {
      Optional<DateMention> behind = within(at + 1, verb, verb);
      if (behind.isPresent()) {
        return behind.get();
      }
    }
    return within(from, at, verb).or(() -> scene(from)).or(this::heading).orElse(null);
  }

  /** 平成25年に締結した|A町とB町との|協定に基づき: when what something rests on was made. */
  private Optional<DateMention> madeBefore(int from, int at) {
    for (int i = at - 1; i > from; i--) {
      if (Phrase.isAttributive(all, i) && MADE.matcher(all.get(i).lemma()).matches()) {
        return within(from, i, i);
      }
    }
    return Optional.empty();
  }

  /** 姉妹都市の間柄で、昭和40年9月に提携した: when what is told to be so was made, told of it right behind. */
  Optional<DateMention> madeLater(int at) {
    int verb = clauses.verbAfter(at, true);
    if (verb < 0 || !MADE.matcher(all.get(verb).lemma()).matches()) {
      return Optional.empty();
    }
    // 姉妹都市である|A市とは、|2003年4月21日に|協定を|締結した
    boolean withHead =
        at + 1 < verb
            && all.get(at + 1).mention() != null
            && all.get(at + 1).tail().matches("とは|との間で(?:は)?")
            && all.get(verb - 1).words().matches("(?:協定|盟約|議定|合意)書?|提携|縁組");
    boolean ofOther =
        all.subList(withHead ? at + 2 : at + 1, withHead ? verb - 1 : verb).stream()
            .anyMatch(
                each ->
                    each.mention() != null
                        || each.kind() == Phrase.Kind.AGREEMENT
                        || Words.TIE.matcher(each.words()).find());
    return ofOther || !new Factuality(all).isReal(verb, false)
        ? Optional.empty()
        : within(at + 1, verb, verb);
  }

  /** The date of a predicate: told behind it, in its clause, or for all that the sentence tells. */
  Optional<DateMention> ofPredicate(int from, int at, int verb) {
    return cleft(verb).or(() -> within(from, at, verb)).or(() -> scene(from)).or(this::heading);
  }

  /** 締結したのは、平成20年である. */
  private Optional<DateMention> cleft(int verb) {
    Phrase predicate = all.get(verb);
    return predicate.nominalizer().equals("の") && predicate.tail().matches(".*の(?:は|が)?")
        ? all.subList(verb + 1, all.size()).stream()
            .map(Phrase::date)
            .filter(Objects::nonNull)
            .findFirst()
        : Optional.empty();
  }

  /** The day with which the sentence begins holds for all that is told to have been done on it. */
  private Optional<DateMention> scene(int from) {
    if (from == 0) {
      return Optional.empty();
    }
    Phrase first = all.get(0);
    List<Integer> dates = all(0, from - 1);
    Phrase before = all.get(from - 1);
    boolean goesOn = before.isVerb() && clauses.goesOn(from);
    boolean signs = before.lemma().matches("調印|署名|締結|交わす|取り交わす|交換");
    boolean sets = first.date() != null && first.comma();
    return dates.size() == 1 && goesOn && (sets || signs)
        ? Optional.of(all.get(dates.get(0)).date())
        : Optional.empty();
  }

  /** Whether a verb that tells of a noun stands between: what is before it belongs to that verb. */
  private boolean insideOther(int at, int until) {
    for (int i = at + 1; i < until; i++) {
      if (clauses.endsClause(i)) {
        return true;
      }
      if (Phrase.isAttributive(all, i)) {
        // 昭和34年に|隣接する|久田村: what lasts has no date.
        boolean dated = all.get(i).isPast() || all.get(i).tail().matches(".*(?:て|で)(?:い|お).*");
        return dated && !all.get(at).comma() && !all.get(at).tail().matches(".*は");
      }
    }
    return false;
  }

  /** The date that belongs to what is told from there to there; the last one of the clause. */
  Optional<DateMention> within(int from, int event, int to) {
    for (int i = event; i <= to && i < all.size(); i++) {
      if (all.get(i).gloss() != null) {
        return Optional.of(all.get(i).gloss());
      }
    }
    for (int i = Math.min(to, all.size() - 1); i >= from; i--) {
      Phrase each = all.get(i);
      if (each.date() != null && isWhen(i) && !insideOther(i, Math.min(event, to))) {
        return Optional.of(each.date());
      }
    }
    return Optional.empty();
  }

  /** As many dates side by side behind the place: それぞれ平成28年と平成31年に; empty if there are not. */
  List<DateMention> list(int count, int from) {
    for (int i = from; i + count <= all.size(); i++) {
      List<Phrase> run = all.subList(i, i + count);
      boolean joined =
          run.stream().allMatch(each -> each.date() != null)
              && run.subList(0, count - 1).stream()
                  .allMatch(each -> each.tail().matches("と|・|") || each.comma());
      if (joined) {
        return run.stream().map(Phrase::date).toList();
      }
    }
    return List.of();
  }

  /** Whether the date says when, and not until when or since when something else. */
  private boolean isWhen(int at) {
    Phrase each = all.get(at);
    String tail = each.tail();
    return tail.matches("(?:に|には|は|で|付け?で|をもって|において|の|では|にも|からは?|以来の?|からの)?(?:、)?")
        || tail.matches("にお.*");
  }

  /** The places of the dates in that stretch that say when. */
  List<Integer> all(int from, int to) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i <= to && i < all.size(); i++) {
      if (all.get(i).date() != null && isWhen(i)) {
        found.add(i);
      }
    }
    return found;
  }
}

package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import jp.enishi.extraction.parties.ReadParty;

/** Sentences that name several who belong to a standing body, or hold its offices. */
final class CouncilMembers {

  private final Passage passage;
  private final CouncilBook book;

  CouncilMembers(Passage passage, CouncilBook book) {
    this.passage = passage;
    this.book = book;
  }

  /** The names that stand one beside the other from there on. */
  private static List<Mention> run(String text, List<Mention> mentions, int from, String lead) {
    List<Mention> run = new ArrayList<>();
    int at = from;
    for (Mention each : mentions) {
      if (each.start() < from) {
        continue;
      }
      String gap = text.substring(at, each.start());
      if (!gap.matches(run.isEmpty() ? lead : "(?:のほか、?|、|・|と|や|、?及び|、?並びに|、?および)")) {
        break;
      }
      run.add(each);
      at = each.end();
    }
    return run;
  }

  boolean foundedBy(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    List<Mention> run = run(text, mentions, name.end(), "[」』]?(?:は|も)、?");
    if (run.isEmpty()) {
      return false;
    }
    int end = run.get(run.size() - 1).end();
    Matcher by = CouncilWords.FOUNDED_BY.matcher(text.substring(end));
    if (!by.find() || Hedges.soften(text, text.substring(end + by.end()))) {
      return false;
    }
    DateMention date =
        sentence.dates().stream()
            .filter(each -> each.start() >= end && each.end() <= end + by.end())
            .findFirst()
            .or(() -> new Dates(sentence).of(0, name.start(), name.start()))
            .orElse(null);
    book.add(council, date, sentence, 0.9);
    run.forEach(each -> book.member(council, each.party(), date, null, sentence, 0.85));
    return true;
  }

  void theyJoined(
      Sentence sentence, List<Mention> mentions, String council, int end, DateMention date) {
    String text = sentence.text();
    int comma = text.indexOf('、', end);
    List<Mention> run = comma < 0 ? List.of() : run(text, mentions, comma, "、");
    if (!run.isEmpty()
        && CouncilWords.THEY_JOINED.matcher(text.substring(run.get(run.size() - 1).end())).find()) {
      run.forEach(each -> book.member(council, each.party(), date, null, sentence, 0.85));
    }
  }

  /** 「…」に、令和元年6月からA市が新たに加わった. */
  void newMember(Sentence sentence, List<Mention> mentions, String council, int end) {
    String text = sentence.text();
    for (Mention each : mentions) {
      if (each.start() >= end
          && text.substring(end, each.start()).matches("[」』]?(?:に|へ)(?:は)?、?[^。]{0,24}")
          && CouncilWords.THEY_JOINED.matcher(text.substring(each.end())).find()) {
        DateMention date =
            sentence.dates().stream()
                .filter(d -> d.start() >= end && d.end() <= each.start())
                .findFirst()
                .orElse(null);
        book.member(council, each.party(), date, null, sentence, 0.85);
      }
    }
  }

  /** 「…」には、A市のほかB市、C市など9市1町が加わっている; 「…」は、A市とB市を構成員とする. */
  boolean holds(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    List<Mention> run = run(text, mentions, name.end(), "[」』]?(?:は|に|には)、?");
    if (run.isEmpty()) {
      return false;
    }
    String behind = text.substring(run.get(run.size() - 1).end());
    if (!CouncilWords.HOLDS.matcher(behind).find() || Hedges.soften(text, behind)) {
      return false;
    }
    DateMention date =
        CouncilWords.FOUNDED_BEFORE.matcher(text.substring(0, name.start())).find()
            ? new Dates(sentence).of(0, name.start(), name.start()).orElse(null)
            : null;
    book.add(council, date, sentence, 0.85);
    mentions.stream()
        .filter(each -> each.end() <= name.start())
        .filter(each -> text.substring(each.end(), name.start()).matches("が事務局を(?:置く|務める|担う)[「『]?"))
        .forEach(each -> book.member(council, each.party(), null, "事務局", sentence, 0.85));
    run.forEach(each -> book.member(council, each.party(), null, null, sentence, 0.85));
    return true;
  }

  /** 「…」の会長はA市長が、副会長はB市長が務める. */
  boolean offices(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    if (!text.substring(name.end())
        .matches("[」』]?の(?:" + CouncilWords.OFFICE + ")は.*(?:務め(?:る|て|た)|である|です).*")) {
      return false;
    }
    boolean any = false;
    for (Mention each : mentions) {
      Matcher office =
          CouncilWords.OFFICE_OF.matcher(
              text.substring(name.end(), Math.max(name.end(), each.start())));
      if (each.start() >= name.end()
          && office.find()
          && each.after(text).matches("(?s)^(?:長)?(?:が|、|で).*")) {
        book.add(council, null, sentence, 0.85);
        book.member(council, each.party(), null, office.group(1), sentence, 0.85);
        any = true;
      }
    }
    return any;
  }

  /** A市は、B町、C町とともに「…」を組織している. */
  boolean together(Sentence sentence, List<Mention> mentions, Matcher name, String council) {
    String text = sentence.text();
    String after = text.substring(name.end());
    List<Mention> before = mentions.stream().filter(each -> each.end() <= name.start()).toList();
    Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
    Matcher made = CouncilWords.MADE_UP.matcher(after);
    if (last == null
        || !made.find()
        || !last.after(text).matches("(?s)^と(?:とも|共)に.*")
        || Hedges.soften(text, after)) {
      return false;
    }
    List<Mention> others = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention each = before.get(i);
      String gap = others.isEmpty() ? "" : text.substring(each.end(), others.get(0).start());
      if (!others.isEmpty() && !gap.matches("(?:、|・|と|や|、?及び|、?並びに|、?および)")) {
        break;
      }
      others.add(0, each);
    }
    Mention subject = lastSubject(before, text, others.get(0).start());
    ReadParty who = subject != null ? subject.party() : passage.actor();
    if (who == null) {
      return false;
    }
    book.add(council, null, sentence, 0.85);
    book.member(council, who, null, null, sentence, subject == null ? 0.75 : 0.85);
    others.forEach(each -> book.member(council, each.party(), null, null, sentence, 0.85));
    return true;
  }

  static Mention lastSubject(List<Mention> mentions, String text, int at) {
    Mention last = null;
    for (Mention each : mentions) {
      if (each.end() <= at && each.after(text).matches("(?s)^(?:は|が|も|では).*")) {
        last = each;
      }
    }
    return last;
  }
}

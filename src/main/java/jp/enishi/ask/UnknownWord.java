package jp.enishi.ask;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.ask.Refusal.Choice;

/**
 * Refuses a word that nothing is known about, and offers what is nearest: the city of a ward, the
 * same question without a trade, what can be asked about those that are named.
 */
final class UnknownWord {

  private static final Pattern WARD =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,5}?区(?!市)");

  private final Clause clause;
  private final Refusals refusals;

  UnknownWord(Clause clause, Refusals refusals) {
    this.clause = clause;
    this.refusals = refusals;
  }

  Refusal refuse(Token word) {
    Optional<Refusal> ward = ward(word);
    if (ward.isPresent()) {
      return ward.get();
    }
    Optional<Token> kind =
        clause.tokens().stream()
            .filter(t -> t.concept() instanceof Concept.Kind)
            .filter(t -> t.start() >= word.end())
            .filter(t -> clause.text().substring(word.end(), t.start()).matches("の?|\\s*"))
            .findFirst();
    if (kind.isPresent()) {
      Concept.Kind said = (Concept.Kind) kind.get().concept();
      boolean council = said.kinds().contains("Council");
      String without = without(word.start(), kind.get().start());
      return refusals.narrower(
          word.text().strip(),
          kind.get().text(),
          said.en(),
          council ? List.of() : List.of(without));
    }
    List<Name> names =
        clause.names().stream().map(Interpreter::chosen).flatMap(Optional::stream).toList();
    return refusals.unknown(word.text(), names);
  }

  /** 川崎市中原区: agreements are the city's, and documents do not tell its wards apart. */
  private Optional<Refusal> ward(Token word) {
    for (Phrase phrase : clause.names()) {
      boolean city = phrase.names().stream().anyMatch(name -> "政令指定都市".equals(name.level()));
      Matcher ward = WARD.matcher(clause.text()).region(phrase.end(), clause.text().length());
      if (city && ward.lookingAt() && word.start() < ward.end() && word.end() > ward.start()) {
        String q = without(ward.start(), ward.end());
        return Optional.of(refusals.ward(ward.group(), phrase.name().name(), new Choice(q, q)));
      }
    }
    return Optional.empty();
  }

  private String without(int from, int to) {
    return clause.text().substring(0, from) + clause.text().substring(to);
  }
}

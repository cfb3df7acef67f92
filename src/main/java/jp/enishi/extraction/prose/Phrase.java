package jp.enishi.extraction.prose;

import com.atilika.kuromoji.ipadic.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One word or run of nouns with the particles and auxiliaries that follow it: 締結|していない, 岩沼市|とは.
 *
 * @param start where its words begin in the sentence
 * @param end where they end, before particles
 * @param until where particles, remarks in brackets and the comma end
 * @param words the words without particles
 * @param lemma of a verb its basic form, of a noun with する that noun, otherwise ""
 * @param functions particles and auxiliaries in their order
 * @param comma whether a comma follows
 * @param mention the organisation that it names, or null
 * @param date the date that it is, or null
 * @param gloss the date in brackets behind it, or null
 */
record Phrase(
    Kind kind,
    int start,
    int end,
    int until,
    String words,
    String lemma,
    List<Token> functions,
    boolean comma,
    Mention mention,
    DateMention date,
    DateMention gloss) {

  /** What a phrase is in its sentence. */
  enum Kind {
    NAME,
    DATE,
    AGREEMENT,
    COUNCIL,
    QUOTE,
    NOUN,
    VERB,
    OTHER
  }

  /** Nouns that make a statement the object of the next predicate, or its time or reason. */
  private static final Set<String> NOMINAL = Set.of("こと", "の", "ん", "もの", "はず", "つもり", "わけ");

  /** With a verb behind it that does the work of a particle. */
  Phrase with(Phrase verb) {
    List<Token> all = new ArrayList<>(functions);
    all.addAll(verb.functions());
    return new Phrase(
        kind,
        start,
        end,
        verb.until(),
        words,
        lemma,
        List.copyOf(all),
        verb.comma(),
        mention,
        date,
        gloss);
  }

  /** A stretch of its words, the last one with its particles. */
  Phrase part(int from, int to, boolean last) {
    return new Phrase(
        kind,
        start + from,
        start + to,
        last ? until : start + to,
        words.substring(from, to),
        "",
        last ? functions : List.of(),
        !last || comma,
        mention,
        date,
        last ? gloss : null);
  }

  /** As the name of an organisation. */
  Phrase named(Mention who) {
    return new Phrase(Kind.NAME, start, end, until, words, "", functions, comma, who, null, gloss);
  }

  /** As a plain noun. */
  Phrase unnamed() {
    return new Phrase(Kind.NOUN, start, end, until, words, "", functions, comma, null, date, gloss);
  }

  Phrase as(Kind other) {
    return new Phrase(
        other, start, end, until, words, lemma, functions, comma, mention, date, gloss);
  }

  boolean isVerb() {
    return kind == Kind.VERB;
  }

  boolean isNominal() {
    return kind != Kind.VERB && kind != Kind.OTHER;
  }

  /** Particles and auxiliaries as one string: との, していなかった without its noun. */
  String tail() {
    StringBuilder all = new StringBuilder();
    functions.forEach(each -> all.append(each.getSurface()));
    return all.toString();
  }

  /** The noun behind a verb that turns its clause into a noun: こと, の; or "". */
  String nominalizer() {
    boolean quoted = false;
    for (Token each : functions) {
      boolean noun =
          each.getPartOfSpeechLevel1().equals("名詞")
              || each.getSurface().equals("の") && !each.getPartOfSpeechLevel2().equals("終助詞");
      if (isVerb() && noun && NOMINAL.contains(each.getSurface()) && !quoted) {
        return each.getSurface();
      }
      quoted = each.getSurface().equals("と");
    }
    return "";
  }

  /** What follows the noun that turns a clause into one: 締結することを → を. */
  String behindNominalizer() {
    String noun = nominalizer();
    String all = tail();
    return noun.isEmpty() ? "" : all.substring(all.lastIndexOf(noun) + noun.length());
  }

  /** Whether it is told in the form of the past. */
  boolean isPast() {
    return functions.stream().anyMatch(each -> each.getConjugationType().equals("特殊・タ"));
  }

  boolean has(String base) {
    return functions.stream().anyMatch(each -> each.getBaseForm().equals(base));
  }

  /** Whether the verb there tells of the noun behind it: 締結した|協定. */
  static boolean isAttributive(List<Phrase> phrases, int at) {
    return at + 1 < phrases.size()
        && phrases.get(at + 1).kind != Kind.VERB
        && phrases.get(at).mayTellOfNoun();
  }

  private boolean mayTellOfNoun() {
    if (!isVerb() || comma || !nominalizer().isEmpty()) {
      return false;
    }
    Token last = functions.isEmpty() ? null : functions.get(functions.size() - 1);
    return last == null
        || (last.getPartOfSpeechLevel1().equals("助動詞") || last.getPartOfSpeechLevel1().equals("動詞"))
            && (last.getConjugationForm().equals("基本形")
                || last.getConjugationForm().equals("体言接続"));
  }
}

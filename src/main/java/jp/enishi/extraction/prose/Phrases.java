package jp.enishi.extraction.prose;

import com.atilika.kuromoji.ipadic.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Morphemes;

/**
 * Takes a sentence apart into phrases. Names, dates, titles in quotes, agreements and councils are
 * one word each for the analyser; remarks in brackets are taken out and their date kept.
 */
final class Phrases {

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern QUOTE = Pattern.compile("[「『][^「」『』]*[」』]");
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}]+");

  /** Verbs that only make a verb of the noun before them. */
  private static final Pattern DOES = Pattern.compile("する|いたす|致す|なさる|できる|出来る");

  private record Atom(Phrase.Kind kind, int start, int end, Mention mention, DateMention date) {}

  private final Sentence sentence;
  private final String text;
  private final List<Atom> atoms = new ArrayList<>();
  private final List<int[]> brackets = new ArrayList<>();
  private final List<Phrase> found = new ArrayList<>();

  private Phrase.Kind kind;
  private int start;
  private int end;
  private int until;
  private String lemma;
  private boolean sahen;
  private List<Token> functions = new ArrayList<>();
  private boolean comma;
  private Atom atom;
  private DateMention gloss;

  private Phrases(Sentence sentence) {
    this.sentence = sentence;
    this.text = sentence.text();
  }

  static List<Phrase> of(Sentence sentence, List<Mention> mentions) {
    Phrases phrases = new Phrases(sentence);
    phrases.findAtoms(mentions);
    phrases.read();
    return phrases.found;
  }

  private void findAtoms(List<Mention> mentions) {
    Matcher quote = QUOTE.matcher(text);
    while (quote.find()) {
      String words = quote.group();
      boolean agreement = Words.QUOTED.matcher(words).matches();
      boolean council = CouncilWords.NAME.matcher(words).matches();
      add(
          agreement ? Phrase.Kind.AGREEMENT : council ? Phrase.Kind.COUNCIL : Phrase.Kind.QUOTE,
          quote.start(),
          quote.end(),
          null,
          null);
    }
    sentence.dates().forEach(each -> add(Phrase.Kind.DATE, each.start(), each.end(), null, each));
    mentions.forEach(each -> add(Phrase.Kind.NAME, each.start(), each.end(), each, null));
    StringBuilder rest = new StringBuilder(text);
    atoms.forEach(each -> mask(rest, each, '。'));
    Matcher agreement = Words.PLAIN.matcher(rest);
    while (agreement.find()) {
      if (!Words.TIE.matcher(agreement.group()).find()) {
        add(Phrase.Kind.AGREEMENT, agreement.start(), agreement.end(), null, null);
      }
    }
    Matcher council = CouncilWords.NAME.matcher(rest);
    while (council.find()) {
      add(Phrase.Kind.COUNCIL, council.start(), council.end(), null, null);
    }
    Matcher bracket = BRACKETS.matcher(text);
    while (bracket.find()) {
      int from = bracket.start();
      int to = bracket.end();
      boolean inside = atoms.stream().anyMatch(a -> a.start() <= from && a.end() >= to);
      if (!inside) {
        brackets.add(new int[] {from, to});
        atoms.removeIf(a -> a.start() > from && a.end() < to);
      }
    }
    atoms.sort((a, b) -> Integer.compare(a.start(), b.start()));
  }

  private void add(Phrase.Kind kind, int from, int to, Mention mention, DateMention date) {
    if (to > from && atoms.stream().noneMatch(a -> from < a.end() && to > a.start())) {
      atoms.add(new Atom(kind, from, to, mention, date));
    }
  }

  /** The analyser takes a run of katakana for one noun. */
  private static void mask(StringBuilder text, Atom atom, char with) {
    for (int i = atom.start(); i < atom.end(); i++) {
      text.setCharAt(i, with);
    }
  }

  private void read() {
    StringBuilder masked = new StringBuilder(text);
    atoms.forEach(each -> mask(masked, each, 'ア'));
    int[] origin = new int[text.length() + 1];
    StringBuilder plain = new StringBuilder();
    int next = 0;
    for (int[] each : brackets) {
      next = copy(masked, next, each[0], plain, origin);
      next = Math.max(next, each[1]);
    }
    copy(masked, next, text.length(), plain, origin);
    origin[plain.length()] = text.length();
    int read = 0;
    for (Token each : Morphemes.of(plain.toString())) {
      int at = origin[each.getPosition()];
      int last = origin[each.getPosition() + each.getSurface().length() - 1] + 1;
      read = Math.max(read, at);
      for (Atom one : atoms) {
        if (one.start() < last && one.end() > at && one.start() >= read) {
          if (one.start() > read) {
            noun(read, one.start(), false);
          }
          begin(one);
          read = one.end();
        }
      }
      if (read < last) {
        if (read > at) {
          noun(read, last, false);
        } else {
          token(each, at, last);
        }
        read = last;
      }
    }
    close();
  }

  private static int copy(StringBuilder from, int start, int end, StringBuilder to, int[] origin) {
    for (int i = start; i < end; i++) {
      origin[to.length()] = i;
      to.append(from.charAt(i));
    }
    return Math.max(start, end);
  }

  private void begin(Atom one) {
    close();
    kind = one.kind();
    start = one.start();
    end = one.end();
    until = end;
    atom = one;
  }

  private void token(Token token, int at, int last) {
    String first = token.getPartOfSpeechLevel1();
    String second = token.getPartOfSpeechLevel2();
    String surface = token.getSurface();
    if (surface.equals("、") || surface.equals(",")) {
      if (kind != null) {
        comma = true;
        until = last;
        close();
      }
    } else if (surface.equals("・")) {
      if (kind == Phrase.Kind.NOUN && functions.isEmpty()) {
        end = last;
        until = last;
      } else if (kind != null) {
        functions.add(token);
        until = last;
      }
    } else if (MARKS.matcher(surface).matches() || first.equals("記号")) {
      comma = kind != null && surface.equals(":");
      close();
    } else if (first.equals("動詞") && second.equals("自立")) {
      verb(token, at, last);
    } else if (kind != null && isFunction(token)) {
      functions.add(token);
      until = last;
    } else if (first.equals("名詞") || first.equals("接頭詞")) {
      noun(at, last, second.equals("サ変接続"));
    } else {
      close();
      kind = first.equals("形容詞") ? Phrase.Kind.VERB : Phrase.Kind.OTHER;
      open(at, last, kind == Phrase.Kind.VERB ? token.getBaseForm() : "");
    }
  }

  private boolean isFunction(Token token) {
    String first = token.getPartOfSpeechLevel1();
    String second = token.getPartOfSpeechLevel2();
    boolean dependentNoun =
        first.equals("名詞")
            && second.equals("非自立")
            && (kind == Phrase.Kind.VERB || !functions.isEmpty());
    return first.equals("助詞")
        || first.equals("助動詞")
        || first.equals("動詞")
        || first.equals("形容詞") && second.equals("非自立")
        || dependentNoun && !token.getSurface().equals("以上");
  }

  private void verb(Token token, int at, int last) {
    boolean does = DOES.matcher(token.getBaseForm()).matches();
    if (does && kind == Phrase.Kind.NOUN && functions.isEmpty() && sahen) {
      kind = Phrase.Kind.VERB;
      until = last;
      functions.add(token);
      return;
    }
    close();
    kind = Phrase.Kind.VERB;
    open(at, last, token.getBaseForm());
    functions.add(token);
  }

  private void noun(int at, int last, boolean verbal) {
    boolean extend = kind == Phrase.Kind.NOUN && functions.isEmpty() && end == at;
    if (!extend) {
      close();
      kind = Phrase.Kind.NOUN;
      open(at, last, "");
    }
    end = last;
    until = last;
    sahen = verbal;
    lemma = verbal ? text.substring(at, last) : "";
  }

  private void open(int at, int last, String word) {
    start = at;
    end = last;
    until = last;
    lemma = word;
  }

  private void close() {
    if (kind != null) {
      for (int[] each : brackets) {
        boolean behind = each[0] >= end && each[0] <= until;
        if (behind) {
          gloss =
              sentence.dates().stream()
                  .filter(date -> date.start() > each[0] && date.end() < each[1])
                  .findFirst()
                  .orElse(gloss);
          until = Math.max(until, each[1]);
        }
      }
      found.add(
          new Phrase(
              kind,
              start,
              end,
              until,
              text.substring(start, end),
              lemma == null ? "" : lemma,
              List.copyOf(functions),
              comma,
              atom == null ? null : atom.mention(),
              atom == null ? null : atom.date(),
              gloss));
    }
    kind = null;
    lemma = null;
    sahen = false;
    functions = new ArrayList<>();
    comma = false;
    atom = null;
    gloss = null;
  }
}

package jp.enishi.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.ask.Concept.Passed;
import jp.enishi.ask.Concept.Unknown;

/**
 * Decides which unknown words may be passed over: verbs, adverbs and the like, told by the
 * morphological analyser, and whole sentences that name nothing. An unknown noun may be a name or a
 * condition and is never passed over.
 */
final class PassedOver {

  private static final Set<String> LIGHT =
      Set.of("動詞", "形容詞", "副詞", "助動詞", "助詞", "感動詞", "接続詞", "フィラー", "連体詞", "記号");
  private static final Set<String> LIGHT_NOUNS =
      Set.of("非自立", "代名詞", "接続詞的", "動詞非自立的", "特殊", "形容動詞語幹");
  private static final Set<String> LIGHT_SUFFIXES = Set.of("助数詞", "副詞可能", "特殊", "サ変接続", "形容動詞語幹");
  private static final Set<String> NEGATION = Set.of("ない", "ぬ", "無い", "ん", "まい");
  private static final Set<String> HONORIFIC = Set.of("お", "ご", "御");
  private static final Set<Sign> OF_THE_QUESTION = Set.of(Sign.OUT_OF_SCOPE, Sign.EXCEPT, Sign.NOT);

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "[^。?!]{1,40}(?:担当|課|室|部|局|係|者|職員|議員|記者|学生|教員|秘書)(?:の者)?(?:です(?:が|けど|けれど)?|でございます(?:が)?|と申します(?:が)?)[。、!]");

  private PassedOver() {}

  /** The tokens with unknown words marked as passed over where they may be. */
  static List<Token> in(String text, List<Token> scanned) {
    List<Token> tokens = withoutIntroduction(text, scanned);
    if (tokens.stream().noneMatch(PassedOver::unknown)) {
      return SetAside.in(text, tokens);
    }
    List<com.atilika.kuromoji.ipadic.Token> words = Morphology.words(text);
    List<Token> passed = new ArrayList<>();
    List<Token> left = withoutBackground(text, SetAside.in(text, tokens));
    for (Token token : left) {
      passed.add(
          unknown(token) && !Attributes.narrows(token, left, words) ? passed(token, words) : token);
    }
    return passed;
  }

  private static Token passed(Token token, List<com.atilika.kuromoji.ipadic.Token> words) {
    List<com.atilika.kuromoji.ipadic.Token> inside =
        words.stream()
            .filter(w -> w.getPosition() < token.end())
            .filter(w -> w.getPosition() + w.getSurface().length() > token.start())
            .toList();
    if (inside.stream().anyMatch(w -> !isLight(w)) || Folding.isLatin(token.text().charAt(0))) {
      return token;
    }
    boolean bound = inside.stream().allMatch(PassedOver::isBound);
    String shown =
        inside.stream()
            .map(com.atilika.kuromoji.ipadic.Token::getSurface)
            .collect(Collectors.joining());
    Concept concept = bound ? new Concept.Noise() : new Passed();
    return new Token(concept, shown, token.start(), token.end());
  }

  private static boolean isLight(com.atilika.kuromoji.ipadic.Token word) {
    String kind = word.getPartOfSpeechLevel1();
    if (NEGATION.contains(word.getBaseForm())) {
      return false;
    }
    if (kind.equals("名詞")) {
      String second = word.getPartOfSpeechLevel2();
      return LIGHT_NOUNS.contains(second)
          || second.equals("接尾") && LIGHT_SUFFIXES.contains(word.getPartOfSpeechLevel3());
    }
    return LIGHT.contains(kind) || kind.equals("接頭詞") && HONORIFIC.contains(word.getSurface());
  }

  /** Particles and auxiliaries say nothing by themselves, so that they need not be named. */
  private static boolean isBound(com.atilika.kuromoji.ipadic.Token word) {
    return Set.of("助動詞", "助詞", "記号", "接頭詞").contains(word.getPartOfSpeechLevel1())
        || Set.of("非自立", "接尾").contains(word.getPartOfSpeechLevel2());
  }

  /** 浜田市の国際交流担当です。: who asks, and names itself again where it matters. */
  private static List<Token> withoutIntroduction(String text, List<Token> tokens) {
    Matcher introduction = INTRODUCTION.matcher(text);
    if (!introduction.lookingAt()) {
      return tokens;
    }
    int end = introduction.end();
    List<Token> said = tokens.stream().filter(t -> t.end() <= end).toList();
    List<Token> left = tokens.stream().filter(t -> t.start() >= end).toList();
    boolean again =
        said.stream()
            .filter(t -> t.concept() instanceof Concept.Named)
            .allMatch(t -> left.stream().anyMatch(b -> b.concept().equals(t.concept())));
    if (!again || left.isEmpty() || said.size() + left.size() < tokens.size()) {
      return tokens;
    }
    List<Token> all = new ArrayList<>();
    all.add(new Token(new Passed(), text.substring(0, end), 0, end));
    all.addAll(left);
    return all;
  }

  /** この春から国際課に配属されました。: a sentence with unknown words that names nothing is background. */
  private static List<Token> withoutBackground(String text, List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>(List.of(new ArrayList<>()));
    for (Token token : tokens) {
      sentences.get(sentences.size() - 1).add(token);
      if (ends(text, token)) {
        sentences.add(new ArrayList<>());
      }
    }
    boolean named = sentences.stream().anyMatch(PassedOver::names);
    List<Token> left = new ArrayList<>();
    for (List<Token> each : sentences) {
      boolean background =
          each.stream().anyMatch(PassedOver::unknown)
              && (!names(each) || isNamedAgain(each, sentences))
              && !asks(each)
              && each.stream().noneMatch(PassedOver::weighs);
      if (named && background) {
        int start = each.get(0).start();
        int end = each.get(each.size() - 1).end();
        left.add(new Token(new Passed(), text.substring(start, end), start, end));
      } else {
        left.addAll(each);
      }
    }
    return left;
  }

  /** 来月、浙江省の訪問団をお迎えします。: who comes is asked about in the next sentence. */
  private static boolean isNamedAgain(List<Token> sentence, List<List<Token>> all) {
    List<Token> behind =
        all.stream()
            .filter(other -> !other.isEmpty() && other.get(0).start() > sentence.get(0).start())
            .flatMap(List::stream)
            .toList();
    return sentence.stream()
        .filter(t -> names(List.of(t)))
        .allMatch(
            t ->
                t.concept() instanceof Concept.Named
                    && behind.stream().anyMatch(b -> b.concept().equals(t.concept())));
  }

  private static boolean ends(String text, Token token) {
    boolean mark = token.concept() instanceof Concept.Noise && token.text().matches(".*[。.!?].*");
    return mark
        || text.substring(0, token.end()).matches(".*(ので|のですが|んですが|けど|けれど|ましたが|ますが|たくて)[、,]");
  }

  private static boolean names(List<Token> sentence) {
    return sentence.stream()
        .map(Token::concept)
        .anyMatch(
            c ->
                c instanceof Concept.Named
                    || c instanceof Concept.InCountry
                    || c instanceof Concept.Area
                    || c instanceof Concept.Field
                    || c instanceof Concept.Tie
                    || c instanceof Concept.Time);
  }

  private static boolean weighs(Token token) {
    return token.concept() instanceof Concept.Signal signal
        && OF_THE_QUESTION.contains(signal.sign());
  }

  /** そのほかの相手はどこ: who are asked for, so that it is the question itself. */
  private static boolean asks(List<Token> sentence) {
    return sentence.stream().anyMatch(t -> t.is(Sign.WHICH) || t.is(Sign.COUNT))
        && sentence.stream().anyMatch(t -> t.is(Sign.PARTNER) || t.is(Sign.AGREEMENT));
  }

  private static boolean unknown(Token token) {
    return token.concept() instanceof Unknown;
  }
}

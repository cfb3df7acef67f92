package jp.enishi.extraction.prose;

import com.atilika.kuromoji.ipadic.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether a predicate of a sentence tells what has happened or is so: not what is denied,
 * planned, wished, supposed, asked or reported by others.
 */
final class Factuality {

  private static final Set<String> NEGATIVE = Set.of("ない", "ぬ", "ん", "まい");
  private static final Set<String> WISH = Set.of("たい", "う", "よう", "べし", "らしい");

  /** Nouns that take back the clause before them. */
  private static final Pattern UNREAL_NOUN =
      Pattern.compile(
          "(?:予定|方針|見込み?|見通し|計画|意向|場合|際に|可能性|必要|方向|考え|案|議案|構想|運び|段階|条件|目的|目標|提案|打診|申し?入れ|申し?出|要望|請願|陳情|意見|質問|報道|話|噂|うわさ|旨|動き|協議|検討|交渉|準備|議論|是非|下書き|草案|素案|原案|文案|ひな形|ひな型|雛形|かどうか|つもり|はず|わけ|とき|ため|よう|候補|ほか|義務|自治体|市町村|都市|団体|事実|形跡|例|実績).*");

  /** Predicates that take back what stands before them as their object or with と, に. */
  private static final Pattern UNREAL_VERB =
      Pattern.compile(
          "予定|検討|計画|目指す|めざす|求める|望む|希望|期待|要望|要請|提案|打診|断る|拒む|拒否|否決|見送る|断念|延期|中止|撤回|取り下げる|模索|協議|交渉|呼び掛ける|呼びかける|申し入れる|申し込む|申し出る|申請|考える|想定|仮定|進める|急ぐ|準備|控える|探る|議論|反対|白紙|推進|促す|働き掛ける|働きかける|予想|見込む|避ける|怠る|ためらう|願う|誤る|否定|問う|尋ねる|審議|提出|公募|募集|視察|調査");

  private static final Set<String> CARRIES =
      Set.of("なる", "できる", "至る", "こぎ着ける", "こぎつける", "踏み切る", "決まる");

  private static final Set<String> LASTING = Set.of("ある", "なる", "有する", "持つ", "続く", "属する");

  private final List<Phrase> phrases;

  Factuality(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  /**
   * Whether the verb tells a fact.
   *
   * @param state whether it tells of what lasts, for which the plain form is enough
   */
  boolean isReal(int verb, boolean state) {
    return isReal(verb, state, 0);
  }

  private boolean isReal(int at, boolean state, int depth) {
    Phrase verb = phrases.get(at);
    if (depth > 4
        || verb.kind() == Phrase.Kind.VERB && UNREAL_VERB.matcher(verb.lemma()).matches()) {
      return false;
    }
    boolean ends = false;
    boolean past = verb.isPast() || isLasting(verb);
    for (int i = 0; i < verb.functions().size(); i++) {
      Token each = verb.functions().get(i);
      String base = each.getBaseForm();
      if (NEGATIVE.contains(base) && !each.getPartOfSpeechLevel1().equals("助詞")
          || WISH.contains(base) && !each.getPartOfSpeechLevel1().equals("名詞")) {
        return false;
      }
      if (each.getConjugationForm().equals("仮定形") || base.equals("なら") || base.equals("たら")) {
        return false;
      }
    }
    String noun = verb.nominalizer();
    if (!noun.isEmpty()) {
      return afterNoun(at, verb, noun, past, state, depth);
    }
    String tail = verb.tail();
    if (tail.matches(".*(?:た|る|だ|す)と(?:は|の|も)?$") || tail.matches(".*[るたすくぐむぶうつ]か$")) {
      return false; // What follows と is only told.
    }
    if (tail.matches(".*[るすくぐむぶうつた](?:ため|よう)(?:に|で)?$") && !past) {
      return false;
    }
    if (Phrase.isAttributive(phrases, at)) {
      Phrase next = phrases.get(at + 1);
      boolean unreal = UNREAL_NOUN.matcher(next.words()).matches();
      boolean other = next.words().matches("(?:他|別|ほか).*") && !next.comma();
      return !other
          && (past || state || LASTING.contains(verb.lemma()))
          && !(unreal && !isKept(next));
    }
    boolean last = at == phrases.size() - 1;
    if (last || tail.matches(".*[るすくぐむぶうつ](?:が|ので|から|もの)$")) {
      ends = true;
    }
    if (ends && !past && !state && !verb.lemma().matches("始まる|さかのぼる|遡る")) {
      // 締結。 without any verb is a note of what was done; 締結する is not.
      return verb.functions().isEmpty();
    }
    if (!past && !last && !verb.functions().isEmpty()) {
      return continued(at, depth);
    }
    return true;
  }

  /** 締結した団体は: it is a body that did so, unlike 締結した場合は. */
  private static boolean isKept(Phrase noun) {
    return noun.words().matches("(?:自治体|市町村|都市|団体|ほか|目的|際|とき|ため|実績|例).*");
  }

  private static boolean isLasting(Phrase verb) {
    String tail = verb.tail();
    return tail.matches(".*(?:て|で)(?:い|お|ござい|まい|き|あ|る).*") || tail.matches(".*(?:済み|ずみ)$");
  }

  /** 締結することとなった, 締結したことを機に, 締結したのは. */
  private boolean afterNoun(
      int at, Phrase verb, String noun, boolean past, boolean state, int depth) {
    String behind = verb.behindNominalizer();
    if (behind.startsWith("で") || behind.startsWith("だ")) {
      return behind.matches("で(?:す|ある|あり|、)?|だ") && (past || state);
    }
    int next = nextVerb(at);
    if (noun.equals("こと") && !past && !state) {
      return next >= 0
          && next - at <= 2
          && CARRIES.contains(phrases.get(next).lemma())
          && isReal(next, false, depth + 1);
    }
    boolean denied =
        next >= 0
            && UNREAL_VERB.matcher(phrases.get(next).lemma()).matches()
            && behind.matches("[をにはがも].*")
            && next == at + 1;
    return (past || state) && !denied && !noun.equals("はず") && !noun.equals("つもり");
  }

  /** A verb in the middle goes on with the next one: 結び、交流を続けている, 結んで…する予定である. */
  private boolean continued(int at, int depth) {
    Phrase verb = phrases.get(at);
    String tail = verb.tail();
    boolean intending = tail.matches(".*(?:る|す|く|む|ぶ|う)(?:ため|よう|べく|まで|前|には|に).*");
    if (intending) {
      int next = nextVerb(at);
      return tail.endsWith("に")
          && next == at + 1
          && CARRIES.contains(phrases.get(next).lemma())
          && isReal(next, false, depth + 1);
    }
    int next = nextVerb(at);
    boolean direct = !verb.comma() && next >= 0 && next - at <= 2;
    return !direct || isReal(next, true, depth + 1);
  }

  private int nextVerb(int at) {
    for (int i = at + 1; i < phrases.size(); i++) {
      if (phrases.get(i).isVerb() && !Phrase.isAttributive(phrases, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a noun governs the statement in it as something not yet so: 提携の予定, 提携に向けて. */
  boolean isTakenBack(int from, int to) {
    for (int i = from; i <= to && i < phrases.size(); i++) {
      Phrase each = phrases.get(i);
      boolean governs = !each.tail().matches("(?:に(?:より|よって|よる|応じ|基づ|伴)|を受け|を経|で|から).*");
      if (each.isNominal()
              && i > from
              && governs
              && UNREAL_NOUN.matcher(each.words()).matches()
              && !isKept(each)
          || each.isVerb() && UNREAL_VERB.matcher(each.lemma()).matches()) {
        return true;
      }
    }
    return false;
  }
}

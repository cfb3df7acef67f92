package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.model.LineRange;
import jp.enishi.source.CouncilFact;

/**
 * Members of a standing body whom the text counts or calls by a general word and does not name
 * (7自治体と共に「…協議会」を設立した, 新たに3自治体が協議会に参画した, 協議会会員企業): nobody in particular, and so no membership, but
 * somebody should know that there are more.
 */
final class UnnamedMembers {

  /**
   * Members without a name.
   *
   * @param words what the text calls them
   * @param council to which they belong
   */
  record Unnamed(Passage passage, LineRange lines, String words, String council) {}

  private static final String WHO =
      "(?<who>(?:[0-9]{1,3}|[二三四五六七八九十]{1,3})(?:つの)?(?:自治体|市町村|市町|町村|市村|市|町|村|団体|社|大学|機関)"
          + "|(?<![\\p{IsHan}ァ-ヺー])(?:地元|市内|県内|町内|村内|関係|民間|近隣|周辺|会員)?(?:自治体|市町村|企業|事業者|団体|大学))(?:等|など)?";

  private static final String WHEN = "(?:[元明治大正昭和平成令0-9年月日度]{3,16}(?:に|から|より)?、?)?";

  private static final Pattern BESIDE =
      Pattern.compile(
          WHO + "と(?:(?:とも|共)に|(?:連携|協力|共同|協働)(?:し(?:て)?|で)|)、?" + WHEN + "(?:新たに)?[「『]?$");

  private static final Pattern JOINED =
      Pattern.compile(
          WHO
              + "(?:が|も)、?"
              + WHEN
              + "(?:新たに)?(?:同|本|当)?(?<body>[「『]?[^、。「」『』がはを]{0,30}?(?:会|ネットワーク|コンソーシアム|機構|連盟|プラットフォーム)[」』]?)(?:に|へ)(?:も)?(?:新たに)?(?:参画|参加|加盟|加入|加わ)(?:し|っ)(?:た|て)");

  private static final Pattern HAS =
      Pattern.compile(
          "(?<body>協議会|連絡会|ネットワーク|コンソーシアム|機構|連盟|プラットフォーム)の?(?<who>(?:会員|加盟|参加|構成)(?:企業|団体|大学|自治体|市町村|事業者))(?:に|の|へ|が|は|と|を)");

  private final Passage passage;
  private final List<Unnamed> found = new ArrayList<>();

  UnnamedMembers(Passage passage) {
    this.passage = passage;
  }

  List<Unnamed> found() {
    return found;
  }

  /**
   * Reads a sentence.
   *
   * @param councils those that the passage has named so far, this sentence included
   */
  void read(Sentence sentence, Mentions mentions, List<CouncilFact> councils) {
    if (councils.isEmpty() || passage.planned()) {
      return;
    }
    String text = sentence.text();
    for (CouncilFact each : councils) {
      int at = text.indexOf(each.name());
      if (at >= 0) {
        String behind = text.substring(at + each.name().length());
        Matcher beside = BESIDE.matcher(text.substring(0, at));
        if (beside.find()
            && CouncilWords.FOUNDED.matcher(behind).find()
            && !Hedges.soften(text, behind)) {
          add(sentence, mentions, beside, each.name());
        }
      }
    }
    Matcher joined = JOINED.matcher(text);
    while (joined.find()) {
      if (!Hedges.soften(text, text.substring(joined.end()))) {
        bodyOf(joined, councils, sentence, mentions);
      }
    }
    Matcher has = HAS.matcher(text);
    while (has.find()) {
      bodyOf(has, councils, sentence, mentions);
    }
  }

  /** The body of that name, or the one named last when the text has only the word for it. */
  private void bodyOf(
      Matcher said, List<CouncilFact> councils, Sentence sentence, Mentions mentions) {
    String body = said.group("body").replaceAll("[「」『』]", "");
    for (int i = councils.size() - 1; i >= 0; i--) {
      String name = councils.get(i).name();
      boolean last = i == councils.size() - 1;
      if (name.equals(body) || last && body.length() <= 8 && name.endsWith(body)) {
        add(sentence, mentions, said, name);
        return;
      }
    }
  }

  private void add(Sentence sentence, Mentions mentions, Matcher said, String council) {
    int start = said.start("who");
    // A市、B市の2市: they are named.
    boolean named =
        mentions.all().stream()
            .anyMatch(
                each ->
                    each.end() <= start
                        && sentence.text().substring(each.end(), start).matches("の?"));
    String words = said.group("who");
    boolean known =
        found.stream()
            .anyMatch(each -> each.words().equals(words) && each.council().equals(council));
    if (!named && !known) {
      found.add(new Unnamed(passage, sentence.lines(), words, council));
    }
  }
}

package jp.enishi.extraction.prose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.parties.ReadParty;

/**
 * Decides between whom a sentence states a relation, from the names before and behind the word that
 * states it.
 */
final class Parties {

  private static final Pattern BOTH =
      Pattern.compile(
          "(?:[市町村区県]同士)|両(?:都市|市長?|県|町|村|区|者|港|自治体|県省|県州|府州|府省|道省|市区|区市|市町|地域)(議会|教育委員会)?(?!民)");
  private static final Pattern ALL =
      Pattern.compile("(?:会員都市|([0-9一二三四五六七八九十]+)(?:都市|市町?村?|者|自治体|県|機関))(?:間|が|は|で|の)");
  private static final Pattern WITH = Pattern.compile("^(?:と|との|とは|とも|とで)(?!して|とも|なる)");

  /** 姉妹都市のA市, 姉妹都市となったA市. */
  private static final Pattern APPOSED =
      Pattern.compile("の|[とに]なった|とし(?:ている|た)|提携(?:を結んだ|をした|した|先の|を結ぶ)");

  private static final Pattern UNKNOWN =
      Pattern.compile("^と[\\p{IsHan}ァ-ヺーA-Za-z・]{3,20}(?:は|が)、?");

  private static final Pattern BETWEEN =
      Pattern.compile("([\\p{IsHan}ァ-ヺーA-Za-z・]{4,})(?:と|及び)([\\p{IsHan}ァ-ヺーA-Za-z・]{4,})との間で");
  private static final Pattern SOMEONE =
      Pattern.compile(
          "(?<![\\p{IsHan}ァ-ヺーA-Za-z○〇◯△□*])([\\p{IsHan}ァ-ヺーA-Za-z○〇◯△□*]{2,})と(?:の間|新た|の(?=\\p{IsHan}|[ァ-ヺ]|$)|(?=\\p{IsHan}|$))");
  private static final String NOBODY =
      ".*(?:両市|両県|双方|相互|互|契機|目的|一環|記念|先方|相手|市民|関係|交流|協力|友好|連携|分野|産業|文化|経済|環境|技術|事業|促進|推進)";

  private final Passage passage;
  private final String text;
  private final List<Mention> mentions;
  private final NameRuns runs;

  Parties(Passage passage, String text, List<Mention> mentions) {
    this.passage = passage;
    this.text = text;
    this.mentions = mentions;
    this.runs = new NameRuns(passage, text);
  }

  /**
   * Parties and how sure they are.
   *
   * @param penalty what it takes from the confidence: 0 when all are named right there
   * @param stated whether the sentence itself names at least two, or says 両市
   */
  record Found(List<ReadParty> parties, double penalty, boolean stated) {}

  /**
   * The parties of the relation stated at {@code at}, looking back no further than {@code from}.
   */
  Optional<Found> at(int from, int at, int end) {
    List<Mention> region =
        mentions.stream().filter(each -> each.start() >= from && each.end() <= at).toList();
    int purpose = Math.max(text.lastIndexOf("目的として", at), text.lastIndexOf("ことから、", at));
    if (purpose > from) {
      return at(purpose, at, end);
    }
    Optional<Found> all = all(text.substring(from, at));
    if (all.isPresent()) {
      return all;
    }
    int both = lastBoth(from, at);
    List<Mention> group = runs.lastGroup(region);
    if (both >= 0 && (group.isEmpty() || both > group.get(group.size() - 1).end())) {
      return both(both, at);
    }
    if (group.size() > 1 && runs.isWhole(group) && !runs.isAside(group.get(group.size() - 1), at)) {
      Optional<ReadParty> oneMore =
          runs.isOneTooFew(group)
              ? subjectBefore(group.get(0))
              : runs.signsWithAll(group) ? topicBefore(group) : Optional.empty();
      return found(Stream.concat(oneMore.stream(), group.stream().map(Mention::party)), 0, true);
    }
    return afterwards(end, region)
        .or(() -> withSomeone(region, group))
        .or(() -> topic(from))
        .or(() -> between(from, at))
        .or(() -> context(from, at));
  }

  /** Whether the last name before the place is one with whom something is done: A市と, B市(韓国)とは. */
  boolean with(int from, int at) {
    return mentions.stream()
        .filter(each -> each.start() >= from && each.end() <= at)
        .reduce((a, b) -> b)
        .filter(each -> WITH.matcher(each.after(text)).find())
        .isPresent();
  }

  /** The name marked as subject before them, or the passage's one party in Japan. */
  private Optional<ReadParty> topicBefore(List<Mention> group) {
    List<ReadParty> named = group.stream().map(Mention::party).toList();
    return mentions.stream()
        .filter(each -> each.end() <= group.get(0).start() && runs.isTopic(each))
        .reduce((a, b) -> b)
        .map(Mention::party)
        .or(
            () ->
                passage.foreign().isEmpty() && passage.japan().size() == 1
                    ? Optional.of(passage.japan().get(0))
                    : Optional.empty())
        .filter(each -> named.stream().noneMatch(one -> one.name().equals(each.name())));
  }

  private Optional<ReadParty> subjectBefore(Mention first) {
    return mentions.stream()
        .filter(each -> each.end() <= first.start() && runs.isTopic(each))
        .reduce((a, b) -> b)
        .map(Mention::party)
        .or(
            () ->
                passage.japan().size() == 1
                    ? Optional.of(passage.japan().get(0))
                    : Optional.empty());
  }

  /** Whoever they are: XとYとの間で says that they are the parties. */
  private Optional<Found> between(int from, int at) {
    Matcher m = BETWEEN.matcher(text).region(from, at);
    if (!m.find()) {
      return Optional.empty();
    }
    return found(
        Stream.of(m.group(1), m.group(2))
            .map(each -> new ReadParty(each, each, null, null, null, Bodies.kind(each), null)),
        0,
        true);
  }

  /** Pair of A の 姉妹都市である B. */
  Optional<Found> possessive(int at, int end) {
    Optional<Mention> owner =
        mentions.stream()
            .filter(each -> each.end() <= at && text.substring(each.end(), at).equals("の"))
            .findFirst();
    Optional<Mention> owned =
        mentions.stream()
            .filter(each -> each.start() >= end && each.start() - end <= 12)
            .filter(
                each ->
                    text.substring(end, each.start())
                        .matches("(?:で(?:も)?ある|の|である)?(?:[^、。]{1,8}(?:・|の|、| ))?"))
            .findFirst();
    if (owner.isPresent() && owned.isEmpty()) {
      owned =
          mentions.stream()
              .filter(each -> each.end() < owner.get().start())
              .filter(each -> each.after(text).matches("^(?:とは|は|も).*"))
              .findFirst();
    }
    if (owner.isEmpty() || owned.isEmpty()) {
      return Optional.empty();
    }
    return found(Stream.of(owner.get().party(), owned.get().party()), 0, true);
  }

  /** 姉妹都市の全州市: whoever stands right behind, and the passage's one party of the other side. */
  Optional<Found> apposed(int end) {
    return mentions.stream()
        .filter(each -> each.start() > end && each.isGovernment())
        .filter(each -> APPOSED.matcher(text.substring(end, each.start())).matches())
        .findFirst()
        .flatMap(
            each ->
                subject(List.of(), each)
                    .flatMap(other -> found(Stream.of(other, each.party()), 0.08, true)));
  }

  private Optional<Found> all(String before) {
    Matcher m = ALL.matcher(before);
    boolean found = false;
    while (m.find()) {
      long count = passage.parties().count();
      found = m.group(1) == null || NameRuns.number(m.group(1)) == count;
    }
    return found && passage.parties().count() > 2
        ? found(passage.parties(), 0.05, true)
        : Optional.empty();
  }

  private int lastBoth(int from, int at) {
    Matcher m = BOTH.matcher(text).region(from, at);
    int last = -1;
    while (m.find()) {
      last = m.start();
    }
    return last;
  }

  private Optional<Found> both(int both, int at) {
    Matcher m = BOTH.matcher(text).region(both, at);
    String unit = m.find() ? m.group(1) : null;
    List<ReadParty> pair = passage.pair();
    boolean ofPorts = text.startsWith("両港", both);
    if (ofPorts && pair.stream().anyMatch(each -> !each.name().endsWith("港"))) {
      return Optional.empty(); // Which ports of these cities they are, the text does not say.
    }
    if (pair.isEmpty()) {
      pair = earlierPair(both);
    }
    return pair.isEmpty()
        ? Optional.empty()
        : found(
            pair.stream().map(each -> unit == null ? each : Names.withUnit(each, unit)),
            0.03,
            true);
  }

  /** What 両市 points back to when the passage has no two parties: the two named last. */
  private List<ReadParty> earlierPair(int at) {
    List<ReadParty> governments =
        mentions.stream()
            .filter(each -> each.end() <= at && each.isGovernment())
            .map(Mention::party)
            .distinct()
            .toList();
    return governments.size() == 2 ? governments : List.of();
  }

  /** 友好提携を結んでいる中国四川省: the partner stands behind. */
  private Optional<Found> afterwards(int end, List<Mention> region) {
    Optional<Mention> behind =
        mentions.stream()
            .filter(each -> each.start() >= end && each.start() - end < 6)
            .filter(
                each ->
                    text.substring(end, each.start())
                        .matches("(?:[いおし](?:る|て|た)|た|だ|ている|でいる|した).{0,3}"))
            .findFirst();
    if (behind.isEmpty()) {
      return Optional.empty();
    }
    Optional<ReadParty> subject = subject(region, behind.get());
    return subject.flatMap(each -> found(Stream.of(each, behind.get().party()), 0.05, true));
  }

  private Optional<Found> withSomeone(List<Mention> region, List<Mention> group) {
    Mention with = null;
    for (Mention each : region) {
      with =
          WITH.matcher(each.after(text)).find()
                  && !NameRuns.ELSEWHERE.matcher(each.after(text)).find()
              ? each
              : with;
    }
    if (with == null || UNKNOWN.matcher(with.after(text)).find() && standsAlone(with)) {
      return Optional.empty();
    }
    Mention partner = with;
    List<ReadParty> partners =
        group.contains(partner)
            ? group.stream().map(Mention::party).toList()
            : List.of(partner.party());
    boolean named = region.stream().anyMatch(each -> runs.isTopic(each) && each != partner);
    return subject(region, partner)
        .flatMap(
            each ->
                found(Stream.concat(Stream.of(each), partners.stream()), named ? 0 : 0.05, named));
  }

  /** Whether no name follows: 山口大学とX大学は names a partner that is not known. */
  private boolean standsAlone(Mention with) {
    Matcher unknown = UNKNOWN.matcher(with.after(text));
    int until = with.end() + (unknown.find() ? unknown.end() : 0);
    return mentions.stream().noneMatch(each -> each.start() > with.end() && each.end() < until);
  }

  /**
   * Who does it: the name marked as subject, otherwise the passage's one party of the other side.
   */
  private Optional<ReadParty> subject(List<Mention> region, Mention partner) {
    Mention subject = null;
    for (Mention each : mentions) {
      boolean earlier = each.end() <= partner.start() || region.contains(each);
      subject =
          earlier
                  && each != partner
                  && runs.isTopic(each)
                  && !each.after(text).startsWith("とは")
                  && !each.party().equals(partner.party())
              ? each
              : subject;
    }
    if (subject != null) {
      return Optional.of(subject.party());
    }
    List<ReadParty> others =
        (partner.isForeign()
                ? passage.japan()
                : passage.foreign().isEmpty() ? passage.japan() : passage.foreign())
            .stream().filter(each -> !each.name().equals(partner.party().name())).toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  /** The two that the sentence is about from its start: 川崎市とダナン市は、…するとともに、…. */
  private Optional<Found> topic(int before) {
    List<Mention> earlier = mentions.stream().filter(each -> each.end() <= before).toList();
    for (int i = earlier.size(); i > 1; i--) {
      List<Mention> group = runs.lastGroup(earlier.subList(0, i));
      if (group.size() > 1 && runs.isTopic(group.get(group.size() - 1)) && runs.isWhole(group)) {
        return found(group.stream().map(Mention::party), 0.05, true);
      }
    }
    return Optional.empty();
  }

  /** The passage's own pair, when the text names nobody; hardly when it names somebody unknown. */
  private Optional<Found> context(int from, int at) {
    List<ReadParty> pair = passage.pair();
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    Matcher someone = SOMEONE.matcher(text).region(from, at);
    boolean unknown = false;
    while (someone.find()) {
      int start = someone.start();
      int end = someone.end(1);
      unknown |=
          !someone.group(1).matches(NOBODY)
              && mentions.stream().noneMatch(each -> each.start() < end && each.end() > start);
    }
    return found(pair.stream(), unknown ? 0.35 : 0.08, false);
  }

  private static Optional<Found> found(Stream<ReadParty> parties, double penalty, boolean stated) {
    List<ReadParty> distinct = parties.filter(Objects::nonNull).distinct().toList();
    long names =
        distinct.stream()
            .map(each -> each.name() + each.country() + each.prefecture())
            .distinct()
            .count();
    return names < 2 ? Optional.empty() : Optional.of(new Found(distinct, penalty, stated));
  }
}

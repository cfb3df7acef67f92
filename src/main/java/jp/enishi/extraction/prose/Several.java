package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.enishi.extraction.parties.ReadParty;

/**
 * Several ties in one sentence, each with a partner and mostly a date of its own: {@code
 * 昭和35年にニューヨーク市と、昭和54年に北京市と}, {@code 統営市(韓国、昭和48年)、杭州市(中国、平成8年)}, {@code A大学、B大学とそれぞれ平成28年と平成31年に}.
 */
final class Several {

  /**
   * One partner of the one that the sentence is about.
   *
   * @param date since when, or null when it has none of its own
   */
  record Item(Mention partner, DateMention date) {}

  /**
   * All of them.
   *
   * @param owner of whom they are partners
   * @param named whether the sentence itself names the owner
   * @param dated whether each has a date of its own
   */
  record Chain(ReadParty owner, boolean named, List<Item> items, int end) {
    boolean dated() {
      return items.stream().allMatch(each -> each.date() != null);
    }
  }

  private static final int NAMES = 0xE000;
  private static final int DATES = 0xE800;
  private static final String M = "[\uE000-\uE7FF]";
  private static final String D = "[\uE800-\uEFFF]";
  private static final String ONE =
      "(?:[\\p{IsHan}ァ-ヺー・]{1,10}[の・])?" + M + "(?:\\([^()\uE800-\uEFFF]{1,16}\\))?";
  private static final String GLUE = "(?:、|,|・|や|、?及び|、?および|、?並びに|と、)";
  private static final String ALL = ONE + "(?:" + GLUE + ONE + ")*";
  private static final String TWO = ONE + "(?:(?:" + GLUE + "|と)" + ONE + ")+";
  private static final String NEXT = "、?(?:また|次いで|さらに|続いて|そして|及び)?、?";
  private static final String WITH = "(?:とは|との間(?:で|に)は?|とも|との|と)、?";

  /** A市と昭和41年に、 */
  private static final String NAME_DATE = ALL + "(?:とは|との間(?:で|に)は?|とも|と)、?" + D + "(?:付け?で|には|に)?";

  /** 昭和41年にA市と、 */
  private static final String DATE_NAME = D + "(?:付け?で|には|に|は)?、?" + ALL + "(?:とは|との間で|とも|と)";

  /** A市(米国、昭和41年提携) */
  private static final String BRACKETED =
      "(?:[\\p{IsHan}ァ-ヺー・]{1,10}[の・])?"
          + M
          + "\\((?:[^()\uE800-\uEFFF]{0,12}[、・ ])?"
          + D
          + "(?:[^()、]{0,12})?\\)";

  private static final String DATED =
      "(?:まず)?(?:"
          + NAME_DATE
          + "(?:"
          + NEXT
          + NAME_DATE
          + ")*|"
          + DATE_NAME
          + "(?:"
          + NEXT
          + DATE_NAME
          + ")*)";
  private static final String BRACKETS = BRACKETED + "(?:(?:、|や|と|・|、?及び|、?並びに)" + BRACKETED + ")*";

  /** A大学、B大学とそれぞれ平成28年と平成31年に */
  private static final String RESPECTIVE =
      TWO + WITH + "(?:それぞれ)?、?" + D + "(?:(?:、|と|・|及び)" + D + ")+に";

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<respective>"
              + RESPECTIVE
              + ")、?$|(?<dated>"
              + DATED
              + ")(?<each>、?それぞれ)?、?$|(?<brackets>"
              + BRACKETS
              + ")(?:が|は)、?(?:(?<self>[本当]?[市県町村区都道府])|(?<owner>"
              + M
              + "))の$|(?<plain>"
              + ONE
              + "(?:"
              + GLUE
              + ONE
              + ")+)"
              + WITH
              + "(?<also>(?:"
              + D
              + "に)?それぞれ)?$");

  private static final Pattern INSIDE =
      Pattern.compile("(?<one>" + M + ")\\((?:[^()]{0,12}[、・ ])?(?<date>" + D + ")に?$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:提携|関係|の盟約|の契り)*(?:(?:は|として(?:は)?|を)、?(?<dated>"
              + DATED
              + ")、?(?:結|締結|調印|提携|交わ)|(?:は|として|には|に|の|・|、|である)、?(?<brackets>"
              + BRACKETS
              + "))");

  private static final Pattern DATES_BEHIND =
      Pattern.compile("^[^、。]{0,14}?のは、?それぞれ(?<dates>" + D + "(?:(?:、|と|・|及び)" + D + ")+)");
  private static final Pattern OWNER_BEHIND =
      Pattern.compile("^[^、。]{0,8}?(?:した|んだ|る)(?<owner>" + M + ")(?:は|が|では)");
  private static final Pattern TOPIC =
      Pattern.compile("^(?:長)?(?:は|では|が|も)(?!、?同).*", Pattern.DOTALL);

  private final Passage passage;
  private final Sentence sentence;
  private final List<Mention> mentions;

  Several(Passage passage, Sentence sentence, List<Mention> mentions) {
    this.passage = passage;
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /**
   * The partners told right before or behind the words that name the tie.
   *
   * @param from where to begin
   * @param at where these words begin
   * @param end where they end
   */
  Optional<Chain> around(int from, int at, int end) {
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    Shape before = Shape.of(sentence, mentions, from, at);
    Shape after = Shape.of(sentence, mentions, end, sentence.text().length());
    Matcher m = BEFORE.matcher(before.text());
    if (m.find()) {
      return before(m, before, after, end);
    }
    Matcher inside = INSIDE.matcher(before.text());
    if (inside.find() && after.text().matches("(?s)^(?:の|に)?(?:提携|締結|盟約|調印)?\\).*")) {
      Item item = new Item(name(inside.group("one")), date(inside.group("date")));
      return chain(List.of(item), from, at, after, end);
    }
    Matcher behind = BEHIND.matcher(after.text());
    if (behind.find()) {
      String found = behind.group(behind.group("dated") != null ? "dated" : "brackets");
      boolean brackets = behind.group("dated") == null;
      return chain(
          brackets ? bracketed(found) : dated(found), from, at, null, after.origin(behind.end()));
    }
    return Optional.empty();
  }

  private Optional<Chain> before(Matcher m, Shape before, Shape after, int end) {
    int start = before.origin(m.start());
    if (m.group("respective") != null) {
      return chain(paired(m.group("respective")), start, start, after, end);
    }
    if (m.group("brackets") != null) {
      List<Item> items = bracketed(m.group("brackets"));
      if (m.group("owner") != null) {
        return Optional.of(new Chain(name(m.group("owner")).party(), true, items, end));
      }
      return chain(items, start, start, null, end);
    }
    if (m.group("dated") != null) {
      List<Item> items = dated(m.group("dated"));
      return items.size() < 2 ? Optional.empty() : chain(items, start, start, after, end);
    }
    List<Mention> names = names(m.group("plain"));
    Matcher later = DATES_BEHIND.matcher(after.text());
    if (later.find()) {
      List<Item> items = paired(m.group("plain") + later.group("dates"));
      return chain(items, start, start, null, after.origin(later.end()));
    }
    return chain(
        names.stream().map(each -> new Item(each, null)).toList(), start, start, after, end);
  }

  /** Names and as many dates, the first with the first. */
  private List<Item> paired(String shape) {
    List<Mention> names = names(shape);
    List<DateMention> dates = dates(shape);
    return names.size() != dates.size()
        ? List.of()
        : IntStream.range(0, names.size())
            .mapToObj(i -> new Item(names.get(i), dates.get(i)))
            .toList();
  }

  private List<Item> bracketed(String shape) {
    return paired(shape);
  }

  /** Each name with the date of its own item. */
  private List<Item> dated(String shape) {
    List<Item> items = new ArrayList<>();
    boolean dateFirst = shape.replace("まず", "").charAt(0) >= DATES;
    Matcher m = Pattern.compile(dateFirst ? DATE_NAME : NAME_DATE).matcher(shape);
    while (m.find()) {
      DateMention date = dates(m.group()).get(0);
      names(m.group()).forEach(each -> items.add(new Item(each, date)));
    }
    return items;
  }

  private Optional<Chain> chain(List<Item> items, int from, int at, Shape after, int end) {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Optional<ReadParty> named = topic(Math.max(from, at), items);
    if (named.isEmpty() && after != null) {
      Matcher behind = OWNER_BEHIND.matcher(after.text());
      named = behind.find() ? Optional.of(name(behind.group("owner")).party()) : Optional.empty();
    }
    ReadParty owner =
        named.orElseGet(() -> passage.japan().size() == 1 ? passage.japan().get(0) : null);
    boolean itself =
        owner == null
            || items.stream().anyMatch(each -> each.partner().party().name().equals(owner.name()));
    boolean stated = named.isPresent();
    return itself ? Optional.empty() : Optional.of(new Chain(owner, stated, items, end));
  }

  /** The one that the sentence is about: marked as such before its partners, or whose tie it is. */
  private Optional<ReadParty> topic(int before, List<Item> items) {
    String text = sentence.text();
    return mentions.stream()
        .filter(each -> each.end() <= before)
        .filter(each -> items.stream().noneMatch(item -> item.partner() == each))
        .filter(
            each ->
                TOPIC.matcher(each.after(text)).matches()
                    || text.substring(each.end(), before).equals("の"))
        .reduce((a, b) -> b)
        .map(Mention::party);
  }

  private List<Mention> names(String shape) {
    return shape
        .chars()
        .filter(c -> c >= NAMES && c < DATES)
        .mapToObj(c -> mentions.get(c - NAMES))
        .toList();
  }

  private List<DateMention> dates(String shape) {
    return shape
        .chars()
        .filter(c -> c >= DATES && c < 0xF000)
        .mapToObj(c -> sentence.dates().get(c - DATES))
        .toList();
  }

  private Mention name(String one) {
    return mentions.get(one.charAt(0) - NAMES);
  }

  private DateMention date(String one) {
    return sentence.dates().get(one.charAt(0) - DATES);
  }

  /** A stretch of the sentence with one letter for each name and each date. */
  private record Shape(String text, int[] origins) {

    static Shape of(Sentence sentence, List<Mention> mentions, int from, int to) {
      StringBuilder shape = new StringBuilder();
      int[] origins = new int[to - from + 1];
      int at = from;
      while (at < to) {
        int name = nameAt(mentions, at, to);
        int date = dateAt(sentence.dates(), at, to);
        origins[shape.length()] = at;
        if (date >= 0 && date < 0x700) {
          shape.append((char) (DATES + date));
          at = sentence.dates().get(date).end();
        } else if (name >= 0 && name < 0x700) {
          shape.append((char) (NAMES + name));
          at = mentions.get(name).end();
        } else {
          shape.append(sentence.text().charAt(at++));
        }
      }
      origins[shape.length()] = to;
      return new Shape(shape.toString(), origins);
    }

    private static int nameAt(List<Mention> mentions, int at, int to) {
      return IntStream.range(0, mentions.size())
          .filter(i -> mentions.get(i).start() == at && mentions.get(i).end() <= to)
          .findFirst()
          .orElse(-1);
    }

    private static int dateAt(List<DateMention> dates, int at, int to) {
      return IntStream.range(0, dates.size())
          .filter(i -> dates.get(i).start() == at && dates.get(i).end() <= to)
          .filter(i -> dates.get(i).end() > at)
          .findFirst()
          .orElse(-1);
    }

    int origin(int at) {
      return origins[at];
    }
  }
}

package jp.enishi.extraction.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.enishi.extraction.DocumentText;
import jp.enishi.model.LineRange;
import jp.enishi.source.CitationFact;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.DateFact;
import jp.enishi.source.Facts;
import jp.enishi.source.MemberFact;

/**
 * Counts of organisations in the text of an entry (四者で締結した, 4都市間で, 新たに3自治体が参画): the parties of its
 * agreement, where the words say so, else not to be counted, with the reason.
 */
final class EntryCounts {

  static final String PARTIES = "entry/parties";

  /** Behind the counter: those who were parties from the beginning. */
  private static final String AT_FIRST = "（当初）";

  private static final Pattern TO_THIS_DAY = Pattern.compile("現在(?:に至|も)|今日(?:に至|も)");

  private static final String MEMBERS = "council/members";

  private static final String NAMED = "uncounted/names-beside";

  private static final String OFFICES = "県市道|自治体|市町村|市町|町村|市村|都市|市|県|町|村|.国";

  private static final String NAME = "[\\p{IsHan}\\p{IsKatakana}A-Za-zー]{2,24}";

  /** A list of names right before the number, joined by の: 甲市、乙市、丙町の三者. */
  private static final Pattern LISTED =
      Pattern.compile("(?<names>" + NAME + "(?:(?:、|及び|並びに|・)" + NAME + ")+)の$");

  /** The number is said of some, of others, of a moment, of one more. */
  private static final Pattern PART =
      Pattern.compile("(?:新たに|更に|さらに|他の|ほかの|残る|残りの|など|等|全国の[^。、]{0,14}|うち)$");

  private static final Pattern WITH_THE_OWNER = Pattern.compile("^(?:と共に|とともに|を加え|が加わ|が新たに)");
  private static final Pattern AS_PARTIES =
      Pattern.compile("^(?:間|が|は|を結ぶ|に(?:また|よる)|で(?!も|は)|の(?:代表|首長|知事|市長|共同|間))");
  private static final Pattern MADE_OF = Pattern.compile("^(?:から成る|からなる|で構成)(?:される|する)?「([^」]+)」");
  private static final Pattern ABOUT_TIES =
      Pattern.compile("協定|提携|覚書|協議会|会議|連携|構成|加盟|会員|参画|交流|宣言|確認書|姉妹|友好|ネットワーク");
  private static final Pattern OWN_NOUN = Pattern.compile("(?:会員|会員数|加盟|構成|協定先|締結|提携|参加|都市の)$");
  private static final Pattern NOUN_BEFORE = Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー]$");

  private final Facts facts;
  private final CitationsByLine citations;
  private final Map<String, Located> told = new LinkedHashMap<>();
  private final Map<String, Integer> joinings = new HashMap<>();
  private final Set<String> lasting = new HashSet<>();

  EntryCounts(Facts facts, DocumentText document) {
    this.facts = facts;
    this.citations = new CitationsByLine(facts.citations());
    for (DateFact each : facts.dates()) {
      if (each.meaning().equals(DateFact.JOINED)) {
        joinedAt(each, document).ifPresent(line -> joinings.merge(each.entry(), line, Math::min));
      }
    }
  }

  /** The line that tells of the joining. */
  private Optional<Integer> joinedAt(DateFact joining, DocumentText document) {
    return facts.citations().stream()
        .filter(each -> each.rule() == null && each.entry().equals(joining.entry()))
        .flatMap(each -> IntStream.rangeClosed(each.lines().from(), each.lines().to()).boxed())
        .filter(line -> line <= document.lines().size())
        .filter(line -> document.line(line).contains(joining.printed()))
        .filter(line -> document.line(line).contains(joining.note()))
        .findFirst();
  }

  /** Takes a count in; of one number told several times in an entry the plainest words hold. */
  void read(PrintedCount count, int line) {
    of(count, line)
        .ifPresent(
            each -> {
              told.merge(
                  key(each),
                  new Located(each, count.number(), new LineRange(line, line)),
                  (a, b) -> plainness(b) > plainness(a) ? b : a);
              if (TO_THIS_DAY.matcher(count.sentence()).find()) {
                lasting.add(key(each));
              }
            });
  }

  private static String key(Counted counted) {
    return counted.row() + " " + counted.column();
  }

  /** The counts told, each once an entry, in the order of the lines that tell them first. */
  List<Located> told() {
    return told.values().stream().map(this::atItsTime).toList();
  }

  /**
   * What is counted before the text tells that another one joined are those of the beginning,
   * unless the sentence says that it is so to this day.
   */
  private Located atItsTime(Located count) {
    Counted counted = count.counted();
    boolean atFirst =
        counted.rule().equals(PARTIES)
            && !lasting.contains(key(counted))
            && count.lines().to() < joinings.getOrDefault(counted.row(), 0);
    return atFirst
        ? new Located(counted.inColumn(counted.column() + AT_FIRST), count.number(), count.lines())
        : count;
  }

  private static int plainness(Located count) {
    return switch (count.counted().rule()) {
      case NAMED -> 3;
      case PARTIES -> 2;
      case "uncounted/not-said" -> 0;
      default -> 1;
    };
  }

  private Optional<Counted> of(PrintedCount count, int line) {
    if (!ABOUT_TIES.matcher(count.sentence()).find()) {
      return Optional.empty();
    }
    Optional<CitationFact> entry = citations.around(line);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    String row = entry.get().entry();
    Matcher listed = LISTED.matcher(count.before());
    boolean office = count.counter().matches(OFFICES);
    if (listed.find()) {
      return namesOf(listed) == count.number()
              && count.sentence().matches(".*(?:締結|調印|結ん|交わ|取り交).*")
          ? Optional.of(new Counted(madeAt(line, entry.get()), row, count.printed(), PARTIES))
          : Optional.of(Counted.not(Counted.TEXT, row, count, "names-beside"));
    }
    if (!office && !count.counter().matches("者|団体|機関")) {
      return Optional.empty();
    }
    Matcher madeOf = MADE_OF.matcher(count.after());
    if (madeOf.find()) {
      return Optional.of(
          membersNamed(madeOf.group(1))
              ? new Counted(Counted.TEXT, madeOf.group(1), count.printed(), MEMBERS)
              : Counted.not(Counted.TEXT, row, count, "members-not-named"));
    }
    if (PART.matcher(count.before()).find() || WITH_THE_OWNER.matcher(count.after()).find()) {
      return Optional.of(Counted.not(Counted.TEXT, row, count, "some-of-them"));
    }
    if (count.after().startsWith("(") || count.after().startsWith("（")) {
      return Optional.of(Counted.not(Counted.TEXT, row, count, "names-beside"));
    }
    boolean ownNoun = OWN_NOUN.matcher(count.before()).find();
    if (NOUN_BEFORE.matcher(count.before()).find() && !ownNoun) {
      return Optional.empty();
    }
    return office && (AS_PARTIES.matcher(count.after()).find() || ownNoun)
        ? Optional.of(new Counted(title(entry.get()), row, count.printed(), PARTIES))
        : Optional.of(Counted.not(Counted.TEXT, row, count, "not-said"));
  }

  /** The agreement that the sentence itself makes, else the entry's. */
  private String madeAt(int line, CitationFact entry) {
    List<CitationFact> here =
        citations.at(line).stream().filter(each -> each.entry().equals(entry.entry())).toList();
    return here.size() == 1 ? here.get(0).printed() : title(entry);
  }

  private static String title(CitationFact entry) {
    return entry.printed();
  }

  private static int namesOf(Matcher listed) {
    return listed.group("names").split("、|及び|並びに|・").length;
  }

  private boolean membersNamed(String council) {
    return facts.rows(CouncilFact.class).stream().anyMatch(each -> each.name().equals(council))
        && facts.rows(MemberFact.class).stream().anyMatch(each -> each.council().equals(council));
  }
}

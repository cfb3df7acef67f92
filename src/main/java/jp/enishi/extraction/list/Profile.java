package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.prose.KnownDate;

/** One partner of a page of profiles, with what is told of the tie and of other agreements. */
final class Profile {

  private static final String BY_HEADING = "文章に相手方の名がありません。上の見出しの相手方とみなしました。";
  private static final String TWO_DATES = "提携の日付が文書の中で一致しません。";

  private static final Pattern KIND = Pattern.compile("(?:姉妹|友好)(?:都市|港|[州県区町村])");

  private final ProfileHeading heading;
  private final int line;
  private final List<TieDate> dates = new ArrayList<>();
  private final List<SigningClaim> ties = new ArrayList<>();
  private final List<SigningClaim> others = new ArrayList<>();
  private List<String> speakingOf = List.of();
  private String country = "";

  Profile(ProfileHeading heading, int line) {
    this.heading = heading;
    this.line = line;
  }

  /** Where the partner lies, as the lines around the heading tell. */
  void country(String name) {
    country = name;
  }

  void dated(TieDate date) {
    dates.add(date);
  }

  /** A sentence that names nobody speaks of those whom one before it named, if any did. */
  void told(SigningClaim claim) {
    List<String> named =
        Stream.concat(Stream.of(claim.owner()), claim.names().stream())
            .filter(each -> !each.isEmpty())
            .toList();
    boolean own =
        named.isEmpty() ? speakingOf.isEmpty() : named.stream().anyMatch(heading::isNamed);
    if (!named.isEmpty()) {
      speakingOf = own ? List.of() : claim.names();
    }
    if (own && Profiles.isTie(claim)) {
      ties.add(claim);
    } else {
      others.add(named.isEmpty() && !own ? claim.between(speakingOf) : claim);
    }
  }

  /** Whether anything is told of a tie with the partner. */
  boolean hasTie() {
    return !dates.isEmpty() || !ties.isEmpty();
  }

  List<ListRecord> records(Lines lines) {
    List<ListRecord> records = new ArrayList<>();
    Map<String, List<TieDate>> byKind = new LinkedHashMap<>();
    dates.forEach(each -> byKind.computeIfAbsent(kindOf(each), key -> new ArrayList<>()).add(each));
    if (byKind.size() > 1 && !byKind.containsKey("") && ties.isEmpty()) {
      byKind.forEach((kind, dated) -> records.add(dated(kind, dated, lines)));
    } else if (hasTie()) {
      records.add(tie(lines));
    }
    for (SigningClaim each : others) {
      if (!each.planned()) {
        records.add(other(each, lines));
      }
    }
    return records;
  }

  private ListRecord tie(Lines lines) {
    ListRecord record = new ListRecord(Profiles.RULE, lines.sectionAbove(line)).at(line);
    dates.forEach(each -> record.at(each.lines()));
    ties.forEach(each -> record.at(each.lines()));
    record.add(Column.KIND, kind());
    record.add(Column.PARTNER, heading.partner());
    record.add(Column.OWNER, heading.owner());
    record.add(Column.COUNTRY, country);
    List<String> printed =
        Stream.concat(dates.stream().map(TieDate::date), ties.stream().map(SigningClaim::date))
            .filter(each -> !each.isEmpty())
            .toList();
    String exact = mostExact(printed);
    record.add(Column.DATE, exact);
    boolean planned = !ties.isEmpty() && ties.stream().allMatch(SigningClaim::planned);
    record.add(Column.STATUS, planned && dates.isEmpty() ? "締結予定" : "");
    boolean stated =
        !dates.isEmpty() || !heading.kind().isEmpty() || ties.stream().anyMatch(this::namesPartner);
    if (!printed.stream().allMatch(each -> fit(each, exact))) {
      record.doubt(TWO_DATES);
    } else if (!stated) {
      record.doubt(BY_HEADING);
    }
    take(record, lines);
    return record;
  }

  /** One of several ties that lines date, each of its own kind: 姉妹都市提携 and 姉妹港提携. */
  private ListRecord dated(String kind, List<TieDate> dated, Lines lines) {
    Profile one = new Profile(heading, line);
    one.country = country;
    dated.forEach(one::dated);
    return one.tie(lines).with(Column.KIND, kind);
  }

  private static String kindOf(TieDate date) {
    Matcher m = KIND.matcher(date.words());
    return m.find() ? m.group() : "";
  }

  private ListRecord other(SigningClaim claim, Lines lines) {
    ListRecord record = new ListRecord(Profiles.RULE, lines.sectionAbove(line)).at(claim.lines());
    boolean tie = Profiles.isTie(claim) && !FlatRow.endsTitle(claim.title());
    record.add(tie ? Column.KIND : Column.TITLE, claim.title());
    List<String> names = claim.names().isEmpty() ? List.of(heading.partner()) : claim.names();
    record.add(Column.PARTNER, String.join("\n", names));
    record.add(Column.DATE, claim.date());
    record.add(Column.OWNER, namesPartner(claim) ? "" : claim.owner());
    boolean named = !claim.names().isEmpty();
    record.doubt(named ? "相手方の紹介の文章から読み取りました。" : BY_HEADING);
    take(record, lines);
    return record;
  }

  private void take(ListRecord record, Lines lines) {
    for (int i = record.lines().from(); i <= record.lines().to(); i++) {
      if (lines.isFree(i) && !lines.isBlank(i)) {
        lines.take(i, Profiles.RULE, lines.text(i).strip());
      }
    }
  }

  private boolean namesPartner(SigningClaim claim) {
    return Stream.concat(Stream.of(claim.owner()), claim.names().stream())
        .filter(each -> !each.isEmpty())
        .anyMatch(heading::isNamed);
  }

  private String kind() {
    return Stream.of(
            Stream.of(heading.kind()),
            ties.stream().map(SigningClaim::title),
            dates.stream().map(TieDate::words))
        .flatMap(each -> each)
        .filter(each -> each.matches(".*(?:姉妹|友好).*"))
        .findFirst()
        .orElse("");
  }

  private static String mostExact(List<String> printed) {
    String best = "";
    for (String each : printed) {
      boolean more = best.isEmpty() || known(each).exactness() > known(best).exactness();
      best = more ? each : best;
    }
    return best;
  }

  private static boolean fit(String one, String other) {
    return known(one).fits(known(other));
  }

  private static KnownDate known(String printed) {
    ReadDate read = JapaneseDates.find(printed).get(0);
    return new KnownDate(read.date(), read.precision());
  }
}

package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.OrganizationKind;

/** Reads from the clauses of a sentence which local governments others took the place of. */
final class MergerClauses {

  private static final Pattern JOINS = Pattern.compile("合併|編入|統合|吸収|合体");
  private static final Pattern TAKES = Pattern.compile(".*(?:編入|吸収|統合)(?:合併)?");
  private static final Pattern BECOMES =
      Pattern.compile("なる|誕生|発足|成立|生まれる|できる|出来る|設置|新設|スタート|移行|置く|設ける");

  /** 新市|が発足: the new one, not named. */
  private static final Pattern NEW_ONE = Pattern.compile("新(?:しい)?[市町村]");

  /**
   * Who became what.
   *
   * @param event 編入, 新設 or 合併
   */
  record Merger(List<String> before, String after, DateMention date, String event) {}

  private final Clauses clauses;
  private final List<Phrase> all;
  private final Factuality factuality;
  private final ClauseDates dates;

  MergerClauses(Sentence sentence, Clauses clauses) {
    this.clauses = clauses;
    this.all = clauses.phrases;
    this.factuality = new Factuality(all);
    this.dates = new ClauseDates(sentence, clauses);
  }

  /** The mergers that the sentence states: the first, and those told in lists and behind it. */
  List<Merger> find() {
    List<Merger> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Phrase each = all.get(i);
      if (found.isEmpty()) {
        byNoun(i).ifPresent(found::add);
      }
      boolean joins = each.isVerb() && JOINS.matcher(each.lemma()).matches();
      if (joins && factuality.isReal(i, false)) {
        List<Merger> listed = new MergerLists(clauses).of(i);
        found.addAll(listed);
        if (listed.isEmpty() && found.isEmpty()) {
          of(i).ifPresent(found::add);
        }
      }
      boolean added = each.isVerb() && each.lemma().matches("加わる|編入|合流");
      if (added && found.size() == 1 && factuality.isReal(i, false)) {
        later(i, found.get(0)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** A町とB町が合併してC市となり、平成17年4月1日にはD市が加わった: into the one told of before. */
  private Optional<Merger> later(int verb, Merger before) {
    int from = clauses.startOf(verb);
    List<NameGroup> here = clauses.groups(from, verb);
    boolean alone = from > 0 && here.size() == 1 && here.get(0).role() == NameGroup.Role.SUBJECT;
    List<String> names = alone ? names(here.get(0)) : List.of();
    boolean others = names.stream().noneMatch(before.before()::contains);
    DateMention date = date(from, verb);
    return others && date != null ? merger(names, before.after(), date, "編入") : Optional.empty();
  }

  /** A町とB村の合併により. */
  private Optional<Merger> byNoun(int at) {
    Phrase each = all.get(at);
    boolean because =
        each.kind() == Phrase.Kind.NOUN
            && each.words().matches("(?:編入|新設|対等|市町村)?合併|編入")
            && each.tail().matches("(?:により|によって|に伴い|に伴って|に伴う|を経て|で|から).*");
    if (!because) {
      return Optional.empty();
    }
    Optional<Merger> became = became(at, clauses.startOf(at));
    return became.isPresent() ? became : withTown(at);
  }

  /** A町とB村が合併し、C市となった; C市は、A町とB村の合併により誕生した. */
  private Optional<Merger> became(int at, int from) {
    // 合併してできた市 is one verb to the analyser.
    int born = all.get(at).isVerb() && all.get(at).tail().contains("でき") ? at : -1;
    for (int i = at + 1; i < all.size() && born < 0; i++) {
      Phrase each = all.get(i);
      born = each.isVerb() && BECOMES.matcher(each.lemma()).matches() ? i : born;
    }
    if (born < 0 || !factuality.isReal(born, false)) {
      return Optional.empty();
    }
    int verb = born;
    List<NameGroup> groups = clauses.groups(from, verb);
    Optional<NameGroup> named =
        groups.stream().filter(each -> each.to() == verb - 1 && each.from() > at).findFirst();
    Optional<NameGroup> topic =
        groups.stream().filter(each -> each.to() < at && each.topic()).findFirst();
    List<String> members =
        groups.stream()
            // 阿久根町との協議を経て: with whom something else is done.
            .filter(each -> !all.get(each.to()).tail().equals("との") || each.to() == at - 1)
            .filter(
                each -> each.to() < at && (named.isPresent() || !topic.equals(Optional.of(each))))
            .filter(
                each ->
                    each.role() != NameGroup.Role.NONE && each.role() != NameGroup.Role.BY
                        || each.to() == at - 1)
            .flatMap(each -> names(each).stream())
            .distinct()
            .toList();
    boolean newOne = NEW_ONE.matcher(all.get(verb - 1).words()).matches();
    if (newOne) {
      return newOne(at, from, verb, members);
    }
    boolean here =
        Phrase.isAttributive(all, verb) && all.get(verb + 1).words().matches("市|町|まち|村|自治体");
    Optional<String> after =
        named
            .or(() -> verb == at ? clauses.headOf(at) : Optional.empty())
            .or(() -> topic.filter(each -> !each.isSeveral()))
            .flatMap(each -> names(each).stream().findFirst())
            .or(
                () ->
                    here || topic.isEmpty()
                        ? clauses.own().map(ReadParty::name)
                        : Optional.empty());
    return members.size() < 2
        ? Optional.empty()
        : after.flatMap(
            each -> merger(members, each, dates.within(from, at, verb).orElse(null), "新設"));
  }

  /** A町、B村はC市と合併し、新市が発足した: it bears the name of the city told of, if that was one of them. */
  private Optional<Merger> newOne(int at, int from, int verb, List<String> members) {
    List<String> all =
        Stream.concat(
                members.stream(),
                clauses.groups(from, at).stream().flatMap(each -> names(each).stream()))
            .distinct()
            .toList();
    return clauses
        .own()
        .map(ReadParty::name)
        .filter(all::contains)
        .flatMap(each -> merger(all, each, dates.within(from, at, verb).orElse(null), "新設"));
  }

  /** A町はB市、C町と合併した: into the city that the passage tells of, or the only one among them. */
  private Optional<Merger> into(int verb, int from, Optional<NameGroup> subject) {
    List<NameGroup> with =
        clauses.arguments(from, verb).stream()
            .filter(each -> each.role() == NameGroup.Role.WITH)
            .filter(
                each ->
                    each.to() == verb - 1
                        || each.to() == verb - 2 && all.get(verb - 1).date() != null)
            .toList();
    boolean together =
        subject.filter(each -> each.isSeveral() && each.to() == verb - 1).isPresent();
    boolean alone = all.get(verb).tail().matches("(?:し|さ).*") && (!with.isEmpty() || together);
    List<String> named =
        Stream.concat(subject.stream(), with.stream())
            .filter(each -> each.from() >= from || each.topic())
            .flatMap(each -> names(each).stream())
            .distinct()
            .toList();
    List<String> cities = named.stream().filter(each -> each.endsWith("市")).toList();
    Optional<String> own =
        clauses.own().map(ReadParty::name).filter(named::contains).filter(n -> n.endsWith("市"));
    Optional<String> after =
        own.isPresent() || cities.size() != 1 || with.isEmpty() ? own : Optional.of(cities.get(0));
    return alone && subject.isPresent() && named.size() > 1
        ? after.flatMap(each -> merger(named, each, date(from, verb), "合併"))
        : Optional.empty();
  }

  /** A町との合併により: the town went up into the city that is told of. */
  private Optional<Merger> withTown(int at) {
    Phrase each = all.get(at);
    Optional<NameGroup> with =
        clauses.groups(0, at - 1).stream()
            .filter(group -> group.to() == at - 1 && all.get(group.to()).tail().matches("との|の"))
            .findFirst();
    Optional<String> city =
        clauses
            .subject(clauses.startOf(at), at - 1)
            .filter(group -> !group.isSeveral())
            .flatMap(group -> names(group).stream().findFirst())
            .or(() -> clauses.own().map(ReadParty::name))
            .filter(name -> name.endsWith("市"));
    List<String> towns =
        with.map(MergerClauses::names).orElse(List.of()).stream()
            .filter(name -> !name.endsWith("市"))
            .toList();
    return city.flatMap(
        name ->
            merger(
                towns,
                name,
                each.gloss() != null ? each.gloss() : date(clauses.startOf(at), at),
                "合併"));
  }

  private Optional<Merger> of(int verb) {
    int from = clauses.startOf(verb);
    Phrase predicate = all.get(verb);
    List<NameGroup> here = clauses.arguments(from, verb);
    boolean passive = predicate.has("れる") || predicate.has("られる");
    Optional<NameGroup> object = last(here, NameGroup.Role.OBJECT);
    Optional<NameGroup> subject = clauses.subject(from, verb);
    Optional<NameGroup> to = last(here, NameGroup.Role.TO);
    if (object.isPresent() && !passive) {
      return takesIn(verb, from, object.get(), subject);
    }
    if (to.isPresent()
        && !names(to.get()).isEmpty()
        && TAKES.matcher(predicate.words()).matches()) {
      List<String> who =
          subject
              .map(MergerClauses::names)
              .orElseGet(() -> clauses.own().map(ReadParty::name).stream().toList());
      return merger(who, names(to.get()).get(0), date(from, verb), "編入");
    }
    Optional<Merger> became = became(verb, from);
    return became.isPresent() || becomes(verb) ? became : into(verb, from, subject);
  }

  /** Whether what is told behind is what they became. */
  private boolean becomes(int verb) {
    return all.subList(verb + 1, all.size()).stream()
        .anyMatch(each -> each.isVerb() && BECOMES.matcher(each.lemma()).matches());
  }

  /** A市はB町を編入した, B町を編入したA市. */
  private Optional<Merger> takesIn(
      int verb, int from, NameGroup object, Optional<NameGroup> subject) {
    List<String> taken = names(object);
    Optional<NameGroup> head =
        Phrase.isAttributive(all, verb) ? clauses.headOf(verb) : Optional.empty();
    Optional<String> taker =
        subject
            .filter(each -> !each.isSeveral())
            .or(() -> head)
            .flatMap(each -> names(each).stream().findFirst());
    if (taker.isEmpty() && clauses.own().isPresent()) {
      taker = clauses.own().map(ReadParty::name);
    }
    boolean heads = taker.isEmpty() && taken.size() > 1 && object.names().get(0).comma();
    if (heads && taken.get(0).endsWith("市")) {
      // A headline leaves the particle out: 上山市、東郷村を編入。
      taker = Optional.of(taken.get(0));
      taken = taken.subList(1, taken.size());
    }
    List<String> before = taken;
    return taker.flatMap(each -> merger(before, each, date(from, verb), "編入"));
  }

  private DateMention date(int from, int verb) {
    return dates.within(from, verb, verb).orElse(null);
  }

  static Optional<Merger> merger(
      List<String> before, String after, DateMention date, String event) {
    List<String> others = before.stream().filter(each -> !each.equals(after)).toList();
    boolean places =
        Stream.concat(others.stream(), Stream.of(after)).allMatch(each -> each.matches(".+[市町村区]"));
    return others.isEmpty() || !places
        ? Optional.empty()
        : Optional.of(new Merger(others, after, date, event));
  }

  private static Optional<NameGroup> last(List<NameGroup> groups, NameGroup.Role role) {
    return groups.stream().filter(each -> each.role() == role).reduce((a, b) -> b);
  }

  static List<String> names(NameGroup group) {
    return group.parties().stream()
        .filter(each -> each.kind() == OrganizationKind.MUNICIPALITY)
        .map(ReadParty::name)
        .map(LocalGovernments::withoutCounty)
        .toList();
  }
}

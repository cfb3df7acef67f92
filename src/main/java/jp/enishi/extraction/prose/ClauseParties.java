package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.extraction.prose.Told.What;

/** Decides between whom a clause tells of something, by their particles and by the passage. */
final class ClauseParties {

  private static final Pattern COUNT = Pattern.compile("[0-9]+|[一二三四五六七八九十]");

  private final Passage passage;
  private final Clauses clauses;
  private final List<Phrase> all;

  ClauseParties(Passage passage, Clauses clauses) {
    this.passage = passage;
    this.clauses = clauses;
    this.all = clauses.phrases;
  }

  /** Who, and what is not quite sure about it. */
  record Who(List<ReadParty> parties, double penalty, boolean stated) {}

  boolean severally(int from, Told told) {
    return all.subList(from, Math.min(all.size(), told.verb() + 1)).stream()
        .anyMatch(each -> each.words().matches("それぞれ|個別|各々|おのおの"));
  }

  /** A partner, with the date that stands beside it, and where it stands. */
  record Dated(ReadParty partner, DateMention date, int at) {}

  /** Everyone with whom it is made, with the date that stands beside each. */
  List<Dated> partners(ClauseDates dates, int from, int at, Told told) {
    List<NameGroup> groups = new ArrayList<>();
    for (NameGroup each : clauses.groups(from, at)) {
      if (isOfAnother(each)) {
        continue;
      }
      boolean open = each.role() == NameGroup.Role.NONE && all.get(each.to()).comma();
      if (each.role() == NameGroup.Role.WITH || open && each.from() > from) {
        groups.add(each);
      }
    }
    boolean with = groups.stream().anyMatch(each -> each.role() == NameGroup.Role.WITH);
    if (!with || groups.get(groups.size() - 1).role() != NameGroup.Role.WITH) {
      return List.of();
    }
    List<Dated> found = new ArrayList<>();
    List<Integer> beside =
        dates.all(
            groups.get(0).from() - 1 < 0 ? 0 : Math.max(from, groups.get(0).from() - 2),
            told.verb());
    boolean own = beside.size() == groups.size() && beside.size() > 1;
    List<Phrase> names = groups.stream().flatMap(each -> each.names().stream()).toList();
    List<DateMention> respective = dates.list(names.size(), groups.get(0).from());
    if (names.size() > 1 && !respective.isEmpty() && !own) {
      for (int i = 0; i < names.size(); i++) {
        ReadParty party = names.get(i).mention().party();
        found.add(new Dated(party, respective.get(i), groups.get(0).from()));
      }
      return found;
    }
    for (int i = 0; i < groups.size(); i++) {
      NameGroup group = groups.get(i);
      DateMention date = own ? all.get(beside.get(i)).date() : null;
      for (Phrase name : group.names()) {
        found.add(
            new Dated(
                name.mention().party(), name.gloss() != null ? name.gloss() : date, group.from()));
      }
    }
    return found;
  }

  /**
   * 庄和町との|合併に伴い, A市との|協定に続き: with whom one merged, or made what came before, is no partner of what
   * is told of.
   */
  private boolean isOfAnother(NameGroup group) {
    int next = group.to() + 1;
    return group.role() == NameGroup.Role.WITH
        && next < all.size()
        && (all.get(next).words().matches(".{0,2}(?:合併|編入|統合|合体).{0,2}")
            || !all.get(next).isVerb()
                && all.get(next).tail().matches("に(?:続|引き続|次い|加え|先立).*|のほか"));
  }

  /** The one whose partners they are: the subject, or the one that the passage tells of. */
  Optional<Who> owner(int from, int before) {
    Optional<NameGroup> subject = clauses.subject(from, before);
    if (subject.isPresent()) {
      return subject.get().isSeveral()
          ? Optional.empty()
          : Optional.of(new Who(subject.get().parties(), 0, true));
    }
    return clauses.own().map(each -> new Who(List.of(each), 0.05, true));
  }

  /** The passage's one party of the other side than the one that the sentence names. */
  private Optional<ReadParty> otherSide(Optional<NameGroup> subject) {
    List<ReadParty> named = subject.map(NameGroup::parties).orElse(List.of());
    boolean home = named.stream().allMatch(each -> passage.japan().contains(each));
    boolean abroad =
        !named.isEmpty() && named.stream().allMatch(each -> passage.foreign().contains(each));
    List<ReadParty> others = home ? passage.foreign() : abroad ? passage.japan() : List.of();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  Optional<Who> who(int from, int at, Told told) {
    if (told.what() == What.RESTS
        && clauses.groups(from, at).stream().noneMatch(each -> each.to() == at - 1)) {
      return Optional.empty();
    }
    int to = told.verb() == at - 1 ? at - 1 : Math.max(at, told.verb());
    List<NameGroup> here = clauses.arguments(from, to);
    Set<ReadParty> partners = new LinkedHashSet<>();
    NameGroup owner = null;
    for (NameGroup each : here) {
      if (isOfAnother(each)) {
        continue;
      }
      switch (each.role()) {
        case WITH -> partners.addAll(each.parties());
        case BETWEEN -> {
          return Optional.of(new Who(counted(each, from), 0, true));
        }
        case OWNER -> owner = each.to() == at - 1 ? each : owner;
        default -> {}
      }
    }
    List<NameGroup> with =
        here.stream().filter(each -> each.role() == NameGroup.Role.WITH).toList();
    boolean subjectHere = here.stream().anyMatch(each -> each.role() == NameGroup.Role.SUBJECT);
    if (with.size() == 1 && with.get(0).isSeveral() && !subjectHere) {
      String tail = all.get(with.get(0).to()).tail();
      boolean joined = all.get(with.get(0).from()).tail().equals("と");
      if (joined && (tail.equals("との") || clauses.own().isEmpty())) {
        return Optional.of(new Who(with.get(0).parties(), 0, true));
      }
    }
    if (owner != null && owner.isSeveral() && partners.isEmpty()) {
      return Optional.of(new Who(owner.parties(), 0, true));
    }
    Optional<NameGroup> subject = clauses.subject(from, to);
    if (owner != null && !owner.isSeveral() && subject.isEmpty()) {
      subject = Optional.of(owner);
    }
    Optional<NameGroup> head =
        tellsOfNoun(told.verb()) ? clauses.headOf(told.verb()) : Optional.empty();
    boolean ofNoun =
        !all.get(told.verb()).isVerb()
            && tellsOfNoun(told.verb())
            && told.verb() < all.size() - 1
            && all.get(told.verb()).date() == null;
    if (ofNoun && head.isEmpty()) {
      return Optional.empty();
    }
    if (head.isPresent()
        && (subject.isEmpty() || partners.isEmpty() && !subject.get().isSeveral())) {
      if (partners.isEmpty()) {
        partners.addAll(head.get().parties());
      } else {
        subject = head;
      }
    }
    if (head.isPresent() && head.get().isSeveral() && (subject.isEmpty() || subject.equals(head))) {
      boolean alone = partners.isEmpty() || partners.containsAll(head.get().parties());
      if (alone) {
        return Optional.of(new Who(head.get().parties(), 0, true));
      }
    }
    if (partners.isEmpty() && subject.isPresent() && subject.get().isSeveral()) {
      return Optional.of(new Who(subject.get().parties(), 0, true));
    }
    if (partners.isEmpty() && clauses.tellsOfBoth(from, to)) {
      List<ReadParty> both = clauses.both(from, to);
      return both.isEmpty() ? Optional.empty() : Optional.of(new Who(both, 0.03, true));
    }
    if (partners.isEmpty()) {
      otherOf(told, subject).ifPresent(partners::add);
    }
    if (partners.isEmpty()
        && (clauses.isWithStranger(at) || clauses.hasStranger(from, to, "と(?:の|は|も|の間.*)?|との"))) {
      return Optional.empty();
    }
    double penalty = 0;
    boolean stated = subject.isEmpty() || subject.get().from() >= from;
    boolean noPartner = partners.isEmpty();
    if (noPartner && subject.isEmpty() && told.what() == What.ENDED) {
      return Optional.empty();
    }
    if (partners.isEmpty()) {
      stated = false;
      Optional<NameGroup> before =
          clauses.groups(0, from - 1).stream()
              .filter(each -> each.role() == NameGroup.Role.WITH)
              .reduce((a, b) -> b);
      before.ifPresent(each -> partners.addAll(each.parties()));
      penalty += 0.05;
    }
    if (partners.isEmpty()) {
      otherSide(subject).ifPresent(partners::add);
      stated = subject.isPresent() && subject.get().from() >= from;
      penalty += 0.03;
    }
    List<ReadParty> subjects = new ArrayList<>();
    if (subject.isPresent()) {
      subjects.addAll(subject.get().parties());
    } else {
      if (clauses.hasStranger(from, to, "が|は|も|では")) {
        return Optional.empty();
      }
      clauses.own().ifPresent(subjects::add);
      penalty += 0.05;
    }
    Set<ReadParty> parties = new LinkedHashSet<>(subjects);
    parties.addAll(partners);
    long names = parties.stream().map(ReadParty::name).distinct().count();
    return subjects.isEmpty() || partners.isEmpty() || names < 2
        ? Optional.empty()
        : Optional.of(new Who(List.copyOf(parties), penalty, stated));
  }

  /** 結んでいる|A市, 姉妹都市である|A市, 友好都市としている|A市. */
  private boolean tellsOfNoun(int at) {
    return Phrase.isAttributive(all, at)
        || !all.get(at).isVerb() && all.get(at).tail().matches("である|としている|だった|の|・");
  }

  /** A社とB大学の三者で: with the one that the sentence is about they are three. */
  private List<ReadParty> counted(NameGroup group, int from) {
    String words = clauses.phrases.get(group.to()).words();
    Matcher count = COUNT.matcher(words);
    if (!count.lookingAt() || NameRuns.number(count.group()) != group.names().size() + 1) {
      return group.parties();
    }
    List<ReadParty> counted = new ArrayList<>();
    clauses
        .subject(from, group.from() - 1)
        .map(NameGroup::parties)
        .or(() -> clauses.own().map(List::of))
        .ifPresent(counted::addAll);
    counted.addAll(group.parties());
    return counted;
  }

  /** 協定を締結した相手は、基隆市である: who stands behind is the other one. */
  private Optional<ReadParty> otherOf(Told told, Optional<NameGroup> subject) {
    int next = told.verb() + 1;
    boolean other =
        next + 1 < all.size()
            && all.get(told.verb()).isVerb()
            && (all.get(next).words().matches("相手(?:方|先|国|都市)?|(?:提携|協定|締結)?先|都市|自治体|市町村|団体|企業")
                    && Phrase.isAttributive(all, told.verb())
                || all.get(told.verb()).nominalizer().equals("の"));
    if (!other || subject.isEmpty()) {
      return Optional.empty();
    }
    return clauses.groups(next, all.size() - 1).stream()
        .filter(
            each ->
                all.get(each.to()).tail().matches("(?:で(?:ある|す|あり|あった)|だ).*|") && !each.isSeveral())
        .findFirst()
        .map(each -> each.parties().get(0));
  }
}

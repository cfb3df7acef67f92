package jp.enishi.extraction.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.extraction.parties.BodyKinds;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.LineRange;
import jp.enishi.model.OrganizationKind;
import jp.enishi.source.BodyFact;
import jp.enishi.source.MemberFact;

/**
 * Who belongs to the council, from the offices present: 富山市長 stands for 富山市, 知事 for the prefecture
 * in which all the municipalities lie.
 */
final class Membership {

  private static final Pattern MAYOR =
      Pattern.compile("^(.{1,8}?[市町村区])(?:長|副[市町村区]長)(?: ?[(（].*[)）])?$");
  private static final Pattern GOVERNOR = Pattern.compile("^(?:(.+[都道府県]))?知事$");
  private static final Pattern ASSOCIATION =
      Pattern.compile(
          "^((?:(?:国立|公立)大学法人|学校法人)?.*?(?:市長会|町村会|市町村会|議長会|商工会議所|経済同友会|連合会|協会|大学|銀行|機構))(.+)$");

  private final String council;
  private final LocalGovernments localGovernments;
  private final List<MemberFact> members = new ArrayList<>();
  private final List<BodyFact> bodies = new ArrayList<>();
  private String prefecture;

  Membership(String council, LocalGovernments localGovernments) {
    this.council = council;
    this.localGovernments = localGovernments;
  }

  /** Whom the office of a mayor or a deputy stands for, or null. */
  static String municipality(String office) {
    Matcher mayor = MAYOR.matcher(office);
    return mayor.matches() ? mayor.group(1) : null;
  }

  /** Those who are present without belonging to the council: their bodies, if they are bodies. */
  void guests(List<Attendance.Office> guests) {
    guests.stream()
        .filter(each -> each.body() == null && ASSOCIATION.matcher(each.name()).matches())
        .forEach(this::office);
  }

  void read(Attendance attendance) {
    List<Attendance.Office> offices = attendance.offices();
    Set<String> common = null;
    for (Attendance.Office each : offices) {
      String name = each.body() == null ? municipality(each.name()) : each.body();
      if (name != null) {
        Set<String> possible = prefectures(localGovernments.named(name));
        if (!possible.isEmpty()) {
          common = common == null ? possible : intersection(common, possible);
        }
      }
    }
    prefecture = common != null && common.size() == 1 ? common.iterator().next() : null;
    offices.forEach(this::office);
    // Where the governor stayed away, those of the prefecture's part stand for it.
    attendance.parts().stream()
        .filter(each -> each.ofPrefecture() && !each.offices().isEmpty() && prefecture != null)
        .findFirst()
        .ifPresent(each -> member(each.offices().get(0), prefecture, OrganizationKind.PREFECTURE));
  }

  private void office(Attendance.Office office) {
    Matcher mayor = MAYOR.matcher(office.name());
    Matcher governor = GOVERNOR.matcher(office.name());
    Matcher association = ASSOCIATION.matcher(office.name());
    if (office.body() != null) {
      ofBody(office);
    } else if (mayor.matches()) {
      member(office, mayor.group(1), OrganizationKind.MUNICIPALITY);
    } else if (governor.matches()) {
      Optional.ofNullable(governor.group(1))
          .or(() -> Optional.ofNullable(prefecture))
          .ifPresent(name -> member(office, name, OrganizationKind.PREFECTURE));
    } else if (association.matches()) {
      bodies.add(
          new BodyFact(
              office.name(),
              ofPrefecture(association.group(1)),
              BodyKinds.of(association.group(1)),
              "日本",
              "JP",
              List.of(),
              council,
              "出席者",
              new LineRange(office.line(), office.line()),
              "council/attendance",
              0.9));
    }
  }

  /** Someone else than the mayor or governor stands for the whole: 彦根市 企画部長. */
  private void ofBody(Attendance.Office office) {
    localGovernments.named(office.body()).stream()
        .findFirst()
        .ifPresent(
            each ->
                member(
                    office,
                    office.body(),
                    each.isPrefecture()
                        ? OrganizationKind.PREFECTURE
                        : OrganizationKind.MUNICIPALITY));
  }

  /** Whether the office stands for a member or a body by itself, and not for a part of one. */
  static boolean isWhole(String office) {
    return MAYOR.matcher(office).matches()
        || GOVERNOR.matcher(office).matches()
        || ASSOCIATION.matcher(office).matches();
  }

  /** 市長会 and 町村会 alone are those of the prefecture, and are called after it. */
  private String ofPrefecture(String association) {
    return prefecture == null || !association.matches("市長会|町村会")
        ? association
        : prefecture + association;
  }

  private void member(Attendance.Office office, String name, OrganizationKind kind) {
    if (members.stream().anyMatch(each -> each.name().equals(name))) {
      return;
    }
    members.add(
        new MemberFact(
            council,
            members.size() + 1,
            office.body() == null ? office.name() : office.body() + office.name(),
            name,
            "日本",
            "JP",
            kind == OrganizationKind.PREFECTURE ? null : home(name),
            kind,
            null,
            null,
            null,
            null,
            false,
            "出席者",
            new LineRange(office.line(), office.line()),
            "council/attendance",
            0.9));
  }

  /** The prefecture of all the members, or else of the only municipality of that name. */
  String home(String name) {
    Set<String> possible = prefectures(localGovernments.named(name));
    return prefecture == null && possible.size() == 1 ? possible.iterator().next() : prefecture;
  }

  /** The prefecture in which all the municipalities lie, or null when they do not tell. */
  String prefecture() {
    return prefecture;
  }

  List<MemberFact> members() {
    return members;
  }

  List<BodyFact> bodies() {
    return bodies;
  }

  private static Set<String> prefectures(Collection<LocalGovernment> found) {
    return found.stream()
        .map(LocalGovernment::prefecture)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> intersection(Set<String> a, Set<String> b) {
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return both;
  }
}

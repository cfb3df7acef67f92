package jp.enishi.extraction.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.DocumentText;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.LineRange;
import jp.enishi.model.OrganizationKind;
import jp.enishi.source.CouncilFact;
import jp.enishi.source.MemberFact;

/**
 * What the papers tell in sentences of the council itself: when it was founded, and who joined it
 * later.
 */
final class CouncilHistory {

  private static final Pattern FOUNDED = Pattern.compile("(?:設置|設立|発足|創設)(?:され|した|しました|して|$|。)");
  private static final Pattern OF_ITSELF = Pattern.compile("^(?:本|当|この)(?:会議|協議会|本部|機構|連絡会|委員会)");
  private static final Pattern JOINED =
      Pattern.compile(
          "(?:から|より|に)?、?(?:は、)?((?:[^\\s、。は]{1,6}[市町村区](?:、|及び|と|・)?)+)(?:が|も)、?"
              + "(?:新たに)?(?:構成団体に)?(?:参加|加入|参画|加わ)");

  private final String council;
  private final LocalGovernments localGovernments;
  private final LocalDate asOf;
  private final List<MemberFact> joined = new ArrayList<>();
  private CouncilFact founded;

  CouncilHistory(String council, LocalGovernments localGovernments, LocalDate asOf) {
    this.council = council;
    this.localGovernments = localGovernments;
    this.asOf = asOf;
  }

  void read(DocumentText document) {
    boolean ofCouncil = false;
    for (int i = 1; i <= document.lines().size(); i++) {
      String line = Wording.unified(document.line(i));
      if (line.isEmpty() || line.indexOf('。') < 0) {
        ofCouncil = false;
        continue;
      }
      for (String sentence : line.split("(?<=。)")) {
        String bare = sentence.replaceAll("[「」『』]", "");
        ofCouncil = bare.contains(council) || OF_ITSELF.matcher(bare).find() || ofCouncil;
        if (ofCouncil) {
          sentence(bare, i);
        }
      }
    }
  }

  private void sentence(String sentence, int line) {
    List<ReadDate> dates =
        JapaneseDates.find(sentence).stream().filter(each -> each.date() != null).toList();
    if (dates.size() != 1 || dates.get(0).date().isAfter(asOf)) {
      return;
    }
    ReadDate date = dates.get(0);
    LineRange lines = new LineRange(line, line);
    Matcher joins = JOINED.matcher(sentence).region(date.end(), sentence.length());
    if (joins.lookingAt()) {
      for (String each : joins.group(1).split("、|及び|と|・")) {
        if (!localGovernments.named(each).isEmpty()) {
          joined.add(member(each, date, lines));
        }
      }
    } else if (founded == null && FOUNDED.matcher(sentence).find(date.end())) {
      founded =
          new CouncilFact(
              council, date.date(), date.precision(), date.printed(), "本文", lines, null, null);
    }
  }

  private MemberFact member(String name, ReadDate from, LineRange lines) {
    return new MemberFact(
        council,
        0,
        name,
        name,
        "日本",
        "JP",
        null,
        OrganizationKind.MUNICIPALITY,
        null,
        from.date(),
        from.precision(),
        from.printed(),
        false,
        "本文",
        lines,
        "council/joined",
        0.85);
  }

  /** When the council was founded, or null. */
  CouncilFact founded() {
    return founded;
  }

  /** The members, each since when the text says that it joined. */
  List<MemberFact> joined(Membership membership) {
    List<MemberFact> all = new ArrayList<>();
    for (MemberFact each : membership.members()) {
      all.add(
          joined.stream()
              .filter(later -> later.name().equals(each.name()))
              .findFirst()
              .map(later -> since(each, later))
              .orElse(each));
    }
    joined.stream()
        .filter(later -> all.stream().noneMatch(each -> each.name().equals(later.name())))
        .map(later -> placed(later, all.size() + 1, membership.home(later.name())))
        .forEach(all::add);
    return all;
  }

  private static MemberFact since(MemberFact member, MemberFact later) {
    return new MemberFact(
        member.council(),
        member.position(),
        member.printed(),
        member.name(),
        member.country(),
        member.countryCode(),
        member.prefecture(),
        member.kind(),
        member.role(),
        later.from(),
        later.fromPrecision(),
        later.fromPrinted(),
        member.planned(),
        member.entry(),
        member.lines(),
        member.rule(),
        member.confidence());
  }

  private static MemberFact placed(MemberFact later, int position, String prefecture) {
    return new MemberFact(
        later.council(),
        position,
        later.printed(),
        later.name(),
        later.country(),
        later.countryCode(),
        prefecture,
        later.kind(),
        null,
        later.from(),
        later.fromPrecision(),
        later.fromPrinted(),
        false,
        later.entry(),
        later.lines(),
        later.rule(),
        later.confidence());
  }
}

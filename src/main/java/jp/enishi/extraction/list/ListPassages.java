package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.extraction.parties.Partner;
import jp.enishi.extraction.parties.ReadParty;
import jp.enishi.extraction.prose.KnownDate;
import jp.enishi.extraction.prose.Passage;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.model.OrganizationKind;

/**
 * The running text in the cells of a list: what the partner does, unless the text names another.
 * Cells without a word that could state a relation are left out.
 */
final class ListPassages {

  private static final Pattern TELLING =
      Pattern.compile(
          "協議会|連絡会|会議|機構|ネットワーク|コンソーシアム|研究会|推進本部|連盟|プラットフォーム|コミュニティ|姉妹|友好|協定|覚書|合併|編入|[会盟ク][」』]?(?:に|へ)[^。]{0,8}(?:参加|加盟|加入|参画)");

  private final Countries countries;

  ListPassages(Countries countries) {
    this.countries = countries;
  }

  List<Passage> of(List<ReadRecord> records) {
    return records.stream().flatMap(each -> of(each).stream()).toList();
  }

  private Optional<Passage> of(ReadRecord read) {
    List<Passage.Line> lines = new ArrayList<>();
    int first = read.record().lines().from();
    for (Column column : List.of(Column.OUTLINE, Column.ACTIVITIES)) {
      String cell = read.record().get(column);
      if (TELLING.matcher(cell).find()) {
        cell.lines().forEach(each -> lines.add(new Passage.Line(first, each)));
      }
    }
    List<Partner> named = read.partners().stream().filter(ListPassages::isNamed).toList();
    boolean one = read.partners().size() == 1 && named.size() == 1;
    List<KnownDate> dates =
        read.dates().stream()
            .filter(each -> each.read().date() != null)
            .map(each -> new KnownDate(each.read().date(), each.read().precision()))
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            passage(
                read.entry(),
                read.id(),
                read.title(),
                dates,
                read.owner(),
                named,
                one ? named.get(0) : null,
                lines));
  }

  /** What one body does, in a table of activities. */
  Passage of(
      String entry, String subject, LocalGovernment owner, Partner body, List<Passage.Line> lines) {
    return passage(entry, subject, null, List.of(), owner, List.of(body), body, lines);
  }

  private Passage passage(
      String entry,
      String subject,
      String title,
      List<KnownDate> dates,
      LocalGovernment owner,
      List<Partner> partners,
      Partner actor,
      List<Passage.Line> lines) {
    Stream<ReadParty> own = owner == null ? Stream.empty() : Stream.of(party(owner));
    Stream<ReadParty> home = partners.stream().filter(each -> !each.isForeign()).map(this::party);
    return new Passage(
        entry,
        subject,
        title,
        0,
        dates,
        Stream.concat(own, home).toList(),
        partners.stream().filter(Partner::isForeign).map(this::party).toList(),
        false,
        actor == null ? null : party(actor),
        lines);
  }

  private static boolean isNamed(Partner partner) {
    return partner.isOrganization();
  }

  private ReadParty party(Partner each) {
    return new ReadParty(
        each.printed(),
        each.name(),
        each.country() == null && !each.isForeign()
            ? countries.byCode("JP").orElseThrow()
            : each.country(),
        each.region(),
        each.prefecture(),
        each.kind(),
        null);
  }

  private ReadParty party(LocalGovernment owner) {
    return new ReadParty(
        owner.name(),
        owner.name(),
        countries.byCode("JP").orElseThrow(),
        null,
        owner.prefecture(),
        owner.name().equals(owner.prefecture())
            ? OrganizationKind.PREFECTURE
            : OrganizationKind.MUNICIPALITY,
        null);
  }
}

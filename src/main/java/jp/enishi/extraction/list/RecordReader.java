package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.StatedDate;
import jp.enishi.extraction.parties.Partner;
import jp.enishi.extraction.parties.Partner.Sort;
import jp.enishi.extraction.parties.PartnerList;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.OrganizationKind;

/** Takes records apart: title, kind, partners, dates, fields, department. */
final class RecordReader {

  private static final Pattern PARTNER_IN_TITLE =
      Pattern.compile("^(?:(.{2,14}?[都道府県市町村区])と)?(.{2,40}?)との?(?=.{0,40}(?:協定|覚書|宣言|提携|契約))");
  private static final Pattern BULLET =
      Pattern.compile("^(?:[〇○●◆■□◇](?=\\S{4})|[ア-コ][　 ．.)）]+(?=\\S{4}))");

  /** The number of the row, which is no part of the title: 2 災害時の…, （３）…. */
  private static final Pattern ROW_NUMBER =
      Pattern.compile(
          "^(?:[①-⑳]\\s*|[(（][0-9０-９]{1,3}[)）]\\s*|[0-9０-９]{1,3}(?:[.．)）、][\\s　]*|[\\s　]+))(?=[^\\d\\s年月]{3})");

  /** ※姉妹都市ではなく観光協定: its name is the last word. */
  private static final Pattern NOT_SO = Pattern.compile("^※?[^\\s、。]{1,16}で(?:は)?なく[、]?(?=\\S)");

  private static final Pattern QUOTES = Pattern.compile("^[「『]([^「」『』]+)[」』]$");

  /** Words about the state of the agreement, not of its title: …協定（既存）. */
  private static final Pattern OF_STATE =
      Pattern.compile("(?<=協定|協定書|覚書)[（(](?:既存|新規|継続|見直し|改定済?み?)[)）]$");

  private static final Pattern NOTE_MARK = Pattern.compile("(?<=\\S)\\s*[※＊*]\\s*[0-9０-９]{0,2}$");

  /** Whom to ask at the partner's: 一志大学　担当：＊＊. */
  private static final Pattern CONTACT = Pattern.compile("(?<=\\S)[\\s　]+担当者?[:：][^\\n、]*");

  /** The same name in Latin letters: 那覇市 (Naha-shi). */
  private static final Pattern LATIN = Pattern.compile("[（(][\\p{IsLatin} .,'-]+[)）]");

  private static final Pattern NO_CELL = Pattern.compile("[\\s.…‥・―ー–—－-]+");
  private static final Pattern QUOTED_FIELDS =
      Pattern.compile("((?:「[^」]{1,20}」[、・及び]*){2,12})\\s*の(?:各)?分野");

  private static final Pattern SEVERAL = Pattern.compile("[、,・/]|及び|並びに");

  private final PartnerList partners;
  private final Countries countries;
  private final LocalGovernments localGovernments;
  private final RecordFindings findings;

  RecordReader(
      PartnerList partners,
      Countries countries,
      LocalGovernments localGovernments,
      RecordFindings findings) {
    this.partners = partners;
    this.countries = countries;
    this.localGovernments = localGovernments;
    this.findings = findings;
  }

  /**
   * @param listOwner whose list it is, or null; a record may name another
   * @param listBody the body whose list it is when that is no local government, or null
   */
  ReadRecord read(
      ListRecord record, String id, String entry, LocalGovernment listOwner, OwnerBody listBody) {
    record.titleFromKind();
    if (!record.has(Column.COUNTRY)) {
      severalOwners(record);
    }
    LocalGovernment owner = owner(record, listOwner);
    OwnerBody body = owner == null ? body(record, listBody) : null;
    List<StatedDate> dates = RecordDates.of(record);
    List<Partner> parties = new ArrayList<>(readPartners(record, owner));
    parties.removeIf(each -> body != null && body.is(each));
    boolean byYear =
        dates.stream().noneMatch(each -> each.read().date() != null)
            || dates.stream()
                .allMatch(each -> each.read().precision() == DatePrecision.FISCAL_YEAR);
    String kind = AgreementKind.of(record, byYear, owner != null && owner.isPrefecture(), parties);
    String title = title(record, kind, parties);
    ReadRecord read =
        new ReadRecord(
            id,
            entry,
            record,
            title,
            kind,
            owner,
            body,
            parties,
            dates,
            fields(record),
            Contact.of(record));
    findings.report(read);
    if (AgreementKind.isOpen(record)) {
      findings.kindOpen(read);
    } else if (AgreementKind.isUntold(record)) {
      findings.kindUntold(read);
    }
    return withPartnersElsewhere(read);
  }

  private static OwnerBody body(ListRecord record, OwnerBody listBody) {
    return record.has(Column.OWNER)
        ? OwnerBody.of(record.get(Column.OWNER), record.lines().from()).orElse(null)
        : listBody;
  }

  /** 出雲市・雲南市 in the cell of the owner: the first has it, with the others as well. */
  private void severalOwners(ListRecord record) {
    String cell = Wording.unified(record.get(Column.OWNER));
    List<LocalGovernment> owners = new ArrayList<>();
    String[] names = SEVERAL.split(cell);
    for (String each : names) {
      String home = owners.isEmpty() ? null : owners.get(0).prefecture();
      localGovernments
          .find(null, each.strip())
          .or(() -> localGovernments.find(home, each.strip()))
          .ifPresent(owners::add);
    }
    if (names.length > 1 && owners.size() == names.length) {
      record.owner(names[0].strip());
      for (LocalGovernment each : owners.subList(1, owners.size())) {
        String prefecture = each.isPrefecture() ? "" : each.prefecture();
        record.add(Column.PARTNER, prefecture + each.name());
      }
    }
  }

  private LocalGovernment owner(ListRecord record, LocalGovernment listOwner) {
    String cell = LATIN.matcher(Wording.unified(record.get(Column.OWNER))).replaceAll("").strip();
    String prefecture = Wording.unified(record.get(Column.OWNER_PREFECTURE));
    String parties = record.get(Column.PARTNER);
    if (cell.isEmpty() && ContractParties.areMarked(parties)) {
      return ContractParties.owner(parties, listOwner, localGovernments).orElse(null);
    }
    if (cell.isEmpty() && record.rule().equals(Releases.RULE) && isParty(listOwner, parties)) {
      return null;
    }
    return cell.isEmpty()
        ? listOwner
        : localGovernments.find(prefecture.isEmpty() ? null : prefecture, cell).orElse(null);
  }

  /**
   * Whether a release names the supposed owner as a party like any other: it may be the partner.
   */
  private boolean isParty(LocalGovernment owner, String parties) {
    return owner != null
        && parties
            .lines()
            .anyMatch(
                each ->
                    localGovernments
                        .find(null, Wording.unified(each))
                        .filter(owner::equals)
                        .isPresent());
  }

  private List<Partner> readPartners(ListRecord record, LocalGovernment owner) {
    String cell = record.get(Column.PARTNER);
    String where =
        (record.get(Column.COUNTRY) + " " + record.get(Column.REGION)).strip().replace('\n', ' ');
    where =
        NO_CELL.matcher(where).matches()
            ? ""
            : LATIN.matcher(where).replaceAll("").replaceFirst("^[（(]([^（()）]*)[)）]$", "$1");
    String prefecture = record.get(Column.PREFECTURE);
    if (localGovernments
        .find(null, Wording.unified(where))
        .filter(LocalGovernment::isPrefecture)
        .isPresent()) {
      prefecture = Wording.unified(where);
      where = "";
    }
    if (cell.isEmpty()) {
      Matcher inTitle = PARTNER_IN_TITLE.matcher(record.get(Column.TITLE));
      if (!inTitle.find()) {
        return List.of();
      }
      cell = inTitle.group(2);
      findings.partnerFromTitle(record, cell);
    }
    CountryAbove above = where.isEmpty() ? CountryAbove.of(cell, countries).orElse(null) : null;
    if (above != null) {
      where = above.country();
      cell = above.partners();
    }
    cell = CONTACT.matcher(ContractParties.names(cell)).replaceAll("");
    cell = where.isEmpty() ? cell : LATIN.matcher(cell).replaceAll("").strip();
    List<Partner> read =
        partners.read(
            cell, where.isEmpty() ? null : where, prefecture.isEmpty() ? null : prefecture);
    return read.stream()
        .filter(each -> owner == null || !ContractParties.isOf(owner, each) || read.size() == 1)
        .toList();
  }

  private static String title(ListRecord record, String kind, List<Partner> parties) {
    if (record.has(Column.TITLE)) {
      String title =
          record.get(Column.TITLE).lines().map(String::strip).reduce(ListRecord::joined).orElse("");
      title = ROW_NUMBER.matcher(BULLET.matcher(title).replaceFirst("")).replaceFirst("");
      title = NOT_SO.matcher(title).replaceFirst("");
      String bare = QUOTES.matcher(title).replaceFirst("$1");
      return OF_STATE.matcher(NOTE_MARK.matcher(bare).replaceFirst("")).replaceFirst("");
    }
    String names = parties.stream().map(Partner::name).collect(Collectors.joining("、"));
    return kind + "（" + names + "）";
  }

  private static List<String> fields(ListRecord record) {
    List<String> fields = new ArrayList<>();
    for (String each : record.get(Column.FIELD).split("[、，,\\n;；]|(?<=\\S) (?=\\S)")) {
      fields.add(Wording.unified(each).replaceFirst("^[・○●]", ""));
    }
    fields.addAll(record.marked());
    if (!record.has(Column.FIELD)) {
      Matcher quoted = QUOTED_FIELDS.matcher(record.get(Column.OUTLINE));
      if (quoted.find()) {
        Matcher each = Pattern.compile("「([^」]+)」").matcher(quoted.group(1));
        while (each.find()) {
          fields.add(each.group(1));
        }
      }
    }
    return fields.stream()
        .filter(each -> !each.isBlank() && each.length() <= 30)
        .distinct()
        .toList();
  }

  /** A general partner whose members another column lists by name. */
  private ReadRecord withPartnersElsewhere(ReadRecord read) {
    ListRecord record = read.record();
    boolean generic = read.partners().stream().anyMatch(each -> each.sort() == Sort.GENERIC);
    if (!generic) {
      return read;
    }
    String text =
        record.get(Column.OUTLINE)
            + "\n"
            + record.get(Column.ACTIVITIES)
            + "\n"
            + record.get(Column.REMARKS);
    PrintedPartners list = PrintedPartners.in(text).orElse(null);
    String general = read.partners().stream().map(Partner::name).collect(Collectors.joining());
    if (list == null || !general.contains(list.noun().replace("校", "大学"))) {
      return read;
    }
    record.printPartners(list.printed(), record.lines());
    List<Partner> all = new ArrayList<>(read.partners());
    List<String> names = list.wholeNames();
    for (int i = 0; i < names.size(); i++) {
      for (Partner each : partners.read(names.get(i), null, null)) {
        OrganizationKind kind =
            list.noun().equals("大学") ? OrganizationKind.UNIVERSITY : each.kind();
        all.add(
            new Partner(
                list.names().get(i),
                each.name(),
                each.country(),
                each.region(),
                each.prefecture(),
                kind,
                Sort.NAMED));
      }
    }
    findings.partners().elsewhere(read, list);
    return new ReadRecord(
        read.id(),
        read.entry(),
        record,
        read.title(),
        read.kind(),
        read.owner(),
        read.body(),
        all,
        read.dates(),
        read.fields(),
        read.contact());
  }
}

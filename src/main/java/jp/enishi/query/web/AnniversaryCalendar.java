package jp.enishi.query.web;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.enishi.query.AgreementLine;
import jp.enishi.query.Anniversary;
import jp.enishi.query.Cite;
import jp.enishi.query.Inheritance;
import jp.enishi.query.Ref;

/**
 * Anniversaries as iCalendar (RFC 5545): one all-day event each, over every day on which it can
 * fall. The same anniversary has the same UID in every file, so that importing it again replaces
 * it.
 */
final class AnniversaryCalendar {

  /** So many characters of three bytes stay within the 75 octets of a line. */
  private static final int LINE = 24;

  private AnniversaryCalendar() {}

  static String of(int year, List<Anniversary> anniversaries) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Enishi//anniversaries//JA");
    calendar.addExperimentalProperty("X-WR-CALNAME", "周年 " + year + "年");
    anniversaries.forEach(each -> calendar.addEvent(event(each)));
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static VEvent event(Anniversary each) {
    AgreementLine agreement = each.agreement();
    VEvent event = new VEvent();
    event.setUid(agreement.id() + "-" + each.number() + "@enishi");
    event.setDateStart(new DateStart(day(each.from())));
    event.setDateEnd(new DateEnd(day(each.to().plusDays(1))));
    event.setTransparency(Transparency.transparent());
    event.addCategories("周年");
    event.setSummary(
        each.label() + " " + agreement.title() + (each.from().equals(each.to()) ? "" : "（日は不明）"));
    event.setDescription(description(each));
    return event;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private static String description(Anniversary each) {
    AgreementLine agreement = each.agreement();
    return "当事者: "
        + agreement.others().stream().map(Ref::name).collect(Collectors.joining("、"))
        + "\n種類: "
        + agreement.kind()
        + "\n締結: "
        + agreement.signedPrinted()
        + known(agreement.signedPrecision())
        + held(agreement.inheritance())
        + "\n典拠: "
        + each.citations().stream()
            .map(AnniversaryCalendar::cite)
            .distinct()
            .collect(Collectors.joining("、"));
  }

  /** From whom it came to the one that was asked for. */
  private static String held(Inheritance how) {
    return how == null ? "" : "\n" + how.party().name() + "から: " + how.label();
  }

  private static String known(String precision) {
    return switch (precision == null ? "day" : precision) {
      case "month" -> "（月まで判明）";
      case "year" -> "（年まで判明）";
      case "fiscal-year" -> "（年度まで判明）";
      default -> "";
    };
  }

  private static String cite(Cite cite) {
    return cite.documentTitle() + (cite.entry() == null ? "" : " " + cite.entry());
  }
}

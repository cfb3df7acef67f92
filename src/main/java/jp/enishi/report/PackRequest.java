package jp.enishi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.enishi.report.content.Logo;

/**
 * Which pack is wanted.
 *
 * @param asOf the day it speaks of; null for all ties of any time, told today
 * @param language Japanese or English
 * @param office who lays it on the table; null for nobody
 * @param logo for the cover; null for none
 * @param sections which sections
 * @param organizations names or ids of those who get a page; empty for the most central ones
 * @param run id of a kept run to compare with; null for none
 */
public record PackRequest(
    LocalDate asOf,
    Locale language,
    String office,
    Logo logo,
    List<PackSection> sections,
    List<String> organizations,
    String run) {

  public PackRequest {
    sections = List.copyOf(sections);
    organizations = List.copyOf(organizations);
  }
}

package jp.enishi.resolution;

import java.util.List;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.Mention;
import jp.enishi.model.OrganizationKind;

/** Mentions as a reader hands them over, for tests. */
final class Mentions {

  static final LocalGovernments GOVERNMENTS = LocalGovernments.load();
  static final Countries COUNTRIES = Countries.load();

  private static int count;

  private Mentions() {}

  /** A city abroad, in the country with this code, without region. */
  static Mention city(String code, String name) {
    return city(code, null, name);
  }

  static Mention city(String code, String region, String name) {
    return place(code, region, name, OrganizationKind.FOREIGN_CITY);
  }

  static Mention region(String code, String name) {
    return place(code, null, name, OrganizationKind.FOREIGN_REGION);
  }

  static Mention place(String code, String region, String name, OrganizationKind kind) {
    String country =
        code == null ? null : COUNTRIES.byCode(code).map(each -> each.name()).orElseThrow();
    String printed = (region == null ? "" : region) + name;
    return new Mention("test", entry(), printed, name, country, code, region, null, kind);
  }

  static Mention municipality(String prefecture, String name) {
    return japanese(prefecture, name, OrganizationKind.MUNICIPALITY);
  }

  static Mention japanese(String prefecture, String name, OrganizationKind kind) {
    String printed = (prefecture == null ? "" : prefecture) + name;
    return new Mention("test", entry(), printed, name, null, null, null, prefecture, kind);
  }

  static Resolution resolve(Mention... mentions) {
    return Resolution.of(List.of(mentions), GOVERNMENTS, COUNTRIES);
  }

  static Organization organization(Resolution resolution, String id) {
    return resolution.organizations().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + id));
  }

  private static String entry() {
    return "row " + ++count;
  }
}

package jp.enishi.gazetteer;

import java.time.LocalDate;
import java.util.Set;

/**
 * A local government that another one took the place of: one pair of before and after of a merger,
 * a rename or a change of level.
 *
 * @param on first day on which the later one stands for the earlier
 * @param event 編入, 新設 (a new one in place of several), 改称, 市制, 町制, 分割, 分離; of those that go on
 *     under their name and have another code since: 政令指定, 区域変更 (in another county)
 * @param origin who says so
 */
public record LocalGovernmentChange(
    LocalDate on, String event, Body before, Body after, String origin) {

  /** Absorbed into one that already stood. */
  public static final String ABSORBED = "編入";

  /** Newly set up in place of several. */
  public static final String MERGED = "新設";

  /** Part of one that goes on. */
  public static final String SEPARATED = "分離";

  /** After these a local government goes on as it was, under another code. */
  static final Set<String> OF_CODE = Set.of("政令指定", "区域変更");

  /**
   * One side of a change.
   *
   * @param code six digits of 全国地方公共団体コード, or null when not known
   * @param name without prefecture and county
   */
  public record Body(String code, String prefecture, String name) {

    /** 栃木県岩舟町. */
    public String fullName() {
      return prefecture + name;
    }
  }

  /** Whether one and the same legal person goes on under another name or as a city or town. */
  public boolean goesOn() {
    return !event.equals(ABSORBED) && !event.equals(MERGED) && !event.startsWith("分");
  }

  /** Whether both sides bear one name, as when 栃木市 and others became 栃木市. */
  boolean keepsName() {
    return before.fullName().equals(after.fullName());
  }

  /** Whether one that keeps its name has another code since. */
  boolean recodes() {
    return keepsName()
        && before.code() != null
        && after.code() != null
        && !before.code().equals(after.code());
  }

  /** Whether nothing but the code is another: no local government took the place of one. */
  boolean isOfCodeAlone() {
    return recodes() && !event.equals(MERGED);
  }
}

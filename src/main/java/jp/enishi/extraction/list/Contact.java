package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Persons;
import jp.enishi.extraction.Wording;

/**
 * The department that answers, and its telephone. Names of persons and e-mail addresses beside them
 * are not taken over: only words that end as names of departments do are kept.
 *
 * @param department or null
 * @param telephone or null
 */
record Contact(String department, String telephone) {

  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "(?<![^\\s、,・/(（:：])[^\\s、,/()（）:：@]{0,30}(?:部|局|課|室|係|署|所|館|班|担当|グループ|センター|チーム|本部|委員会|事務局|校|場)(?![^\\s、,・/()（）:：])");
  private static final Pattern TELEPHONE =
      Pattern.compile("0\\d{1,4}[-(]\\d{1,4}[-)]\\d{3,4}(?!\\d)");

  static Contact of(ListRecord record) {
    String cell = record.get(Column.DEPARTMENT).replace('\n', ' ');
    String numbers =
        Wording.unified(cell + " " + record.get(Column.TELEPHONE)).replaceAll("[‐－―–]", "-");
    Matcher telephone = TELEPHONE.matcher(numbers);
    List<String> departments = new ArrayList<>();
    Matcher m = DEPARTMENT.matcher(cell);
    while (m.find()) {
      if (!Persons.isFamilyName(m.group().strip())) {
        departments.add(m.group().strip());
      }
    }
    return new Contact(
        departments.isEmpty() ? null : String.join(" ", departments),
        telephone.find() ? telephone.group() : null);
  }
}

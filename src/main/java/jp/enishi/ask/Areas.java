package jp.enishi.ask;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.gazetteer.Countries;

/**
 * What belongs to the parts of the world and of Japan that a question names, said with the answer.
 */
final class Areas {

  private static final int MOST = 12;
  private static final Countries COUNTRIES = Countries.load();

  private Areas() {}

  /** 「北関東」は茨城県・栃木県・群馬県です。; nothing where no area is named. */
  static String said(Meaning m, boolean japanese) {
    return Stream.of(m.answer, m.other)
        .flatMap(sort -> sort.namedAreas().stream())
        .distinct()
        .map(area -> said(area, japanese))
        .collect(Collectors.joining());
  }

  private static String said(Concept.Area area, boolean japanese) {
    int many = area.isInJapan() ? area.prefectures().size() : area.countries().size();
    if (many < 2) {
      return "";
    }
    if (many > MOST) {
      return japanese
          ? "「" + area.name() + "」は" + many + "か国・地域です。"
          : " " + area.en() + ": " + many + " countries and territories.";
    }
    String members = members(area, japanese);
    return japanese
        ? "「" + area.name() + "」は" + members + "です。"
        : " " + area.en() + ": " + members + ".";
  }

  private static String members(Concept.Area area, boolean japanese) {
    List<String> members =
        area.isInJapan()
            ? area.prefectures()
            : area.countries().stream()
                .map(code -> COUNTRIES.byCode(code).orElseThrow())
                .map(country -> japanese ? country.name() : country.nameEn())
                .toList();
    return String.join(japanese ? "・" : ", ", members);
  }
}

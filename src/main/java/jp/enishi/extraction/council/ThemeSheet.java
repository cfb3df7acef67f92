package jp.enishi.extraction.council;

import java.util.List;
import java.util.Optional;
import jp.enishi.model.LineRange;

/**
 * The sheet of one theme.
 *
 * @param departmentsLine where they stand, or 0
 * @param status as its heading prints it (継続協議), or null
 * @param options the choices for next year, each behind its mark; empty when the sheet has none
 * @param optionsLine where they stand, or 0
 * @param draft whether the title, the status or the line of choices is marked (案)
 */
record ThemeSheet(
    String title,
    List<String> proposers,
    List<String> departments,
    int departmentsLine,
    String status,
    List<String> options,
    int optionsLine,
    boolean draft,
    LineRange lines) {

  /** The option that is circled, when the text shows exactly one. */
  Optional<String> circled() {
    List<String> circled = options.stream().filter(each -> each.matches("^[①-⑳].*")).toList();
    return circled.size() == 1 ? Optional.of(circled.get(0).substring(1)) : Optional.empty();
  }
}

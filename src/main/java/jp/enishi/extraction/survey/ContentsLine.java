package jp.enishi.extraction.survey;

import jp.enishi.model.LineRange;

/**
 * An entry of the contents pages, as printed.
 *
 * @param page page of the card, or 0 when none is printed
 */
record ContentsLine(
    int field,
    int number,
    String foreign,
    String japan,
    String title,
    String mark,
    int page,
    LineRange lines) {

  String entry() {
    return FieldHeading.circled(field) + "-" + number;
  }
}

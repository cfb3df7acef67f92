package jp.enishi.extraction.prose;

import java.util.List;
import jp.enishi.model.LineRange;

/**
 * A sentence or an item of a list.
 *
 * @param text with widths unified, letter for letter
 * @param dates the dates it states, in the order printed
 * @param heading the date of the heading that it stands under, or null
 */
record Sentence(String text, LineRange lines, List<DateMention> dates, DateMention heading) {}

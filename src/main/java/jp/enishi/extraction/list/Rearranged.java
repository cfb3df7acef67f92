package jp.enishi.extraction.list;

import java.util.List;
import jp.enishi.extraction.DocumentText;

/**
 * A document in another arrangement of its lines.
 *
 * @param text what is read in place of the document
 * @param origins for each line of it the line of the document it stands in
 */
record Rearranged(DocumentText text, List<Integer> origins) {}

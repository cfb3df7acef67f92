package jp.enishi.extraction;

import jp.enishi.source.Facts;
import jp.enishi.source.SourceInfo;

/** Reads one kind of document. */
public interface DocumentReader {

  /** What this kind of document is called, in Japanese, for messages. */
  String kind();

  /**
   * Whether the document is laid out as this reader expects; cheap, and never true for another
   * kind.
   */
  boolean recognises(DocumentText document);

  /**
   * Reads the whole document.
   *
   * @throws UnreadableDocument when it is of this kind but broken off or damaged beyond reading
   */
  Facts read(DocumentText document, SourceInfo source);

  /** The same, with what was read line by line by which rule, and what was left. */
  default Reading reading(DocumentText document, SourceInfo source) {
    return Reading.of(document, read(document, source));
  }
}

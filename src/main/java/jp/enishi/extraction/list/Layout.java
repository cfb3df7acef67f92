package jp.enishi.extraction.list;

import java.util.List;

/** One way of setting out a list. Takes the lines it reads and leaves the others. */
interface Layout {

  /** The records it finds among the free lines, in their order. */
  List<ListRecord> read(Lines lines);
}

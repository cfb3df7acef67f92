package jp.enishi.report.pack;

import java.util.List;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;

/** Writes one section of the pack. */
interface Chapter {

  PackSection section();

  /** What the section says; empty when there is nothing to say, and it is left out. */
  List<Block> write(Material material);
}

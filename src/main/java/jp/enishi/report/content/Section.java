package jp.enishi.report.content;

import java.util.List;

/**
 * A chapter.
 *
 * @param key its name in calls: {@code rankings}
 * @param title its heading
 * @param ownPage whether it begins on a new page; a short one follows where there is room
 */
public record Section(String key, String title, boolean ownPage, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }
}

package jp.enishi.report.content;

import java.util.List;

/**
 * A chapter.
 *
 * @param key its name in calls: {@code rankings}
 * @param title its heading
 */
public record Section(String key, String title, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }
}

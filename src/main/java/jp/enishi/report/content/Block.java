package jp.enishi.report.content;

import java.util.List;
import jp.enishi.report.drawing.Drawing;

/** A part of a section. */
public sealed interface Block
    permits Block.Subheading,
        Block.Text,
        Block.Points,
        Block.Caution,
        Block.Note,
        Block.NewPage,
        Block.Picture,
        Block.Bars,
        Table {

  /** A heading below that of the section. */
  record Subheading(String text) implements Block {}

  /** A paragraph. */
  record Text(String text) implements Block {}

  /** Points of a list. */
  record Points(List<String> items) implements Block {
    public Points {
      items = List.copyOf(items);
    }
  }

  /** A caution that must not be overlooked; stands in a frame. */
  record Caution(String text) implements Block {}

  /** Small print below a table or a figure. */
  record Note(String text) implements Block {}

  /** What follows begins on a new page. */
  record NewPage() implements Block {}

  /**
   * A drawing.
   *
   * @param caption below it
   */
  record Picture(Drawing drawing, String caption) implements Block {}

  /**
   * A bar for each name.
   *
   * @param name short, names the sheet
   * @param axis what the length of a bar says
   */
  record Bars(String name, String caption, String axis, List<Bar> bars) implements Block {
    public Bars {
      bars = List.copyOf(bars);
    }

    /** One bar and the number written at its end. */
    public record Bar(String label, double value, String printed) {}
  }
}

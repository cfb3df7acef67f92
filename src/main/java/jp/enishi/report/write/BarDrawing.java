package jp.enishi.report.write;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.report.content.Block.Bars;
import jp.enishi.report.content.Block.Bars.Bar;
import jp.enishi.report.drawing.Drawing;
import jp.enishi.report.drawing.Mark;
import jp.enishi.report.drawing.Mark.Anchor;
import jp.enishi.report.drawing.Mark.Label;
import jp.enishi.report.drawing.Typeface;

/** Bars with their names at the left and their numbers at the right. */
final class BarDrawing {

  private static final double STEP = 15;
  private static final double SIZE = 8.5;
  private static final double WIDTH = 470;
  private static final int FILL = 0x1F4E79;

  private BarDrawing() {}

  static Drawing of(Bars bars) {
    Typeface typeface = Typeface.get();
    double names =
        bars.bars().stream()
                .mapToDouble(bar -> typeface.width(bar.label(), SIZE, false))
                .max()
                .orElse(0)
            + 8;
    double numbers =
        bars.bars().stream()
                .mapToDouble(bar -> typeface.width(bar.printed(), SIZE, false))
                .max()
                .orElse(0)
            + 8;
    double most = bars.bars().stream().mapToDouble(Bar::value).max().orElse(0);
    double room = WIDTH - names - numbers;
    List<Mark> marks = new ArrayList<>();
    double y = 4;
    for (Bar bar : bars.bars()) {
      double length = most <= 0 ? 0 : Math.max(0, bar.value()) / most * room;
      marks.add(new Label(names - 6, y + 9, bar.label(), SIZE, false, Anchor.END, false));
      double[] ring = {
        names, y + 1.5, names + length, y + 1.5, names + length, y + 10.5, names, y + 10.5
      };
      marks.add(new Mark.Area(List.of(ring), FILL, null, 0));
      marks.add(
          new Label(names + length + 4, y + 9, bar.printed(), SIZE, false, Anchor.START, false));
      y += STEP;
    }
    marks.add(new Mark.Line(names, 2, names, y, 0.8, 0x222222, false));
    return new Drawing(WIDTH, y + 4, marks, bars.caption());
  }
}

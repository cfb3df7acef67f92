package jp.enishi.extraction.survey;

import java.util.List;
import jp.enishi.extraction.Wording;
import jp.enishi.model.LineRange;

/**
 * The two cells that name a card's parties.
 *
 * @param japan cell of the Japanese side, as printed
 * @param foreign cell of the foreign side, as printed
 * @param japanLine line of the first, or 0 when it is missing
 * @param foreignLine line of the second, or 0
 */
record SideCells(String japan, int japanLine, String foreign, int foreignLine) {

  static SideCells read(List<Card.Line> lines) {
    StringBuilder japan = new StringBuilder();
    StringBuilder foreign = new StringBuilder();
    int japanLine = 0;
    int foreignLine = 0;
    StringBuilder open = null;
    for (Card.Line line : lines) {
      if (line.text().strip().matches("-+")) {
        continue;
      }
      for (String cell : line.text().split("\t|(?<=(?:自治体|団体|都市|側).{0,2})[:：]")) {
        String label = Wording.unified(cell);
        if (label.matches("(日本|国内|当方)(側|の)?.{0,3}(自治体|団体|都市).{0,2}|(日本|国内)側")) {
          open = japan;
          japanLine = line.number();
        } else if (label.matches(
            "(海外|外国|相手|先方)(側|国|先|の)?.{0,3}(自治体|団体|都市).{0,2}|(海外|外国|相手|先方)国?側")) {
          open = foreign;
          foreignLine = line.number();
        } else if (open != null && !cell.isBlank()) {
          open.append(open.isEmpty() ? "" : " ").append(Wording.withoutTags(cell).strip());
        }
      }
    }
    return new SideCells(japan.toString(), japanLine, foreign.toString(), foreignLine);
  }

  /** The lines from the first cell to the second; null when a cell is missing. */
  LineRange lines() {
    return japanLine == 0 || foreignLine == 0
        ? null
        : new LineRange(Math.min(japanLine, foreignLine), Math.max(japanLine, foreignLine));
  }
}

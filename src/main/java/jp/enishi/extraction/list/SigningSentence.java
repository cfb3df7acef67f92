package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.dates.JapaneseDates;
import jp.enishi.extraction.dates.ReadDate;
import jp.enishi.extraction.list.Piece.Sort;

/**
 * What a sentence in a cell or line of a list tells of a signing ({@link SigningClauses}), as
 * pieces of a record: {@code A町とB社は、令和6年8月22日付けで…包括連携協定を締結しました。}
 */
final class SigningSentence {

  private static final int LONGEST = 1000;

  /** Names with a date of their own in brackets: A高校（平成28年2月5日）とB高校（平成28年3月22日）. */
  private static final Pattern DATED_NAME =
      Pattern.compile("(?:と|、|^)([^、。（(と]{2,40})[（(]([^（()）]{4,30})[)）]");

  private final PieceSorts sorts;
  private final LogicalLines.Line line;
  private final String mark;
  private boolean first = true;

  SigningSentence(PieceSorts sorts, LogicalLines.Line line, String mark) {
    this.sorts = sorts;
    this.line = line;
    this.mark = mark;
  }

  /** Whether the text is running text and no name, title or date. */
  static boolean isRunningText(String text) {
    return text.length() > 12 && text.matches("(?s).*(?:。|ました|ます|です)(?:[（(][^（()）]*[)）])?。?$")
        || text.contains("。") && text.length() > 40;
  }

  /** Its date, title or kind, and names; nothing when it does not tell of one signing. */
  List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    if (text.length() > LONGEST) {
      return pieces;
    }
    for (String sentence : text.split("(?<=。)")) {
      List<SigningClaim> claims = claims(sentence);
      List<String[]> dated = datedNames(sentence);
      List<ReadDate> dates = JapaneseDates.find(sentence);
      boolean each = dates.size() > 1 && dates.size() == dated.size();
      boolean one = dates.size() == 1 && dates.get(0).date() != null;
      if (claims.isEmpty() || !each && !one) {
        continue;
      }
      if (!pieces.isEmpty()) {
        return List.of();
      }
      pieces.addAll(pieces(claims, each ? dated : List.of(), dates.get(0).printed()));
    }
    return pieces;
  }

  private List<SigningClaim> claims(String sentence) {
    return new SigningClauses(sorts)
        .claims(new ReleaseSentences.Told(sentence, line.lines())).stream()
            .filter(each -> !each.planned())
            .toList();
  }

  private List<Piece> pieces(List<SigningClaim> claims, List<String[]> dated, String date) {
    List<Piece> pieces = new ArrayList<>();
    SigningClaim claim = claims.get(0);
    boolean tie = AgreementKind.isTie(claim.title());
    if (!claim.title().isEmpty()) {
      pieces.add(piece(tie ? Sort.KIND : Sort.TITLE, claim.title()));
    }
    if (!dated.isEmpty()) {
      for (String[] each : dated) {
        pieces.add(piece(Sort.PARTNER, each[0]));
        pieces.add(piece(Sort.DATE, each[1]));
      }
      return pieces;
    }
    List<String> names = claims.stream().flatMap(each -> each.names().stream()).distinct().toList();
    if (!names.isEmpty() && !claim.owner().isEmpty()) {
      pieces.add(piece(Sort.PARTNER, claim.owner()));
    }
    names.forEach(name -> pieces.add(piece(Sort.PARTNER, name)));
    pieces.add(piece(Sort.DATE, date));
    return pieces;
  }

  private List<String[]> datedNames(String sentence) {
    List<String[]> found = new ArrayList<>();
    Matcher m = DATED_NAME.matcher(sentence);
    while (m.find()) {
      if (JapaneseDates.find(m.group(2)).size() == 1 && sorts.isName(Wording.unified(m.group(1)))) {
        found.add(new String[] {Wording.unified(m.group(1)), m.group(2)});
      }
    }
    return found;
  }

  private Piece piece(Sort sort, String text) {
    Piece piece =
        new Piece(sort, null, text, line.lines(), mark, first, first && line.afterBlank());
    first = false;
    return piece;
  }
}

package jp.enishi.gazetteer;

import java.util.regex.Pattern;

/** Tells 静岡県知事 from 静岡県立大学: what follows a prefecture's name when it means the prefecture. */
final class PrefectureWords {

  private static final Pattern ANOTHER_WORD =
      Pattern.compile("(立(?!\\S{0,4}[市町村郡])|民|産業|道府県|市大学|内(?!\\S{0,4}[町村郡])|下(の|全)).*");

  /** 北海道 is also an island; its name begins those of universities, banks and newspapers. */
  private static final Pattern OF_HOKKAIDO =
      Pattern.compile("(\\S{1,6}?[市町村郡区].*|(庁|知事|議会|教育委員会).*|\\S*(部|局|課|室|事務所|振興局))");

  private static final Pattern SCHOOL_OR_COMPANY =
      Pattern.compile(".*(大学|学校|銀行|新聞|放送|株式会社|会社|協会|組合|財団|機構|連合会).*");

  private PrefectureWords() {}

  static boolean follow(String prefecture, String rest) {
    if (ANOTHER_WORD.matcher(rest).matches()) {
      return false;
    }
    return !prefecture.equals("北海道")
        || OF_HOKKAIDO.matcher(rest).matches() && !SCHOOL_OR_COMPANY.matcher(rest).matches();
  }
}

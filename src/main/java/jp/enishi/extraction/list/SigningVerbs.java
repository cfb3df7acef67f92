package jp.enishi.extraction.list;

import java.util.regex.Pattern;

/** Whether the words of a sentence say that something was signed, will be, or was not. */
final class SigningVerbs {

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:締結|調印|提携|盟約|署名)(?:を)?(?:いた|致)?(?:しました|した(?!い)|し、|しています|している|しており|され(?:ました|た|ています)|(?:[（(][^（()）]*[)）])?。?$)"
              + "|(?:提携|協定|盟約|縁組|覚書)書?[」』]?を結び、|(?:締結|調印|提携)をし(?:、|て|た|ました)|(?:提携|盟約|協定)を宣言し|結(?:びました|んだ|んでい(?:ます|る)|ばれ(?:ました|た|、|てい))|(?:交換し|交わし|取り交わし)(?:ました|た(?!い)|て(?:い|お))|(?:締結式|調印式|締結|調印)(?:を|が|は)?[^。]{0,30}(?:実施し|開催|行(?:われ|い|っ)|執り行|があ(?:り|った)|が開かれ)|締結に(?:関する|係る)");
  private static final Pattern PLANNED =
      Pattern.compile("(?:締結|調印)(?:を)?(?:いた|致)?(?:します|する(?:こと|予定|運び))|(?:締結|調印)(?:を|の|する)*予定");
  private static final Pattern NOT_SIGNED =
      Pattern.compile(
          "(?:締結|提携|調印)(?:を|に|が|の|する)*(?:検討|目指|向け|協議|見込|方針|際|後|以来|場合|ため)|検討して|協議(?:して|を進め)|調整して|(?:締結|提携|結)(?:に至っ|んで|して|され)(?:てい)?(?:ない|ません)|周年|記念|解消|終了しました|期待されます");

  /** 町制50周年となった: an anniversary of the municipality, not of the agreement. */
  private static final Pattern OWN_ANNIVERSARY =
      Pattern.compile(
          "(?:[市町村区県]?[制政]|開[港校市町])(?:施行)?[0-9０-９]{1,3}周年(?:に(?:当|あ)たる|となった|を迎え(?:た|る)|を記念し(?:て)?)?");

  private SigningVerbs() {}

  /** Whether the sentence tells of a signing, done or planned. */
  static boolean tell(String sentence) {
    return (isPlanned(sentence) || SIGNED.matcher(sentence).find())
        && !NOT_SIGNED.matcher(OWN_ANNIVERSARY.matcher(sentence).replaceAll("")).find();
  }

  /** Whether it is only to be signed. */
  static boolean isPlanned(String sentence) {
    return PLANNED.matcher(sentence).find();
  }
}

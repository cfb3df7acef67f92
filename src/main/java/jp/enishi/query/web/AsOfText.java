package jp.enishi.query.web;

/** What every call with a day says about it. */
final class AsOfText {

  static final String DESCRIPTION =
      "asOf（例 2014-04-04、省くと今日）の時点で答えます。その後の協定は出さず、その日になかった団体は、承継した団体または前身の団体が代わって答えます。"
          + "rollUp=false では、前身の協定を合わせず、団体ごとに答えます。";

  private AsOfText() {}
}

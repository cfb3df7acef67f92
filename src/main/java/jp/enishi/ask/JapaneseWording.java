package jp.enishi.ask;

import java.util.List;
import java.util.stream.Collectors;

/** Meanings in Japanese: 「瀋陽市（中国遼寧省）と提携している自治体」. */
final class JapaneseWording implements Wording {

  @Override
  public String sentence(Meaning m) {
    String sentence = "「" + day(m) + subject(m, true) + "」として調べました。";
    String without = m.without.isEmpty() ? "" : labels(m.without) + "は除いています。";
    String not =
        m.notWith.isEmpty() ? "" : "「提携していない」は、資料に見当たらないということです。調べられたかどうかは、この答えについての欄にあります。";
    return sentence + without + not + mostFirst(m) + Topics.said(m, true) + Areas.said(m, true);
  }

  @Override
  public String question(Meaning m) {
    String without = m.without.isEmpty() ? "" : names(m.without, false, "と") + "以外で、";
    return (m.asOfSaid ? day(m) : "") + without + subject(m, false);
  }

  private String subject(Meaning m, boolean full) {
    String x = names(m.names, full, m.either ? "または" : "と");
    String among = m.names.isEmpty() ? "" : x + "の";
    String how = narrowing(m);
    String of = how.replaceAll("現在も$", "現在も有効な");
    String made = of.replaceAll("[でに]$", "の");
    String party = party(m);
    String who = m.answer.words(true, "団体");
    String thing = thing(m);
    return switch (m.intent) {
      case PARTNERS ->
          x
              + "と"
              + how
              + "提携している"
              + (m.notWith.isEmpty() ? "" : "が" + names(m.notWith, full, "と") + "とは提携していない")
              + who;
      case ORGANIZATIONS -> m.other.words(true, "相手") + "と" + how + "提携している" + who;
      case RANK ->
          (m.other.restricted() ? m.other.words(true, "団体") + "の" : "")
              + how
              + (m.byAgreements ? thing + "の件数が最も多い" : "提携先が最も多い")
              + who
              + number(m);
      case AGREEMENTS -> among + party + made + thing + (m.oldestFirst ? "を古い順に" : "");
      case AGREEMENTS_BY_YEAR -> among + party + made + thing + "の年別の件数";
      case AGREEMENTS_BY_COUNTRY -> among + party + made + thing + "の国別の件数";
      case AGREEMENTS_BY_PREFECTURE -> among + party + made + thing + "の県別の件数";
      case AGREEMENTS_BY_FIELD -> among + party + made + thing + "の分野ごとの件数";
      case AGREEMENTS_BY_KIND -> among + party + made + thing + "の種類ごとの件数";
      case NEWEST -> among + party + made + "最新の" + thing + number(m);
      case OLDEST -> among + party + made + "最も古い" + thing + number(m);
      case SINCE -> x + "の" + party + made + thing + "はいつから";
      case ENDED -> among + party + made + "終了した" + thing;
      case SHARED -> x + "に共通する" + ties(m).replaceAll("で$", "の") + m.answer.words(true, "提携先");
      case CO_PARTNERS -> x + "と同じ" + m.other.words(true, "相手") + "と提携している" + who;
      case THROUGH -> x + "が提携先を介して知り合える" + who;
      case PATHS -> (m.councils ? "" : "協議会を通さずに") + x + "を" + ties(m) + "つなぐ最短の経路";
      case BOTH_FIELDS ->
          m.fields.stream().map(Concept.Field::word).collect(Collectors.joining("と"))
              + "の両方の分野で"
              + (m.other.restricted() ? m.other.words(true, "相手") + "と" : "")
              + "提携している"
              + who;
      case WITHOUT_FIELD ->
          m.other.words(true, "相手") + "と" + ties(m) + "提携しているが" + fields(m) + "の協定がない" + who;
      case MEMBERS -> x + "の構成団体" + (m.answer.restricted() ? "のうち" + who : "");
      case COUNCILS -> x + "が加盟している協議会";
      case COUNCIL_PAIRS -> "同じ協議会で最も多く一緒になる" + (m.answer.restricted() ? who + "の" : "") + "組み合わせ";
      case COUNTRIES -> (x.isEmpty() ? "" : x + "の") + how + "提携先のある国";
      case UNITS -> x + "の協定を結んだ部署";
      case CONTACTS -> x + "の" + made + "協定の連絡先";
      case LAPSING -> among + time(m) + "期限を迎える協定";
      case ANNIVERSARIES ->
          m.years.size() > 50
              ? among + party + ties(m) + "協定の" + m.number + "周年はいつ"
              : (m.time == null ? years(m) + "に" : time(m))
                  + (m.number == null ? "" : m.number)
                  + "周年を迎える"
                  + among
                  + party
                  + ties(m).replaceAll("で$", "の")
                  + (m.months.isEmpty() ? "" : months(m) + "の")
                  + "協定";
      case UNDER -> among + ties(m) + "のもとで結ばれた協定";
      case CHANGES -> time(m).replaceAll("に$", "") + "の" + among + "協定の変化";
      case COVERAGE -> "もとになった資料と調査の範囲";
      case SURVEYS -> x + "の調査状況";
      case CITATIONS ->
          x
              + (m.names.size() > 1 || m.ofAgreements
                  ? "の" + made + "協定の出典"
                  : made.isEmpty() ? "の出典" : "の" + made + "協定の出典");
      case FIELDS -> "分野の一覧";
      case PROFILE -> x + "について";
      case LIST_ORGANIZATIONS -> who + "の一覧";
    };
  }

  private static String mostFirst(Meaning m) {
    return m.mostFirst ? "協定の多い順に並べています。" : "";
  }

  private static String number(Meaning m) {
    return m.number == null ? "" : "上位" + m.number + "件";
  }

  private static String names(List<Name> names, boolean full, String and) {
    return names.stream().map(n -> full ? n.label() : plain(n)).collect(Collectors.joining(and));
  }

  /** With the prefecture, so that the name is understood as this one. */
  private static String plain(Name name) {
    return name.prefecture() == null || name.isPrefecture()
        ? name.name()
        : name.prefecture() + name.name();
  }

  private static String labels(List<Name> names) {
    return names(names, true, "、");
  }

  private static String party(Meaning m) {
    String one = m.answer.restricted() ? m.answer.words(true, "団体") : "";
    String two = m.other.restricted() ? m.other.words(true, "団体") : "";
    String both = one.isEmpty() || two.isEmpty() ? one + two : two + "と" + one;
    return both.isEmpty() ? "" : both + "との";
  }

  /** 覚書; of those who are tied, that they are so by 覚書 is said by the tie. */
  private static String thing(Meaning m) {
    return m.forms.isEmpty()
        ? "協定"
        : m.forms.stream().map(DocumentForm::name).collect(Collectors.joining("・"));
  }

  private static String months(Meaning m) {
    return m.months.stream().map(month -> month + "月").collect(Collectors.joining("・"));
  }

  private static String narrowing(Meaning m) {
    String months = m.months.isEmpty() ? "" : months(m) + "に";
    boolean tied =
        switch (m.intent) {
          case PARTNERS, ORGANIZATIONS, COUNTRIES -> true;
          case RANK -> !m.byAgreements;
          default -> false;
        };
    String by = tied && !m.forms.isEmpty() ? thing(m) + "で" : "";
    return time(m)
        + months
        + fields(m)
        + by
        + ties(m)
        + (Boolean.TRUE.equals(m.inForce) ? "現在も" : "");
  }

  private static String fields(Meaning m) {
    return m.fields.isEmpty()
        ? ""
        : m.fields.stream().map(Concept.Field::word).collect(Collectors.joining("・")) + "分野で";
  }

  private static String ties(Meaning m) {
    return m.ties.isEmpty()
        ? ""
        : m.ties.stream().map(Concept.Tie::name).collect(Collectors.joining("・"))
            + (m.intent == Intent.UNDER ? "" : "で");
  }

  private static String time(Meaning m) {
    if (m.time == null) {
      return "";
    }
    if (m.time.to() == null) {
      return m.time.from() + "以降に";
    }
    String from = m.time.from() == null ? "" : m.time.from() + "から";
    return from + m.time.to() + "までに";
  }

  private static String day(Meaning m) {
    return m.asOf == null ? "" : m.asOf + "時点で";
  }

  private static String years(Meaning m) {
    int first = m.years.get(0);
    int last = m.years.get(m.years.size() - 1);
    return first == last ? first + "年" : first + "年から" + last + "年";
  }
}

package jp.enishi.resolution.match;

import static jp.enishi.web.ReaderLanguage.say;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Judgements as they are answered over HTTP and by {@code --json}. */
public final class NameViews {

  private NameViews() {}

  /** {@code {verdict, score, reason, features: [{name, weight, explanation}]}}. */
  public static Map<String, Object> of(PairJudgement judgement) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("verdict", judgement.verdict().code());
    view.put("score", judgement.score());
    view.put("reason", say(judgement.reason()));
    view.put("features", judgement.features().stream().map(NameViews::feature).toList());
    return view;
  }

  /**
   * {@code {name, decision, organization?, ambiguous, reason, candidates: […], searched}}.
   *
   * @param searched what was looked through, in Japanese
   */
  public static Map<String, Object> of(NameAnswer answer, String searched) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("name", answer.name());
    view.put("decision", answer.decision().name().toLowerCase(Locale.ROOT));
    if (answer.organization() != null) {
      view.put("organization", answer.organization());
    }
    view.put("ambiguous", answer.decision() == NameAnswer.Decision.AMBIGUOUS);
    view.put("reason", say(answer.reason()));
    view.put("candidates", answer.candidates().stream().map(NameViews::candidate).toList());
    view.put("searched", say(searched));
    return view;
  }

  /** What can be said, in Japanese. */
  public static String inJapanese(NameAnswer.Decision decision) {
    return switch (decision) {
      case SAME -> "決まりました";
      case AMBIGUOUS -> "決められません";
      case UNSURE -> "候補があります";
      case NONE -> "見つかりません";
    };
  }

  private static Map<String, Object> candidate(Candidate each) {
    Map<String, Object> view = of(each.organization());
    view.put("matched", each.matched());
    view.putAll(of(each.judgement()));
    return view;
  }

  /** {@code {id, name, kind, code?, prefecture?, countryCode?, region?, onlyInGazetteer?}}. */
  public static Map<String, Object> of(KnownOrganization organization) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", organization.id());
    view.put("name", organization.name());
    view.put("kind", organization.kind().label());
    put(view, "code", organization.code());
    put(view, "prefecture", organization.prefecture());
    put(view, "countryCode", organization.country());
    put(view, "region", organization.region());
    if (organization.isOnlyInGazetteer()) {
      view.put("onlyInGazetteer", true);
    }
    return view;
  }

  private static void put(Map<String, Object> view, String name, String value) {
    if (value != null) {
      view.put(name, value);
    }
  }

  private static Map<String, Object> feature(Feature each) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("name", say(each.name()));
    view.put("weight", each.weight());
    view.put("effect", each.effect().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    view.put("explanation", say(each.explanation()));
    return view;
  }
}

package jp.enishi.ask;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.query.Asked;

/** What a question asks for, so that it can be said whether anybody looked into that. */
final class Asking {

  private static final String MEMBERSHIP = "加盟";

  /** Questions about bodies and who belongs to them. */
  private static final Set<Intent> OF_MEMBERS =
      Set.of(Intent.MEMBERS, Intent.COUNCILS, Intent.COUNCIL_PAIRS);

  /** Questions that ask for third ones, each of whom all the named have. */
  private static final Set<Intent> OF_OTHERS =
      Set.of(Intent.SHARED, Intent.THROUGH, Intent.PARTNERS, Intent.CO_PARTNERS);

  private Asking() {}

  /**
   * By the parameters of its query. Of whom partners were not tied with, when that was asked: none
   * found is not the same as none. A chain may run through anybody.
   */
  static Asked of(Meaning meaning, Map<String, Object> parameters, GraphSchema schema) {
    Intent intent = meaning.intent;
    Set<String> types = new LinkedHashSet<>(texts(parameters.get("types")));
    for (String kind : texts(parameters.get("agreementKinds"))) {
      types.add(schema.edgeOfAgreementKind().getOrDefault(kind, kind));
    }
    if (OF_MEMBERS.contains(intent)) {
      types.add(MEMBERSHIP);
    }
    List<String> notWith = texts(parameters.get("notWith"));
    // One body is that which was asked for, whoever and how many stood for it.
    List<String> named =
        meaning.names.size() == 1 ? List.of(meaning.names.get(0).id()) : meaning.ids();
    List<String> about = notWith.isEmpty() ? named : notWith;
    return new Asked(
        intent == Intent.PATHS ? List.of() : about,
        List.copyOf(types),
        all(parameters, "prefectures", "otherPrefectures"),
        all(parameters, "kinds", "otherKinds"),
        !OF_OTHERS.contains(intent),
        parameters.get("from") instanceof LocalDate day ? day : null);
  }

  private static List<String> all(Map<String, Object> parameters, String... names) {
    return Stream.of(names).flatMap(each -> texts(parameters.get(each)).stream()).toList();
  }

  private static List<String> texts(Object value) {
    return value instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of();
  }
}

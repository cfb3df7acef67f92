package jp.enishi.resolution;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.enishi.gazetteer.Country;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.OrganizationNames;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.model.OrganizationKind;

/** The organisations known so far, by id; makes those that others lie in as they are needed. */
final class Drafts {

  private final Map<String, Draft> byId = new TreeMap<>();
  private final LocalGovernments governments;
  private final Spelling spelling;
  private final OrganizationNames organizationNames = OrganizationNames.load();

  Drafts(LocalGovernments governments, Spelling spelling) {
    this.governments = governments;
    this.spelling = spelling;
  }

  Collection<Draft> all() {
    return byId.values();
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  Draft country(Country country) {
    String id = country.code().toLowerCase(java.util.Locale.ROOT);
    return byId.computeIfAbsent(
        id,
        any -> {
          Draft draft = new Draft(id);
          draft.country = country;
          draft.kind = OrganizationKind.COUNTRY;
          draft.names.add(country.name());
          country.names().forEach(draft.names::addAlias);
          return draft;
        });
  }

  Draft current(LocalGovernment current) {
    String id = "jp-" + current.fullName();
    Draft known = byId.get(id);
    if (known != null) {
      return known;
    }
    Draft draft = local(id, current.prefecture(), current.name());
    draft.current = current;
    draft.kind =
        current.isPrefecture() ? OrganizationKind.PREFECTURE : OrganizationKind.MUNICIPALITY;
    return draft;
  }

  /** A local government that is not, or no longer, in the gazetteer. */
  Draft former(String prefecture, String name) {
    String id = "jp-" + (prefecture == null ? "" : prefecture) + spelling.fold(name);
    Draft draft = byId.containsKey(id) ? byId.get(id) : local(id, prefecture, name);
    draft.names.add(name);
    draft.kind = OrganizationKind.MUNICIPALITY;
    return draft;
  }

  Draft mission(Subject.Mission mission) {
    String seat = mission.seat().isEmpty() ? "" : "-" + spelling.fold(mission.seat());
    Draft draft = abroad(mission.sender(), mission.office() + seat);
    draft.kind = OrganizationKind.PUBLIC_BODY;
    draft.names.add(mission.name());
    return draft;
  }

  Draft body(Subject.Body body) {
    String bare = BodyNames.withoutLegalForm(spelling.inStandardKanji(normal(body.name())));
    Optional<String> main =
        body.country() == null ? organizationNames.mainName(body.kind(), bare) : Optional.empty();
    String slug = body.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    String key = slug + "-" + spelling.fold(main.orElse(bare));
    Draft draft =
        body.country() == null
            ? byId.computeIfAbsent(key, Draft::new)
            : abroad(body.country(), key);
    if (body.country() != null) {
      draft.locatedIn = country(body.country()).id;
    }
    draft.kind = body.kind();
    if (main.isPresent()) {
      draft.names.fallBackTo(main.get());
      draft.names.addAlias(body.name());
    } else {
      draft.names.add(body.name());
    }
    draft.names.addAlias(bare);
    return draft;
  }

  /** A place or body abroad under its country's prefix. */
  Draft abroad(Country country, String key) {
    String id = country.code().toLowerCase(java.util.Locale.ROOT) + "-" + key;
    Draft draft = byId.computeIfAbsent(id, Draft::new);
    draft.country = country;
    return draft;
  }

  Draft byId(String id) {
    return byId.computeIfAbsent(id, Draft::new);
  }

  private Draft local(String id, String prefecture, String name) {
    Draft draft = new Draft(id);
    byId.put(id, draft);
    draft.prefecture = prefecture;
    draft.names.add(name);
    if (prefecture != null && !prefecture.equals(name)) {
      governments.find(null, prefecture).ifPresent(each -> draft.locatedIn = current(each).id);
    }
    return draft;
  }

  private static String normal(String name) {
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC);
  }
}

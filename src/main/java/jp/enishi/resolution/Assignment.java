package jp.enishi.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.gazetteer.Spelling;
import jp.enishi.issue.Finding;
import jp.enishi.model.Mention;

/** Gives each mention its organisation, kind of subject by kind of subject. */
final class Assignment {

  private final Spelling spelling;
  private final Drafts drafts;
  private final Places places;
  private final Locals locals;
  private final ResolutionFindings findings;

  Assignment(
      LocalGovernments governments,
      LocalGovernmentChanges changes,
      Spelling spelling,
      Collection<Subject> subjects) {
    this.spelling = spelling;
    this.drafts = new Drafts(governments, spelling);
    this.findings = new ResolutionFindings();
    this.places = new Places(only(subjects, Subject.Place.class), drafts, findings, spelling);
    this.locals =
        new Locals(
            only(subjects, Subject.Local.class), governments, changes, drafts, findings, spelling);
  }

  Optional<Draft> assign(Mention mention, Subject subject) {
    Optional<Draft> draft = draft(mention, subject);
    draft.ifPresent(each -> each.mentioned(mention));
    return draft;
  }

  /** To be called once all mentions are assigned. */
  void finish() {
    places.finish();
    locals.finish();
    new SimilarNames(spelling, findings).look(drafts.all());
    GazetteerFacts.locate(drafts.all(), spelling);
  }

  Collection<Draft> drafts() {
    return drafts.all();
  }

  List<Finding> findings() {
    return findings.all();
  }

  private Optional<Draft> draft(Mention mention, Subject subject) {
    if (subject instanceof Subject.Local local) {
      return locals.assign(mention, local);
    }
    if (subject instanceof Subject.Place place) {
      return places.assign(mention, place);
    }
    if (subject instanceof Subject.Nation nation) {
      return Optional.of(drafts.country(nation.country()));
    }
    if (subject instanceof Subject.Mission mission) {
      return Optional.of(drafts.mission(mission));
    }
    return Optional.of(drafts.body((Subject.Body) subject));
  }

  private static <T extends Subject> List<T> only(Collection<Subject> subjects, Class<T> type) {
    return subjects.stream().filter(type::isInstance).map(type::cast).toList();
  }
}

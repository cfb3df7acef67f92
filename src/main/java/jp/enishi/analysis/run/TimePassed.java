package jp.enishi.analysis.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.projection.ProjectionSpec;
import jp.enishi.analysis.projection.Projections;
import jp.enishi.analysis.projection.Tie;
import org.springframework.stereotype.Component;

/** Which agreements of a network the days between two dates brought and took. */
@Component
class TimePassed {

  private final Projections projections;

  TimePassed(Projections projections) {
    this.projections = projections;
  }

  /** Null unless the two networks are of two different days. */
  Repetition.Agreements between(ProjectionSpec before, ProjectionSpec after, String version) {
    LocalDate from = before.asOf().day();
    LocalDate to = after.asOf().day();
    if (from == null || to == null || from.equals(to)) {
      return null;
    }
    LocalDate first = from.isBefore(to) ? from : to;
    LocalDate last = from.isBefore(to) ? to : from;
    return new Repetition.Agreements(
        count(projections.read(after.on(last), version), tie -> later(tie.since(), first)),
        count(
            projections.read(before.on(first), version),
            tie -> tie.until() != null && tie.until().isBefore(last)));
  }

  private static boolean later(LocalDate day, LocalDate than) {
    return day != null && day.isAfter(than);
  }

  private static int count(Projection projection, Predicate<Tie> wanted) {
    Set<String> agreements =
        IntStream.range(0, projection.network().size())
            .mapToObj(projection::ties)
            .flatMap(List::stream)
            .filter(wanted)
            .flatMap(tie -> tie.agreements().stream())
            .collect(Collectors.toSet());
    return agreements.size();
  }
}

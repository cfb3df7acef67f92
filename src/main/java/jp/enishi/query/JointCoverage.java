package jp.enishi.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.enishi.query.TieCoverage.Source;
import org.springframework.stereotype.Component;

/** Which documents look into a kind of tie of several organisations, or of everybody. */
@Component
class JointCoverage {

  private final Reader reader;

  JointCoverage(Reader reader) {
    this.reader = reader;
  }

  /** The documents that look into each of these kinds of tie, those that hold all of them first. */
  Map<String, List<Source>> sources(Asked asked, List<String> types) {
    List<Looked> all =
        reader.list(
            "coverage/together",
            Reader.with(
                "ids",
                asked.ids(),
                "unnamed",
                Absent.surveyed(asked.ids()),
                "types",
                types,
                "prefectures",
                asked.prefectures(),
                "kinds",
                asked.kinds()),
            Looked.class);
    Map<String, List<Source>> sources = new java.util.HashMap<>();
    for (String type : types) {
      List<Looked> looked = all.stream().filter(each -> each.type().equals(type)).toList();
      sources.put(type, of(asked, looked));
    }
    return sources;
  }

  private static List<Source> of(Asked asked, List<Looked> looked) {
    if (asked.ids().isEmpty()) {
      return looked.stream().flatMap(Looked::ofAll).toList();
    }
    if (asked.between()) {
      // Between two, one document that lists all ties of either is enough.
      return looked.stream()
          .filter(each -> each.between() && !each.of().isEmpty())
          .map(Looked::source)
          .toList();
    }
    // What several have in common is known only where each of them was looked into.
    List<Source> each = new ArrayList<>();
    for (String id : asked.ids()) {
      Optional<Looked> best = looked.stream().filter(one -> one.of().contains(id)).findFirst();
      if (best.isEmpty()) {
        return List.of();
      }
      each.add(best.get().source());
    }
    return each.stream().distinct().sorted(Comparator.comparing(Source::complete)).toList();
  }

  /** A document and a kind of tie that it looks into. */
  private record Looked(
      String type, Source source, List<String> of, boolean between, boolean whole, boolean some) {

    /** Of everybody: a list of one office is a part, however complete. */
    Stream<Source> ofAll() {
      return whole ? Stream.of(source) : some ? Stream.of(source.inPart()) : Stream.empty();
    }
  }
}

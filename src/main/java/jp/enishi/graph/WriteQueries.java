package jp.enishi.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.enishi.cypher.Catalogue;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** Runs the catalogue's writing queries, in transactions of a bounded size. */
@Component
class WriteQueries {

  /** Rows, or things to remove, in one transaction. */
  static final int AT_ONCE = 2_000;

  private final Catalogue catalogue;
  private final Driver driver;

  WriteQueries(Catalogue catalogue, Driver driver) {
    this.catalogue = catalogue;
    this.driver = driver;
  }

  List<Record> run(String name, Map<String, Object> parameters) {
    return together(List.of(name), parameters);
  }

  /** Several queries with the same parameters, all or none of them; gives the rows of the last. */
  List<Record> together(List<String> names, Map<String, Object> parameters) {
    try (Session session = driver.session()) {
      return session.executeWrite(
          work -> {
            List<Record> rows = List.of();
            for (String name : names) {
              rows = work.run(catalogue.get(name).with(parameters)).list();
            }
            return rows;
          });
    }
  }

  /** The one number that the query returns. */
  long number(String name, Map<String, Object> parameters) {
    return number(run(name, parameters));
  }

  static long number(List<Record> rows) {
    return rows.isEmpty() ? 0 : rows.get(0).get(0).asLong();
  }

  /** The query with {@code $rows}, a part of them at a time. */
  void each(String name, Stream<Map<String, Object>> rows, Map<String, Object> more) {
    Iterator<Map<String, Object>> all = rows.iterator();
    while (all.hasNext()) {
      List<Map<String, Object>> some = new ArrayList<>();
      while (all.hasNext() && some.size() < AT_ONCE) {
        some.add(all.next());
      }
      Map<String, Object> parameters = new HashMap<>(more);
      parameters.put("rows", some);
      run(name, parameters);
    }
  }

  /** The query with {@code $limit}, until it has nothing left to do; gives the sum. */
  long untilNone(String name, Map<String, Object> more) {
    Map<String, Object> parameters = new HashMap<>(more);
    parameters.put("limit", AT_ONCE);
    long sum = 0;
    long last = number(name, parameters);
    while (last > 0) {
      sum += last;
      last = number(name, parameters);
    }
    return sum;
  }
}

package jp.enishi.graph;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What was found wrong or doubtful in the documents. Changes go through {@link GraphWriter}. */
public interface Issues extends Repository<Issue, String> {

  /** The one with this id. */
  Optional<Issue> findById(String id);

  /** Those of a status (open, settled). */
  List<Issue> findByStatus(String status);
}

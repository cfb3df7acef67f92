package jp.enishi.graph;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The organisations in the graph. Changes go through {@link GraphWriter}. */
public interface Organizations extends Repository<Organization, String> {

  /** The one with this id. */
  Optional<Organization> findById(String id);

  /** Those whose canonical name this is; two of different countries may share it. */
  List<Organization> findByName(String name);
}

package jp.enishi.graph;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The agreements in the graph. Changes go through {@link GraphWriter}. */
public interface Agreements extends Repository<Agreement, String> {

  /** The one with this id. */
  Optional<Agreement> findById(String id);

  /** Those of a kind (分野別協定 …). */
  List<Agreement> findByKind(String kind);
}

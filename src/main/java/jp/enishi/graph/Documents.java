package jp.enishi.graph;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The documents that the graph rests on. Changes go through {@link GraphWriter}. */
public interface Documents extends Repository<Document, String> {

  /** The one with this id. */
  Optional<Document> findById(String id);

  /** All of them. */
  List<Document> findAll();
}

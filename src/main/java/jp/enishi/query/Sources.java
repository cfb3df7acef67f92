package jp.enishi.query;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what answers rest on. */
@Component
class Sources {

  private final Reader reader;

  Sources(Reader reader) {
    this.reader = reader;
  }

  /** All documents in the graph; {@code more} is added to the note. */
  Coverage coverage(String more) {
    return Coverage.of(reader.list("document/sources", Map.of(), Coverage.Source.class), more);
  }
}

package jp.enishi.query;

import java.util.List;
import org.springframework.stereotype.Component;

/** The fields of cooperation that the graph holds. */
@Component
public class FieldNames {

  private final Reader reader;

  FieldNames(Reader reader) {
    this.reader = reader;
  }

  /** Their names, those with most agreements first. */
  public List<String> list() {
    return reader.ids("overview/fields", Reader.with("asOf", null));
  }
}

package jp.enishi.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Where organisations lie. */
@Service
public class Places {

  private final Reader reader;

  Places(Reader reader) {
    this.reader = reader;
  }

  /**
   * A point on the earth, in degrees.
   *
   * @param id of the organisation
   */
  public record Point(String id, double lat, double lon) {}

  /** Of each of these ids whose place is known, by its id. */
  public Map<String, Point> of(List<String> ids) {
    Map<String, Point> places = new HashMap<>();
    reader
        .list("organization/places", Map.of("ids", ids), Point.class)
        .forEach(place -> places.put(place.id(), place));
    return places;
  }
}

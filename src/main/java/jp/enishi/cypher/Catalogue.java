package jp.enishi.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All Cypher that the product runs: the files below {@code cypher/}, by name. */
@Component
public class Catalogue {

  private final Map<String, NamedQuery> queries = new TreeMap<>();

  /** Reads every file; a header that lacks a line stops the start. */
  public Catalogue() {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/**/*.cypher")) {
        String name = name(file);
        queries.put(name, Header.read(name, file.getContentAsString(StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Resource file) throws IOException {
    String url = java.net.URLDecoder.decode(file.getURL().toString(), StandardCharsets.UTF_8);
    return url.substring(url.lastIndexOf("/cypher/") + 8, url.length() - ".cypher".length());
  }

  /**
   * The query of this name; there is none by accident, so an unknown name is a programming error.
   */
  public NamedQuery get(String name) {
    NamedQuery query = queries.get(name);
    if (query == null) {
      throw new IllegalArgumentException("No file cypher/" + name + ".cypher");
    }
    return query;
  }

  /** The queries directly or further below a folder ({@code checks/}), by name. */
  public List<NamedQuery> list(String folder) {
    return queries.values().stream().filter(each -> each.name().startsWith(folder)).toList();
  }
}

package jp.enishi.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A file of the page as it is packed: its path below {@code static/} and what stands in it. */
record PageFile(String path, String text) {

  static PageFile of(String path) {
    return matching(path).get(0);
  }

  static List<PageFile> modules() {
    return matching("app/**/*.js");
  }

  /** The files that match an Ant-style pattern; at least one. */
  static List<PageFile> matching(String pattern) {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver().getResources("classpath:/static/" + pattern);
      if (found.length == 0 || !found[0].exists()) {
        throw new IllegalArgumentException("No page file " + pattern);
      }
      return Arrays.stream(found).map(PageFile::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is answered at an address, be it the page's own or a library's. */
  static String served(String address) {
    boolean library = address.matches("/(webjars|_static)/.*");
    ClassPathResource file =
        new ClassPathResource((library ? "META-INF/resources" : "static") + address);
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PageFile read(Resource file) {
    try {
      String address = file.getURL().toString();
      String path = address.substring(address.lastIndexOf("/static/") + "/static/".length());
      return new PageFile(path, file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

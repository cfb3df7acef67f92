package jp.enishi.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fetches the files of the page once from this server before it says that it is ready, and before
 * anything is done ahead in the background: the first calls load classes, and a reader who opens
 * the page at once would wait for them. Where the server listens elsewhere than on localhost,
 * nothing is fetched.
 */
@Component
class PageAhead {

  private static final Logger LOG = LoggerFactory.getLogger(PageAhead.class);

  /** In milliseconds; the start waits no longer for one file. */
  private static final int PATIENCE = 3000;

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE + 1)
  void visit(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext server) {
      String here = "http://localhost:" + server.getWebServer().getPort();
      try {
        for (String file : filesOfThePage()) {
          fetch(URI.create(here + file));
        }
      } catch (IOException | UncheckedIOException e) {
        LOG.debug("The page was not fetched ahead", e);
      }
    }
  }

  /** Compressed, as a browser asks for it. */
  private static void fetch(URI file) throws IOException {
    URLConnection connection = file.toURL().openConnection();
    connection.setRequestProperty("Accept-Encoding", "gzip");
    connection.setConnectTimeout(PATIENCE);
    connection.setReadTimeout(PATIENCE);
    try (InputStream answer = connection.getInputStream()) {
      answer.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** The page and what it names. */
  static List<String> filesOfThePage() {
    ClassPathResource page = new ClassPathResource("static/index.html");
    if (!page.exists()) {
      return List.of();
    }
    try {
      List<String> files = new ArrayList<>(List.of("/", "/app/i18n/ja.json"));
      var html = Jsoup.parse(page.getContentAsString(StandardCharsets.UTF_8));
      files.addAll(html.select("link[href]").eachAttr("href"));
      files.addAll(html.select("script[src]").eachAttr("src"));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

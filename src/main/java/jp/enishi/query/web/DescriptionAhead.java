package jp.enishi.query.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import jp.enishi.cypher.WarmUps;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks this server once for the description of its own calls, which takes seconds to be put
 * together from all controllers and is kept from then on.
 */
@Component
class DescriptionAhead {

  @EventListener(ApplicationReadyEvent.class)
  void inTheBackground(ApplicationReadyEvent ready) {
    String port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
    WarmUps.inTheBackground(ready, "description-ahead", () -> ask(port));
  }

  private static void ask(String port) {
    URI here = URI.create("http://localhost:" + port + "/v3/api-docs");
    try {
      HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(here).build(), BodyHandlers.discarding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

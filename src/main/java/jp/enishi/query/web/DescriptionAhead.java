package jp.enishi.query.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Asks this server once for the description of its own calls, which takes seconds to be put
 * together from all controllers and is kept from then on.
 */
final class DescriptionAhead {

  private DescriptionAhead() {}

  /** Waits for it; whoever comes in the meantime waits no longer than for the same work. */
  static void ask(String port) {
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

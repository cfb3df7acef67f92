package jp.enishi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.springframework.core.io.ClassPathResource;

/**
 * The content security policy of the page: everything from its own origin, nothing inline. The one
 * exception that browsers force is the import map, which must stand in the page; it is allowed by
 * the hash of its text.
 */
final class PagePolicy {

  private PagePolicy() {}

  static String ofIndexPage() {
    ClassPathResource page = new ClassPathResource("static/index.html");
    try {
      return of(page.exists() ? page.getContentAsString(StandardCharsets.UTF_8) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String of(String html) {
    // Browsers hash what stands after line endings are made equal.
    String hashes =
        Jsoup.parse(html.replace("\r\n", "\n")).select("script[type=importmap]").stream()
            .map(map -> " 'sha256-" + sha256(map.data()) + "'")
            .collect(Collectors.joining());
    return "default-src 'self'; script-src 'self'"
        + hashes
        + "; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self';"
        + " frame-ancestors 'none'";
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

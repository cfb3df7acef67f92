package jp.enishi.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites' pages, open in the same browser, away from a server on this computer. A name
 * that was made to point here (DNS rebinding) is refused when the server listens on loopback, and
 * whatever changes or posts must come from the page's own origin.
 */
class OwnOriginFilter extends OncePerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final boolean loopback;
  private final List<String> hosts;

  OwnOriginFilter(InetAddress address, List<String> hosts) {
    this.loopback = address != null && address.isLoopbackAddress();
    this.hosts = hosts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (loopback && !known(request.getServerName().toLowerCase(Locale.ROOT))) {
      refuse(request, response, 421, "この名前では使えません", "http://localhost から開いてください。");
    } else if (!SAFE.contains(request.getMethod()) && !open(request) && foreign(request)) {
      refuse(request, response, 403, "ほかのサイトからは送れません", "この画面を開き直してから操作してください。");
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The reconciliation service only reads, and its protocol asks that any page may call it. */
  private static boolean open(HttpServletRequest request) {
    return request.getRequestURI().equals("/api/reconcile");
  }

  private boolean known(String name) {
    return LOCAL.contains(name) || hosts.contains(name);
  }

  /** Browsers send Origin with every POST; tools such as curl send none and are not a site. */
  private static boolean foreign(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      return true;
    }
    String origin = request.getHeader("Origin");
    String host = request.getHeader("Host");
    return origin != null
        && !origin.equalsIgnoreCase("http://" + host)
        && !origin.equalsIgnoreCase("https://" + host);
  }

  private static void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String title,
      String detail)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getWriter()
        .write(
            "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(
                    ReaderLanguage.say(request, title),
                    status,
                    ReaderLanguage.say(request, detail)));
  }
}

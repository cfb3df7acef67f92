package jp.enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OwnOriginFilterTests {

  private final OwnOriginFilter onLoopback =
      new OwnOriginFilter(InetAddress.getLoopbackAddress(), List.of("enishi.city.example"));
  private final OwnOriginFilter onAll = new OwnOriginFilter(null, List.of());

  @Test
  void letsTheNamesOfThisComputerThrough() throws Exception {
    for (String host :
        List.of(
            "localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST", "enishi.city.example")) {
      assertThat(status(onLoopback, "GET", "Host", host)).as(host).isEqualTo(200);
    }
  }

  @Test
  void refusesANameThatWasMadeToPointHere() throws Exception {
    for (String host : List.of("evil.example", "evil.example:8080", "localhost.evil.example")) {
      assertThat(status(onLoopback, "GET", "Host", host)).as(host).isEqualTo(421);
    }
  }

  @Test
  void letsAnyNameThroughWhenToldToListenToOthers() throws Exception {
    assertThat(status(onAll, "GET", "Host", "enishi.example")).isEqualTo(200);
  }

  @Test
  void takesPostsOnlyFromItsOwnOrigin() throws Exception {
    String host = "localhost:8080";
    assertThat(status(onAll, "POST", "Host", host)).isEqualTo(200);
    assertThat(status(onAll, "POST", "Host", host, "Origin", "http://localhost:8080"))
        .isEqualTo(200);
    for (String origin :
        List.of("https://evil.example", "null", "http://localhost:9999", "not an address")) {
      assertThat(status(onAll, "POST", "Host", host, "Origin", origin)).as(origin).isEqualTo(403);
    }
    assertThat(status(onAll, "POST", "Host", host, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(status(onAll, "DELETE", "Host", host, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
  }

  private static int status(OwnOriginFilter filter, String method, String... headers)
      throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/cypher");
    for (int i = 0; i < headers.length; i += 2) {
      request.addHeader(headers[i], headers[i + 1]);
      if (headers[i].equals("Host")) {
        request.setServerName(headers[i + 1].replaceFirst(":\\d+$", "")); // as Tomcat does
      }
    }
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(request, response, new MockFilterChain());
    return response.getStatus();
  }
}

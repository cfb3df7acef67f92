package jp.enishi.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * What Tomcat itself refuses, before any filter sees it (characters in the address that are not
 * percent-encoded), answered with a problem detail instead of a page of HTML.
 */
public final class ProblemValve extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, Throwable throwable) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    String body =
        "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
            .formatted(say(request, title(status)), status, say(request, detail(status)));
    try {
      response.setContentType("application/problem+json");
      response.setCharacterEncoding(StandardCharsets.UTF_8.name());
      response.getReporter().write(body);
      response.finishResponse();
    } catch (IOException | IllegalStateException e) {
      container.getLogger().debug("No answer could be written", e);
    }
  }

  /** The valve sees the request before its parameters can be read. */
  private static String say(Request request, String japanese) {
    boolean english =
        request.getHeader("Accept-Language") != null
            && request.getLocale().getLanguage().equals("en");
    return english ? Sentences.ENGLISH.of(japanese) : japanese;
  }

  private static String title(int status) {
    return status < 500 ? "指定が正しくありません" : "処理できませんでした";
  }

  private static String detail(int status) {
    return status < 500
        ? "宛先が長すぎるか、宛先に、そのままでは使えない文字があります。日本語や記号は UTF-8 のパーセント符号（川 は %E5%B7%9D）にしてください（curl では -G --data-urlencode）。"
        : "もう一度お試しください。";
  }
}

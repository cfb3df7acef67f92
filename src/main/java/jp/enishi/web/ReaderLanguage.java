package jp.enishi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language in which a call is answered: {@code lang=} (ja, en), else what {@code
 * Accept-Language} prefers of the two, else Japanese.
 */
public final class ReaderLanguage extends AcceptHeaderLocaleResolver {

  ReaderLanguage() {
    setDefaultLocale(Locale.JAPANESE);
    setSupportedLocales(List.of(Locale.JAPANESE, Locale.ENGLISH));
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    String asked = request.getParameter("lang");
    if (asked == null || !List.of("ja", "en").contains(asked)) {
      return super.resolveLocale(request);
    }
    return Locale.forLanguageTag(asked);
  }

  /** A sentence of the program's in the language of the call; outside a call, in Japanese. */
  public static String say(String japanese) {
    return isEnglish() ? Sentences.ENGLISH.of(japanese) : japanese;
  }

  /** Whether the call that is being answered is to be answered in English. */
  static boolean isEnglish() {
    LocaleContext context = LocaleContextHolder.getLocaleContext();
    Locale locale = context == null ? null : context.getLocale();
    return locale != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** The same for what answers before a call has reached the program proper. */
  static String say(HttpServletRequest request, String japanese) {
    boolean english = new ReaderLanguage().resolveLocale(request).getLanguage().equals("en");
    return english ? Sentences.ENGLISH.of(japanese) : japanese;
  }
}

package jp.enishi.resolution.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.enishi.gazetteer.Spelling;

/** Parts legal forms from names; the forms are data ({@code import/resolution/legal-forms.csv}). */
final class LegalForms {

  /** A name and the form that was printed with it. */
  record Parted(String bare, LegalForm form) {}

  private final Map<String, LegalForm> byPrinted = new HashMap<>();
  private final Pattern any;

  private final Spelling spelling;

  LegalForms(Spelling spelling) {
    this.spelling = spelling;
    List<String> words = new ArrayList<>();
    for (Map<String, String> row : Tables.rows("legal-forms.csv")) {
      LegalForm form = new LegalForm(row.get("form"), row.get("family"));
      for (String printed : row.get("printed").split("\\|")) {
        byPrinted.put(printed, form);
        words.add(printed);
      }
    }
    words.sort(Comparator.comparingInt(String::length).reversed());
    any = Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|")));
  }

  /** Takes out every form, in old characters too; the name itself when it is nothing but a form. */
  Parted part(String normal) {
    String standard = spelling.inStandardKanji(normal);
    String text = standard.length() == normal.length() ? standard : normal;
    Matcher m = any.matcher(text);
    LegalForm form = null;
    StringBuilder bare = new StringBuilder();
    int from = 0;
    while (m.find()) {
      if (standsByItself(text, m) && !isPartOfWord(text, m)) {
        form = form == null ? byPrinted.get(m.group()) : form;
        bare.append(normal, from, m.start());
        from = m.end();
      }
    }
    bare.append(normal.substring(from));
    String name = bare.toString().strip();
    return name.isEmpty() ? new Parted(normal, null) : new Parted(name, form);
  }

  /** Latin forms must stand between spaces or marks: the Inc of Incheon is none. */
  private static boolean standsByItself(String text, Matcher m) {
    char first = m.group().charAt(0);
    char last = m.group().charAt(m.group().length() - 1);
    boolean begins = !isLatin(first) || m.start() == 0 || !isLatin(text.charAt(m.start() - 1));
    boolean ends = !isLatin(last) || m.end() == text.length() || !isLatin(text.charAt(m.end()));
    boolean alone = isLatin(first) && isLatin(last) && m.start() == 0;
    return begins && ends && !alone;
  }

  /** 協同組合 is a form before a name, but the kind of body in 農業協同組合. */
  private static boolean isPartOfWord(String text, Matcher m) {
    return m.group().endsWith("協同組合") && m.start() > 0;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}

package jp.enishi.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The program's Japanese sentences in English. As with gettext the sentence itself is the key: what
 * the program says stays legible where it is said, and findings keep in files and graph what a
 * planner reads. The keys stand in {@code messages/en}, with {@code {}} where a value stands;
 * values that are themselves such sentences or words are put into English too, names and titles of
 * documents stay as they are.
 */
public final class Sentences {

  private static final Pattern JAPANESE = Pattern.compile("[\\u3040-\\u30ff\\u3400-\\u9fff]");
  private static final Pattern HOLE = Pattern.compile("\\{(\\d*)}");

  /** What is said of a parameter of a call begins with its name. */
  private static final Pattern PARAMETER = Pattern.compile("([A-Za-z]+: )(.+)", Pattern.DOTALL);

  /** The sentences of this program. */
  public static final Sentences ENGLISH =
      load("calls", "settling", "findings", "totals", "analysis");

  /** Those that say most first: a hole takes whatever stands there. */
  private final List<Template> templates;

  private final Map<String, String> whole = new LinkedHashMap<>();

  private Sentences(Map<String, String> english) {
    List<Template> found = new ArrayList<>();
    english.forEach(
        (japanese, words) -> {
          if (HOLE.matcher(japanese).find()) {
            found.add(Template.of(japanese, words));
          } else {
            whole.put(japanese, words);
          }
        });
    found.sort(Comparator.comparingInt(Template::letters).reversed());
    templates = List.copyOf(found);
  }

  private static Sentences load(String... files) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String file : files) {
      try (InputStream in =
          new ClassPathResource("messages/en/" + file + ".yml").getInputStream()) {
        all.putAll(new YAMLMapper().readValue(in, new TypeReference<Map<String, String>>() {}));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Sentences(all);
  }

  /** The text in English; what has no English stays Japanese. */
  public String of(String text) {
    return text == null ? null : find(text).orElse(text);
  }

  /** The text in English, or nothing when a part of it that is the program's has none. */
  public Optional<String> find(String text) {
    if (!JAPANESE.matcher(text).find()) {
      return Optional.of(text);
    }
    return one(text).or(() -> each(text));
  }

  /** A text of several sentences; each has to have its English. */
  private Optional<String> each(String text) {
    List<String> parts = split(text);
    if (parts.size() < 2) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (String part : parts) {
      Optional<String> found = JAPANESE.matcher(part).find() ? one(part) : Optional.of(part);
      if (found.isEmpty()) {
        return found;
      }
      words.add(found.get());
    }
    return Optional.of(String.join(" ", words));
  }

  private Optional<String> one(String sentence) {
    String known = whole.get(sentence);
    if (known != null) {
      return Optional.of(known);
    }
    Matcher named = PARAMETER.matcher(sentence);
    if (named.matches()) {
      return find(named.group(2)).map(words -> named.group(1) + words);
    }
    for (Template each : templates) {
      Matcher matcher = each.pattern().matcher(sentence);
      if (matcher.matches()) {
        return Optional.of(each.fill(matcher, this::value));
      }
    }
    return Optional.empty();
  }

  /** A value within a sentence: a word or sentence of the program's, or what a document says. */
  private String value(String text) {
    return find(text).orElse(text);
  }

  /** After each full stop that stands in no brackets; what stands in brackets is one. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    for (char each : text.toCharArray()) {
      if (depth == 0 && each == '（' && part.isEmpty() && !parts.isEmpty()) {
        depth = 1;
        part.append(each);
        continue;
      }
      part.append(each);
      if ("「（『".indexOf(each) >= 0) {
        depth++;
      } else if ("」）』".indexOf(each) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (each == '。' && depth == 0) {
        parts.add(part.toString().strip());
        part.setLength(0);
      }
    }
    if (!part.toString().isBlank()) {
      parts.add(part.toString().strip());
    }
    return parts;
  }

  /**
   * A sentence with holes.
   *
   * @param letters how much of it is no hole: the one that says most is tried first
   */
  private record Template(Pattern pattern, String english, int letters) {

    static Template of(String japanese, String english) {
      StringBuilder regex = new StringBuilder();
      Matcher hole = HOLE.matcher(japanese);
      int from = 0;
      while (hole.find()) {
        regex.append(Pattern.quote(japanese.substring(from, hole.start()))).append("(.+?)");
        from = hole.end();
      }
      regex.append(Pattern.quote(japanese.substring(from)));
      return new Template(
          Pattern.compile(regex.toString(), Pattern.DOTALL),
          english,
          HOLE.matcher(japanese).replaceAll("").length());
    }

    String fill(Matcher values, UnaryOperator<String> words) {
      StringBuilder text = new StringBuilder();
      Matcher hole = HOLE.matcher(english);
      int next = 1;
      while (hole.find()) {
        int at = hole.group(1).isEmpty() ? next++ : Integer.parseInt(hole.group(1));
        hole.appendReplacement(text, Matcher.quoteReplacement(words.apply(values.group(at))));
      }
      return hole.appendTail(text).toString();
    }
  }
}

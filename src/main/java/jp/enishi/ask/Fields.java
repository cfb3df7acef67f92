package jp.enishi.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The fields of cooperation as questions name them: in full (経済交流（農業等）), by their parts (経済, 農業,
 * 教育・文化 by 教育), and by common words that no document classifies by (港湾), which are looked for in
 * titles.
 */
final class Fields {

  private Fields() {}

  static void into(Dictionary dictionary, List<String> names) {
    Map<String, List<String>> byStem = new TreeMap<>();
    for (String name : names) {
      List<String> stems = stems(name);
      if (!stems.contains(name)) { // スポーツ is the word as well, which stands for スポーツ交流 too
        dictionary.add(name, new Entry(new Concept.Field(name, List.of(name), null), 1.0));
      }
      for (String stem : stems) {
        byStem.computeIfAbsent(stem, s -> new java.util.ArrayList<>()).add(name);
      }
    }
    byStem.forEach((stem, fields) -> addStem(dictionary, stem, stem, fields));
    Map<String, List<String>> topics = topics();
    topics.forEach(
        (topic, forms) -> {
          List<String> fields = byStem.getOrDefault(topic, List.of());
          forms.forEach(form -> addStem(dictionary, form, topic, fields));
        });
  }

  private static void addStem(
      Dictionary dictionary, String form, String stem, List<String> fields) {
    boolean classified = fields.stream().anyMatch(field -> field.contains("交流"));
    String topic = classified ? null : stem;
    Concept.Field field = new Concept.Field(stem, List.copyOf(fields), topic);
    double cost = 1.08;
    dictionary.add(form, new Entry(field, cost));
    if (form.codePoints().anyMatch(c -> c > 0x250)) {
      dictionary.add(form + "分野", new Entry(field, cost));
      dictionary.add(form + "交流", new Entry(field, cost));
      dictionary.add(form + "協定", new Entry(field, cost));
      dictionary.add(form + "の分野", new Entry(field, cost));
    }
  }

  /** 経済 and 農業 of 経済交流（農業等）; 保健医療 and 福祉 of 保健医療・福祉. */
  private static List<String> stems(String name) {
    return java.util.Arrays.stream(name.split("[・（）()、]"))
        .map(part -> part.replaceAll("(交流|等|分野|連携)$", ""))
        .filter(part -> part.length() >= 2)
        .distinct()
        .collect(Collectors.toList());
  }

  private static Map<String, List<String>> topics() {
    try (InputStream in = new ClassPathResource("ask/topics.yml").getInputStream()) {
      return new YAMLMapper()
          .readValue(in, new TypeReference<LinkedHashMap<String, List<String>>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package jp.enishi.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The kinds of organisation and of tie, from {@code schema/organizations.yml} and {@code
 * schema/ties.yml}: what the graph may hold and what a filter may name.
 */
@Component
public class GraphSchema {

  private final List<OrganizationType> organizations =
      read("schema/organizations.yml", new TypeReference<>() {});
  private final List<TieType> ties = read("schema/ties.yml", new TypeReference<>() {});

  private static <T> List<T> read(String file, TypeReference<List<T>> type) {
    try (InputStream in = new ClassPathResource(file).getInputStream()) {
      return new YAMLMapper().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kinds of organisation, in the order of the file. */
  public List<OrganizationType> organizations() {
    return organizations;
  }

  /** Kinds of tie, in the order of the file. */
  public List<TieType> ties() {
    return ties;
  }

  /** Labels of kind that stand beside {@code :Organization}. */
  public List<String> labels() {
    return organizations.stream().map(OrganizationType::label).toList();
  }

  /** Types of the edges that are derived between two organisations. */
  public List<String> pairEdges() {
    return ties.stream().filter(TieType::pair).map(TieType::edge).toList();
  }

  /** For each kind of agreement, the type of the edge that is derived from it. */
  public Map<String, String> edgeOfAgreementKind() {
    Map<String, String> edges = new LinkedHashMap<>();
    ties.forEach(tie -> tie.agreementKinds().forEach(kind -> edges.put(kind, tie.edge())));
    return edges;
  }
}

package jp.enishi.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An organisation as it is stored.
 *
 * @param kinds its label of kind
 * @param aliases every printed form met
 * @param until dissolved on, or null
 */
@Node("Organization")
public record Organization(
    @Id String id,
    @DynamicLabels Set<String> kinds,
    String name,
    String nameEn,
    String kana,
    List<String> aliases,
    String kind,
    String code,
    String level,
    String prefecture,
    String country,
    String countryCode,
    String region,
    Double lat,
    Double lon,
    LocalDate since,
    LocalDate until) {}

package jp.enishi.graph;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An agreement as it is stored, without its parties.
 *
 * @param signedPrecision day, month, year, fiscal-year; null together with {@code signedOn}
 * @param status in force, ended or unknown
 * @param budget money set aside for it, as printed
 */
@Node("Agreement")
public record Agreement(
    @Id String id,
    String title,
    String kind,
    String form,
    LocalDate signedOn,
    String signedPrecision,
    String signedPrinted,
    LocalDate until,
    String status,
    List<String> links,
    String department,
    String telephone,
    String owner,
    String budget) {}

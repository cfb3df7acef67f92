package jp.enishi.graph;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A document as it is stored.
 *
 * @param loaded stamp of the content that was loaded to its end; null while a load is under way
 */
@Node("Document")
public record Document(
    @Id String id,
    String title,
    String publisher,
    String publishedOn,
    String asOf,
    String checksum,
    String licence,
    String loaded) {}

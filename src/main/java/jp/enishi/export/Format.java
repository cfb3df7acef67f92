package jp.enishi.export;

import java.util.Arrays;
import java.util.Optional;

/** What the graph can be written as. */
public enum Format {
  /** GraphML 1.0. */
  GRAPHML("graphml", "application/graphml+xml"),
  /** GEXF, for Gephi. */
  GEXF("gexf", "application/gexf+xml"),
  /** Two tables, nodes.csv and edges.csv, in a ZIP. */
  CSV("csv", "application/zip"),
  /** JSON-LD 1.1 in terms of W3C ORG and schema.org. */
  JSONLD("jsonld", "application/ld+json"),
  /** A script that builds the graph in Neo4j. */
  CYPHER("cypher", "text/plain;charset=utf-8");

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** How the address of the call and the file asked for end. */
  public String extension() {
    return extension;
  }

  /** The media type of the answer. */
  public String mediaType() {
    return mediaType;
  }

  /** The name that a browser saves it under. */
  public String fileName() {
    return "enishi." + (this == CSV ? "zip" : extension);
  }

  /** By the end of a file name, without the dot. */
  public static Optional<Format> of(String extension) {
    return Arrays.stream(values())
        .filter(each -> each.extension.equalsIgnoreCase(extension))
        .findFirst();
  }
}

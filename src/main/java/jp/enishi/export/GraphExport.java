package jp.enishi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.enishi.cypher.Catalogue;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.ReadQueries;
import jp.enishi.cypher.TieType;
import jp.enishi.query.Neighbourhood;
import org.springframework.stereotype.Service;

/** Writes the graph, or a part of it, for other programs. Nothing is held in memory but ids. */
@Service
public class GraphExport {

  private final Catalogue catalogue;
  private final ReadQueries queries;
  private final GraphSchema schema;
  private final Neighbourhood neighbourhood;

  GraphExport(
      Catalogue catalogue, ReadQueries queries, GraphSchema schema, Neighbourhood neighbourhood) {
    this.catalogue = catalogue;
    this.queries = queries;
    this.schema = schema;
    this.neighbourhood = neighbourhood;
  }

  /** What will be written, once its organisations are known to exist. */
  public final class Prepared {

    private final Selection selection;
    private final boolean whole;
    private final Network network;

    private Prepared(Format format, Selection selection) {
      this.selection = selection;
      boolean all = format == Format.CYPHER && !selection.narrows();
      // JSON-LD has words of its own for agreements and documents, whatever is asked for.
      this.whole = format != Format.JSONLD && (selection.whole() == null ? all : selection.whole());
      this.network = whole ? new WholeGraph(queries) : ties(selection);
    }

    /** Writes GEXF of the version that Gephi calls newest. */
    public void gexf13(OutputStream out) {
      text(out, writer -> Gexf.write(network, writer, true));
    }

    /** Writes the format; the stream stays open. */
    public void write(Format format, OutputStream out) {
      switch (format) {
        case GRAPHML -> text(out, writer -> GraphMl.write(network, writer));
        case GEXF -> text(out, writer -> Gexf.write(network, writer, false));
        case CSV -> CsvPair.zip(network, out);
        case JSONLD -> text(out, writer -> JsonLd.write(network, queries, selection, writer));
        case CYPHER ->
            text(
                out,
                writer -> {
                  if (whole) {
                    CypherScript.whole(catalogue, queries, writer);
                  } else {
                    CypherScript.part(catalogue, network, writer);
                  }
                });
      }
    }

    /** Writes one table of the two. */
    public void table(boolean nodes, OutputStream out) {
      text(
          out,
          writer -> {
            if (nodes) {
              CsvPair.nodes(network, writer);
            } else {
              CsvPair.edges(network, writer);
            }
          });
    }
  }

  /** Checks what is asked for; throws {@code NotFound} for an unknown organisation. */
  public Prepared prepare(Format format, Selection selection) {
    return new Prepared(format, selection);
  }

  private Network ties(Selection selection) {
    List<String> types =
        selection.types().isEmpty()
            ? schema.ties().stream().map(TieType::edge).toList()
            : selection.types();
    Set<String> within = null;
    if (!selection.focus().isEmpty()) {
      within =
          new HashSet<>(
              neighbourhood.reach(
                  new Neighbourhood.Scope(
                      selection.focus(),
                      selection.depth(),
                      types,
                      selection.fields(),
                      selection.asOf(),
                      Integer.MAX_VALUE)));
    }
    return new Ties(queries, selection, types, within, Set.copyOf(selection.focus()));
  }

  private interface Writing {
    void to(Writer writer);
  }

  private static void text(OutputStream out, Writing writing) {
    Writer writer = Utf8.writer(out);
    try {
      writing.to(writer);
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

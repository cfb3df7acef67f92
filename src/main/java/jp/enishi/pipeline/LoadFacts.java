package jp.enishi.pipeline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.enishi.cypher.Catalogue;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.LocalGovernmentChanges;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.graph.GraphBatch;
import jp.enishi.graph.GraphWriter;
import jp.enishi.graph.LoadCounts;
import jp.enishi.issue.ChosenReadings;
import jp.enishi.issue.LedgerRefused;
import jp.enishi.model.Mention;
import jp.enishi.resolution.Resolution;
import jp.enishi.source.BadFacts;
import jp.enishi.source.FactFolder;
import jp.enishi.source.Facts;
import jp.enishi.source.SourceRegister;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Reads the facts of all sources, resolves their names together and hands them to the graph, a
 * document at a time.
 */
@Component
@EnableConfigurationProperties(GazetteerSettings.class)
class LoadFacts implements Load, ShippedFacts {

  private static final String FIGURES = "checks/figures/";

  private final GraphWriter graph;
  private final Supplier<LocalGovernmentChanges> changes;
  private final Set<String> countingRules;
  private final ChosenReadings choices;
  private final Judgements judgements;
  private final LoadedFolders folders;
  private volatile int reloads;

  LoadFacts(
      GraphWriter graph,
      Catalogue catalogue,
      GazetteerSettings gazetteer,
      ChosenReadings choices,
      Judgements judgements,
      LoadedFolders folders) {
    this.graph = graph;
    this.changes = gazetteer::localGovernmentChanges;
    this.choices = choices;
    this.judgements = judgements;
    this.folders = folders;
    this.countingRules =
        catalogue.list(FIGURES).stream()
            .map(each -> each.name().substring(FIGURES.length()))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void from(Optional<Path> directory, PrintWriter results, PrintWriter messages) {
    List<Facts> sources = sources(directory);
    graph.prepare();
    boolean first = graph.isEmpty();
    Function<Facts, GraphBatch> batches = batches(sources);
    for (Facts each : sources) {
      messages.println("読み込んでいます: " + each.source().title());
      results.println(summary(each, graph.write(batches.apply(each))));
    }
    graph.settle();
    folders.remember(directory, first);
  }

  /**
   * Brings the graph in line with the judgements and choices of people: documents of which they
   * change nothing are left alone.
   */
  synchronized void reload() {
    boolean changed = false;
    for (Optional<Path> each : folders.list()) {
      List<Facts> sources = sources(each);
      Function<Facts, GraphBatch> batches = batches(sources);
      for (Facts source : sources) {
        GraphBatch batch = batches.apply(source);
        if (!graph.holds(batch)) {
          graph.write(batch);
          changed = true;
        }
      }
    }
    if (changed) {
      graph.settle();
    }
    reloads++;
  }

  /** Another number whenever people's decisions may have changed who is who. */
  int reloads() {
    return reloads;
  }

  /** Who is who by rule alone, load by load. */
  List<Resolution> resolutions() {
    LocalGovernmentHistory history = new LocalGovernmentHistory(changes.get());
    SettledFacts settled = new SettledFacts(read(choices::current));
    return folders.list().stream()
        .map(each -> resolve(sources(each).stream().map(settled::of).toList(), history))
        .toList();
  }

  /** The facts that were loaded, with the readings that people chose. */
  List<Facts> settled() {
    SettledFacts settled = new SettledFacts(read(choices::current));
    return folders.list().stream()
        .flatMap(each -> sources(each).stream())
        .map(settled::of)
        .toList();
  }

  /** The rows of each source, with all names resolved and judged together. */
  private Function<Facts, GraphBatch> batches(List<Facts> printed) {
    LocalGovernmentHistory history = new LocalGovernmentHistory(changes.get());
    SettledFacts settled = new SettledFacts(read(choices::current));
    List<Facts> sources = printed.stream().map(settled::of).toList();
    Resolution resolution = resolve(sources, history).judgedBy(read(judgements::ledger));
    Successions successions = new Successions(sources, history, resolution);
    FindingsOfAll findings = new FindingsOfAll(sources, resolution);
    return each ->
        new FactsToGraph(
                settled.of(each),
                resolution,
                successions,
                findings.of(each),
                countingRules,
                settled)
            .batch();
  }

  /** What people decided; a ledger that cannot be read stops the load. */
  private static <T> T read(Supplier<T> ledger) {
    try {
      return ledger.get();
    } catch (LedgerRefused e) {
      throw new CommandFailed(e.getMessage(), e);
    }
  }

  private static List<Facts> sources(Optional<Path> directory) {
    return directory.map(LoadFacts::below).orElseGet(LoadFacts::shipped);
  }

  @Override
  public void loadWhenEmpty() {
    graph.prepare();
    if (graph.isEmpty()) {
      PrintWriter messages = new PrintWriter(System.err, true);
      messages.println("グラフが空なので、同梱の事実を読み込みます…");
      from(Optional.empty(), messages, new PrintWriter(java.io.Writer.nullWriter()));
    }
  }

  /**
   * Names of all documents are resolved together, so that one document's fuller form helps
   * another's; once more with those that the named ones took the place of, and that took theirs.
   */
  private static Resolution resolve(List<Facts> sources, LocalGovernmentHistory history) {
    List<Mention> mentions = new ArrayList<>();
    sources.forEach(each -> mentions.addAll(Mentions.in(each)));
    Resolution named = whoIsWho(mentions, history);
    mentions.addAll(history.related(named.organizations()));
    return whoIsWho(mentions, history);
  }

  private static Resolution whoIsWho(List<Mention> mentions, LocalGovernmentHistory history) {
    return Resolution.of(mentions, LocalGovernments.load(), history.changes(), Countries.load());
  }

  private static List<Facts> shipped() {
    return SourceRegister.shipped().listFacts();
  }

  private static List<Facts> below(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new CommandFailed(directory + ": ディレクトリーがありません。extract の --out で書き出した場所を指定してください。");
    }
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> folders =
          files
              .filter(each -> each.endsWith(FactFolder.SIDECAR))
              .map(Path::getParent)
              .sorted()
              .toList();
      if (folders.isEmpty()) {
        throw new CommandFailed(directory + ": 事実（source.yml のあるフォルダー）がありません。");
      }
      return folders.stream().map(FactFolder::read).toList();
    } catch (BadFacts e) {
      throw new CommandFailed(e.getMessage(), e);
    } catch (IOException e) {
      throw new CommandFailed(directory + ": 読めません（" + e.getMessage() + "）。", e);
    }
  }

  private static String summary(Facts facts, LoadCounts counts) {
    return "%s: 団体 %d、協定 %d、当事者 %d、掲載 %d、関係 %d、加盟 %d、所見 %d、印刷された数 %d（うち合わないもの %d）%s"
        .formatted(
            facts.source().id(),
            counts.organizations(),
            counts.agreements(),
            counts.parties(),
            counts.citations(),
            counts.ties(),
            counts.memberships(),
            counts.issues(),
            counts.figures(),
            counts.differingFigures(),
            counts.removed() > 0 ? "、取り除いた古いもの " + counts.removed() : "");
  }
}

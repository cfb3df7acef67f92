package jp.enishi.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.ask.Answer.Offer;
import jp.enishi.ask.Answer.Part;
import jp.enishi.ask.Answer.RowSource;
import jp.enishi.ask.Answer.Table;
import jp.enishi.ask.Answer.UnderstoodAs;
import jp.enishi.cypher.Catalogue;
import jp.enishi.cypher.CypherAnswer;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.cypher.NamedQuery;
import jp.enishi.cypher.ReadOnlyCypher;
import jp.enishi.query.AsOf;
import jp.enishi.query.Coverage;
import jp.enishi.query.Coverages;
import jp.enishi.query.Inheritances;
import org.springframework.stereotype.Service;

/** Answers questions in words. */
@Service
public class Questions {

  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

  private static final int MOST_SOURCES = 300;

  private final Vocabularies vocabularies;
  private final Catalogue catalogue;
  private final GraphSchema schema;
  private final ReadOnlyCypher cypher;
  private final Coverages coverages;
  private final Inheritances inheritances;

  Questions(
      Vocabularies vocabularies,
      Catalogue catalogue,
      GraphSchema schema,
      ReadOnlyCypher cypher,
      Coverages coverages,
      Inheritances inheritances) {
    this.inheritances = inheritances;
    this.vocabularies = vocabularies;
    this.catalogue = catalogue;
    this.schema = schema;
    this.cypher = cypher;
    this.coverages = coverages;
  }

  /**
   * The answer, or what is asked back, or why it is refused. Never throws for what was typed.
   *
   * @param q a question in Japanese or English
   */
  public Answer ask(String q) {
    return ask(q, null);
  }

  /**
   * The answer as it stood on a day.
   *
   * @param q a question in Japanese or English
   * @param asOf the day, unless the question names another (2010年時点で); null for all times
   */
  public Answer ask(String q, LocalDate asOf) {
    return ask(q, asOf, true, null);
  }

  /**
   * The answer in a language.
   *
   * @param q a question in Japanese or English
   * @param asOf the day, unless the question names another; null for all times
   * @param rollUp whether successors answer for predecessors, as among partners
   * @param lang {@code ja} or {@code en} for the sentence, the names of columns and the
   *     suggestions; null for the language of the question
   */
  public Answer ask(String q, LocalDate asOf, boolean rollUp, String lang) {
    Vocabulary vocabulary = vocabularies.now();
    Understanding understood = Understanding.of(q, asOf, lang, vocabulary);
    boolean japanese = lang == null ? understood.japanese() : lang.equals("ja");
    if (understood.outcome().refusal() != null) {
      return refused(q, understood.outcome().refusal());
    }
    Meaning meaning = understood.outcome().meaning();
    AsOf when = new AsOf(meaning.asOf == null ? asOf : meaning.asOf, rollUp);
    List<Coverage.Caution> cautions = new StandIns(inheritances, when).answerFor(meaning);
    NamedQuery query = catalogue.get(meaning.query());
    List<String> lost = Parameters.lost(meaning, query);
    if (!lost.isEmpty()) {
      return refused(q, new Refusals(japanese).lost(lost));
    }
    Map<String, Object> parameters =
        Parameters.of(meaning, query, schema, vocabulary.times().on(asOf).today());
    parameters.computeIfPresent("unnamed", (name, none) -> unnamed(meaning, when));
    String text = japanese ? query.text() : EnglishColumns.of(query);
    CypherAnswer rows = cypher.runOfCatalogue(query, parameters);
    List<String> columns = japanese ? rows.columns() : EnglishColumns.of(rows.columns());
    Wording wording = Wording.in(japanese);
    return new Answer(
        q,
        "answered",
        new UnderstoodAs(
            meaning.intent.label(),
            said(parameters),
            wording.sentence(meaning),
            parts(understood),
            understood.outcome().ignored()),
        new Table(columns, rows.rows()),
        rows.rows().size(),
        withDates(text, parameters),
        parameters,
        sources(rows),
        coverages
            .ofAnswer(Asking.of(meaning, parameters, schema), !rows.rows().isEmpty(), when)
            .and(cautions),
        inheritances.listInherited(facts(rows), holders(meaning, rows), when),
        FollowUps.of(meaning, wording, vocabulary),
        null);
  }

  private List<Map<String, Object>> unnamed(Meaning meaning, AsOf when) {
    return coverages.unnamed(meaning.ids(), when);
  }

  /**
   * The text to be shown: JSON carries a day as a string, which compared with a date would find
   * nothing and say so of nobody.
   */
  private static String withDates(String text, Map<String, Object> parameters) {
    return PARAMETER
        .matcher(text)
        .replaceAll(
            name ->
                Matcher.quoteReplacement(
                    parameters.get(name.group(1)) instanceof LocalDate
                        ? "date(" + name.group() + ")"
                        : name.group()));
  }

  /**
   * How the question could go on: names, fields and forms of question.
   *
   * @param q what is typed so far
   */
  public List<Completion> complete(String q) {
    return new Completions(vocabularies.now()).of(q);
  }

  private static Answer refused(String q, Refusal refusal) {
    boolean back = refusal.code().equals("ambiguous-name") || refusal.code().equals("two-readings");
    return new Answer(
        q,
        back ? "ambiguous" : "refused",
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        refusal.choices().stream().map(Refusal.Choice::q).toList(),
        new Answer.Refused(
            refusal.code(),
            refusal.reason(),
            refusal.choices().stream().map(c -> new Offer(c.label(), c.q())).toList()));
  }

  /** The parameters that say something. */
  private static Map<String, Object> said(Map<String, Object> parameters) {
    Map<String, Object> said = new LinkedHashMap<>();
    parameters.forEach(
        (name, value) -> {
          boolean empty = value == null || value instanceof List<?> list && list.isEmpty();
          if (!empty && !name.toLowerCase(java.util.Locale.ROOT).endsWith("restricted")) {
            said.put(name, value instanceof java.time.LocalDate day ? day.toString() : value);
          }
        });
    return said;
  }

  /** Each name of the question with the others that it could have been. */
  private static List<Part> parts(Understanding understood) {
    List<Part> parts = new ArrayList<>();
    for (Token token : understood.tokens()) {
      if (token.concept() instanceof Concept.Named named) {
        Name chosen = named.candidates().get(0);
        List<Offer> others =
            named.candidates().stream()
                .skip(1)
                .limit(5)
                .map(n -> new Offer(n.label(), replaced(understood.text(), token, n)))
                .toList();
        parts.add(new Part(token.text(), chosen.label(), others));
      }
    }
    return parts;
  }

  private static String replaced(String text, Token token, Name name) {
    String above = name.prefecture() == null || name.isPrefecture() ? "" : name.prefecture();
    return text.substring(0, token.start()) + above + name.name() + text.substring(token.end());
  }

  /** The agreements that the rows rest on. */
  private static List<String> facts(CypherAnswer rows) {
    int column = EnglishColumns.evidence(rows.columns());
    return rows.rows().stream()
        .map(row -> column < 0 ? null : row.get(column))
        .flatMap(cell -> cell instanceof List<?> all ? all.stream() : Stream.empty())
        .map(String::valueOf)
        .distinct()
        .limit(MOST_SOURCES)
        .toList();
  }

  /** Who was asked about, and who stands in the rows. */
  private static List<String> holders(Meaning meaning, CypherAnswer rows) {
    int column = rows.columns().indexOf("id");
    return Stream.concat(
            meaning.ids().stream(),
            rows.rows().stream()
                .map(row -> column < 0 ? null : row.get(column))
                .filter(Objects::nonNull)
                .map(String::valueOf))
        .distinct()
        .toList();
  }

  private List<RowSource> sources(CypherAnswer rows) {
    int column = EnglishColumns.evidence(rows.columns());
    List<RowSource> sources = new ArrayList<>();
    if (column < 0) {
      return sources;
    }
    Map<String, List<Integer>> rowsOf = new LinkedHashMap<>();
    for (int i = 0; i < rows.rows().size(); i++) {
      if (rows.rows().get(i).get(column) instanceof List<?> facts) {
        for (Object fact : facts) {
          rowsOf.computeIfAbsent(String.valueOf(fact), f -> new ArrayList<>()).add(i);
        }
      }
    }
    List<String> facts = rowsOf.keySet().stream().limit(MOST_SOURCES).toList();
    NamedQuery query = catalogue.get("queries/ask/citations");
    for (List<Object> row : cypher.runOfCatalogue(query, Map.of("ids", facts)).rows()) {
      String fact = (String) row.get(0);
      for (int i : rowsOf.get(fact)) {
        sources.add(
            new RowSource(
                i,
                fact,
                (String) row.get(1),
                (String) row.get(2),
                (String) row.get(3),
                (String) row.get(4)));
      }
    }
    sources.sort(java.util.Comparator.comparingInt(RowSource::row));
    return sources;
  }
}

package jp.enishi.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.model.DatePrecision;
import jp.enishi.model.OrganizationKind;

/**
 * A small graph drawn as text, one thing a line:
 *
 * <pre>
 * document d
 * 川崎市 Municipality 神奈川県
 * 瀋陽市 ForeignCity 中国
 * 中国 Country = 中華人民共和国
 * a1 分野別協定 ⑥-3 2011-09-05 川崎市 -- 瀋陽市, 大連市
 * a1 again ⑧-6 再掲
 * c1 連携協定 1 2020-04-01 甲市, 乙市 -- | 機構
 * covers 分野別協定 local-governments abroad all
 * covers 包括連携協定,災害協定 甲市 - part
 * figure f1 agreements-by-field 1対1の提携 ⑥工業等 21 1
 * issue i1 contradiction warning a1
 * succession 甲町 甲市 2014-04-05 編入
 * </pre>
 *
 * An organisation's id is its name. Japanese parties stand left of {@code --}; {@code ?} is an
 * unknown date, {@code 1981-05}, {@code 1981} and {@code 1981年度} one not known to the day; {@code
 * a..b} a date signed and a last day; {@code 市/署名} a party with a role.
 */
public final class DrawnGraph {

  private static final List<String> FIELDS =
      List.of("教育交流", "文化交流", "スポーツ交流", "医療交流", "農業等", "工業等", "商業等", "行政交流", "その他交流");
  private static final Pattern AGREEMENT =
      Pattern.compile("(\\S+) (\\S+) (\\S+) (\\S+) (.*)--([^|]*)(?:\\| *(\\S+))?");

  private String document = "d";
  private final List<OrganizationRow> organizations = new ArrayList<>();
  private final Map<String, AgreementRow> agreements = new LinkedHashMap<>();
  private final List<PartyRow> parties = new ArrayList<>();
  private final List<CitationRow> citations = new ArrayList<>();
  private final List<DateRow> dates = new ArrayList<>();
  private final List<FigureRow> figures = new ArrayList<>();
  private final List<IssueRow> issues = new ArrayList<>();
  private final List<SuccessionRow> successions = new ArrayList<>();
  private final List<ScopeRow> scopes = new ArrayList<>();

  private DrawnGraph() {}

  /** The drawing as a batch. */
  public static GraphBatch of(String drawing) {
    DrawnGraph graph = new DrawnGraph();
    drawing.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(graph::line);
    var source =
        new DocumentRow(
            graph.document, "調査 " + graph.document, "発行者", "2012-08", "2012-08", "c", "l", null);
    return new GraphBatch(
        List.of(source),
        graph.organizations,
        List.of(),
        List.copyOf(graph.agreements.values()),
        graph.parties,
        graph.dates,
        List.of(),
        graph.citations,
        graph.figures,
        graph.issues,
        List.of(),
        graph.successions,
        Proceedings.NONE,
        graph.scopes,
        List.of());
  }

  /** The earlier one ended on that day; the later one began, unless it took the other in. */
  private void succession(String before, String after, LocalDate on, String event) {
    organizations.replaceAll(
        each ->
            each.id().equals(before)
                ? each.standing(each.since(), on)
                : each.id().equals(after) && !event.equals("編入")
                    ? each.standing(on, each.until())
                    : each);
    successions.add(new SuccessionRow(before, after, on, "day", event, event.equals("改称"), "描いた図"));
  }

  private void line(String line) {
    String[] words = line.split(" ");
    Matcher agreement = AGREEMENT.matcher(line);
    if (words[0].equals("document")) {
      document = words[1];
    } else if (words[0].equals("figure")) {
      figures.add(
          new FigureRow(
              words[1],
              document,
              "表",
              words[3],
              words[4],
              words[2],
              null,
              Integer.parseInt(words[5]),
              words.length > 6 ? Integer.valueOf(words[6]) : null,
              true,
              "2012-08",
              "1"));
    } else if (words[0].equals("covers")) {
      boolean known = List.of("local-governments", "named").contains(words[2]);
      scopes.add(
          new ScopeRow(
              document + "-scope-" + (scopes.size() + 1),
              document,
              List.of(words[1].split(",")),
              known ? words[2] : "organizations",
              known ? List.of() : List.of(words[2]),
              List.of(),
              words[3].equals("-") ? null : words[3],
              "2012-08",
              words[4].equals("all"),
              null));
    } else if (words[0].equals("issue")) {
      issues.add(
          new IssueRow(
              words[1],
              words[2],
              words[3],
              "食い違い",
              List.of("甲", "乙"),
              "甲",
              "個票を優先",
              "open",
              "⑥-3",
              "1-2",
              List.of(words[4]),
              document));
    } else if (words[0].equals("succession")) {
      succession(words[1], words[2], LocalDate.parse(words[3]), words[4]);
    } else if (words[1].equals("again")) {
      citations.add(citation(words[0], words[2], words.length > 3 ? words[3] : null));
    } else if (agreement.matches()) {
      agreement(agreement);
    } else {
      organization(words);
    }
  }

  private void organization(String[] words) {
    var kind = OrganizationKind.of(words[1]);
    boolean alias = words.length > 2 && words[2].equals("=");
    String place = words.length > 2 && !alias ? words[2] : null;
    boolean home = kind == OrganizationKind.MUNICIPALITY || kind == OrganizationKind.PREFECTURE;
    organizations.add(
        new OrganizationRow(
            words[0],
            words[0],
            null,
            null,
            alias ? List.of(words[3]) : List.of(words[0]),
            kind,
            null,
            null,
            home ? place : null,
            home ? "日本" : kind == OrganizationKind.COUNTRY ? words[0] : place,
            null,
            null,
            null,
            null,
            organizations.stream().anyMatch(o -> o.id().equals(place)) ? place : null,
            null,
            null,
            List.of()));
  }

  private void agreement(Matcher m) {
    String id = m.group(1);
    String[] dates = m.group(4).split("\\.\\.");
    LocalDate signed = dates[0].equals("?") ? null : LocalDate.parse(firstDay(dates[0]));
    LocalDate until = dates.length > 1 ? LocalDate.parse(dates[1]) : null;
    CitationRow first = citation(id, m.group(3), null);
    citations.add(first);
    agreements.put(
        id,
        new AgreementRow(
            id,
            "協定 " + id,
            m.group(2),
            "協定",
            signed,
            signed == null ? null : precision(dates[0]),
            signed == null ? null : dates[0],
            until,
            until == null ? null : DatePrecision.DAY,
            until == null ? "in force" : "ended",
            first.field() == null ? List.of() : List.of(first.field()),
            List.of(),
            "国際課",
            "044-000-0000",
            null,
            null,
            List.of(),
            m.group(7)));
    if (signed != null) {
      this.dates.add(new DateRow(id, 1, "締結", dates[0], signed, precision(dates[0]), null));
    }
    parties(id, "japan", m.group(5));
    parties(id, "foreign", m.group(6));
  }

  private static String firstDay(String date) {
    return date.endsWith("年度")
        ? date.substring(0, 4) + "-04-01"
        : date + "-01-01".substring(Math.min(6, date.length() - 4));
  }

  private static DatePrecision precision(String date) {
    return switch (date.length()) {
      case 4 -> DatePrecision.YEAR;
      case 6 -> DatePrecision.FISCAL_YEAR;
      case 7 -> DatePrecision.MONTH;
      default -> DatePrecision.DAY;
    };
  }

  private void parties(String agreement, String side, String names) {
    Arrays.stream(names.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(
            name -> {
              String[] role = name.split("/");
              int position =
                  1 + (int) parties.stream().filter(p -> p.agreement().equals(agreement)).count();
              parties.add(
                  new PartyRow(
                      role[0],
                      agreement,
                      position,
                      side,
                      role.length > 1 ? role[1] : null,
                      role[0],
                      null,
                      List.of()));
            });
  }

  private CitationRow citation(String agreement, String entry, String mark) {
    int field = "①②③④⑤⑥⑦⑧⑨".indexOf(entry.charAt(0));
    AgreementRow known = agreements.get(agreement);
    String name = field < 0 ? null : FIELDS.get(field);
    if (known != null) {
      agreements.put(agreement, inField(known, name));
    }
    int line = 10 * (citations.size() + 1);
    return new CitationRow(
        agreement, document, entry, name, line + "-" + (line + 9), "協定 " + agreement, mark);
  }

  private static AgreementRow inField(AgreementRow a, String field) {
    List<String> fields = new ArrayList<>(a.fields());
    fields.add(field);
    return new AgreementRow(
        a.id(),
        a.title(),
        a.kind(),
        a.form(),
        a.signedOn(),
        a.signedPrecision(),
        a.signedPrinted(),
        a.until(),
        a.untilPrecision(),
        a.status(),
        fields,
        a.links(),
        a.department(),
        a.telephone(),
        a.owner(),
        a.budget(),
        a.generalParties(),
        a.council());
  }
}

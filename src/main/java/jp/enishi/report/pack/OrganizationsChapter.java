package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.enishi.analysis.ranking.Ranked;
import jp.enishi.query.Anniversary;
import jp.enishi.query.CoPartner;
import jp.enishi.query.OrganizationOutline;
import jp.enishi.query.OrganizationProfile;
import jp.enishi.query.OrganizationProfiles;
import jp.enishi.query.Overview;
import jp.enishi.query.PartnerFilter;
import jp.enishi.query.PartnerList;
import jp.enishi.query.PartnerList.Partner;
import jp.enishi.query.Partners;
import jp.enishi.query.Ref;
import jp.enishi.query.TieCoverage;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Cell;
import jp.enishi.report.content.Table;
import jp.enishi.report.content.Table.Column;
import jp.enishi.web.Paging;
import org.springframework.stereotype.Component;

/** A page for each chosen organisation. */
@Component
class OrganizationsChapter implements Chapter {

  private static final int PARTNERS = 7;
  private static final int ALIKE = 5;
  private static final int ANNIVERSARIES = 4;

  private final OrganizationProfiles profiles;
  private final Partners partners;
  private final Calendar calendar;

  OrganizationsChapter(OrganizationProfiles profiles, Partners partners, Calendar calendar) {
    this.profiles = profiles;
    this.partners = partners;
    this.calendar = calendar;
  }

  @Override
  public PackSection section() {
    return PackSection.ORGANIZATIONS;
  }

  @Override
  public List<Block> write(Material material) {
    List<Block> blocks = new ArrayList<>();
    List<Ref> chosen = material.chosen();
    for (Ref each : chosen) {
      if (each != chosen.get(0)) {
        blocks.add(new Block.NewPage());
      }
      addPage(blocks, material, each);
    }
    if (material.request().organizations().isEmpty()) {
      blocks.add(
          new Block.Note(
              material
                  .lingo()
                  .of(
                      "団体の指定がないので、媒介中心性の上位から、資料の偏りの注意がない自治体を先に%d団体を取り上げています。ほかの団体の同じページは、画面の「報告」で選ぶか、report centrality に --organization 名前 を付けて作れます。",
                      "As none were asked for, these are the first %d local governments by betweenness,"
                          + " those without a caution first. For the same page of any other, choose it in"
                          + " the page (Report, “Organisations with a page of their own”) or give report centrality"
                          + " --organization NAME.",
                      chosen.size())));
    }
    return blocks;
  }

  private void addPage(List<Block> blocks, Material material, Ref who) {
    Lingo lingo = material.lingo();
    String name = lingo.name(who);
    OrganizationOutline outline = profiles.getOutline(who.id(), material.asOf());
    PartnerList list =
        partners.listPartners(
            who.id(),
            new PartnerFilter(List.of(), List.of(), List.of(), material.asOf(), true, true),
            Paging.of(PARTNERS, 0));
    blocks.add(
        new Block.Subheading(
            name
                + (lingo.where(who).isEmpty() ? "" : lingo.of("（%s）", " (%s)", lingo.where(who)))));
    blocks.add(new Block.Text(story(lingo, name, outline, list) + basis(material, who)));
    blocks.add(
        material.line("betweenness", who.id()) == null
            ? new Block.Text(
                lingo.of(
                    "数えたつながりがないので、%sには順位がありません。",
                    "%s has no rank: none of the ties counted is its own.", name))
            : ranks(material, who, name));
    if (material.parts().outside(who)) {
      blocks.add(
          new Block.Note(
              lingo.of(
                  "%sは最大のまとまり（%,d団体）の外、%,d団体のまとまりにあります。調和中心性と固有ベクトル中心性は、ほかのまとまりの団体と比べられません。",
                  "%s stands outside the largest part (%,d organisations), in a part of %,d: harmonic and"
                      + " eigenvector centrality do not compare it with those of other parts.",
                  name,
                  material.parts().largest(),
                  material.parts().around(who.id()))));
    }
    Ranked warned = material.line("betweenness", who.id());
    if (warned != null && warned.warning() != null) {
      blocks.add(
          new Block.Caution(lingo.japanese() ? warned.warning().ja() : warned.warning().en()));
    }
    if (list.page().total() > 0) {
      blocks.add(partners(lingo, name, list));
    }
    if (list.page().total() > PARTNERS) {
      blocks.add(
          new Block.Note(
              lingo.of(
                  "件数の多い%d団体です。相手は全部で%,d団体あります。",
                  "The %d with most agreements; there are %,d partners in all.",
                  PARTNERS,
                  list.page().total())));
    }
    addLookAlikes(blocks, material, who);
    List<Anniversary> next = calendar.anniversaries(material.day(), who.id(), material.asOf());
    if (!next.isEmpty()) {
      blocks.add(
          new Block.Text(
              lingo.of("今後2年の周年：", "Anniversaries in the next two years: ")
                  + next.stream()
                      .limit(ANNIVERSARIES)
                      .map(each -> anniversary(lingo, each, who))
                      .collect(Collectors.joining(lingo.of("、", "; ")))
                  + (next.size() > ANNIVERSARIES
                      ? lingo.of(
                          "、ほか%,d件（「周年と期限」にあります）",
                          "; %,d more (see Anniversaries)", next.size() - ANNIVERSARIES)
                      : "")
                  + lingo.of("。", ".")));
    }
    blocks.add(
        new Block.Note(
            lingo.of("調べた範囲　", "Looked into: ") + coverage(lingo, outline.coverage().ties())));
  }

  /** Said where no second document confirms any of its ties. */
  private static String basis(Material material, Ref who) {
    Lingo lingo = material.lingo();
    return material
        .sureness()
        .onlyDocument(who.id())
        .map(
            only ->
                lingo.of(
                    "つながりはすべて「%s」だけに載っていて、ほかの資料では裏付けられていません。",
                    " All its ties stand in “%s” alone; no other document confirms them.",
                    material.documents().stream()
                        .filter(each -> each.id().equals(only))
                        .map(Overview.Document::title)
                        .findFirst()
                        .orElse(only)))
        .orElse("");
  }

  /**
   * What was looked into kind by kind; in a row the kinds that were met with only by chance, and
   * those that nobody looked into.
   */
  private static String coverage(Lingo lingo, List<TieCoverage> ties) {
    List<String> parts = new ArrayList<>();
    List<String> byChance = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (TieCoverage tie : ties) {
      if (tie.state().equals(TieCoverage.NOT_SURVEYED)) {
        open.add(lingo.tie(tie.type()));
      } else if (tie.sources().isEmpty()) {
        byChance.add(lingo.of("%s%,d件", "%s %,d", lingo.tie(tie.type()), tie.count()));
      } else {
        parts.add(lingo.japanese() ? tie.ja() : tie.en());
      }
    }
    if (!byChance.isEmpty()) {
      parts.add(
          lingo.list(byChance)
              + lingo.of(
                  "（まとめて調べた資料はないので、ほかにもあり得ます）",
                  ", and perhaps more: no document looks into them as a whole"));
    }
    if (!open.isEmpty()) {
      parts.add(lingo.of("未調査: ", "not looked into: ") + lingo.list(open));
    }
    return String.join(lingo.of("。", "; "), parts) + lingo.of("。", ".");
  }

  private static String anniversary(Lingo lingo, Anniversary each, Ref who) {
    List<Ref> others =
        each.agreement().others().stream().filter(o -> !o.id().equals(who.id())).toList();
    if (others.isEmpty()) {
      return lingo.of(
          "%sに「%s」の%d周年",
          "%s: %3$d years of “%2$s”",
          lingo.date(each.from(), each.agreement().signedPrecision()),
          each.agreement().title(),
          each.number());
    }
    return lingo.of(
        "%sに%sとの%d周年",
        "%s: %3$d years with %2$s",
        lingo.date(each.from(), each.agreement().signedPrecision()),
        Parties.of(lingo, others),
        each.number());
  }

  private static String story(
      Lingo lingo, String name, OrganizationOutline outline, PartnerList list) {
    StringBuilder text = new StringBuilder();
    long tied = outline.ties().stream().mapToLong(OrganizationProfile.TieCount::count).sum();
    text.append(
        list.page().total() == 0
            ? lingo.of(
                "%sがほかの団体と結んだ協定などは、資料にありません。",
                "No document states an agreement of %s with another organisation.", name)
            : lingo.of(
                "%sは、%,d団体と%,d件の協定などで結ばれています。",
                "%s is tied to %,d organisations by %,d agreements.",
                name,
                list.page().total(),
                tied));
    if (!outline.ties().isEmpty()) {
      text.append(lingo.of("内訳は、", " By kind: "));
      text.append(
          outline.ties().stream()
              .map(tie -> lingo.of("%s%,d件", "%s %,d", lingo.tie(tie.type()), tie.count()))
              .collect(Collectors.joining(lingo.of("、", ", "))));
      text.append(lingo.of("です。", "."));
    }
    if (!list.facets().countries().isEmpty()) {
      text.append(
          lingo.of(
              "相手の国・地域は%sです。",
              " Partners abroad: %s.",
              list.facets().countries().stream()
                  .limit(6)
                  .map(
                      each ->
                          lingo.of("%s（%,d）", "%s (%,d)", lingo.country(each.name()), each.count()))
                  .collect(Collectors.joining(lingo.of("、", ", ")))));
    }
    long others = outline.agreements() - tied;
    if (others > 0) {
      text.append(
          lingo.of(
              "ほかに、相手の団体が特定できないものや会議の設置など、団体どうしのつながりに数えないものが%,d件あります。",
              " Not counted as ties between organisations (no named partner, or a body that was set up):"
                  + " %,d more.",
              others));
    }
    if (!outline.councils().isEmpty()) {
      text.append(
          lingo.of(
              "%sに加わっています。",
              " It belongs to %s.",
              lingo.list(
                  outline.councils().stream().map(OrganizationProfile.Body::name).toList())));
    }
    return text.toString();
  }

  private static Table ranks(Material material, Ref who, String name) {
    Lingo lingo = material.lingo();
    List<List<Cell>> rows = new ArrayList<>();
    for (String measure : Material.MEASURES) {
      var ranking = material.ranking(measure);
      Ranked line = material.line(measure, who.id());
      if (line == null || line.rank() == null) {
        continue;
      }
      PlainScore plain = new PlainScore(lingo, ranking);
      rows.add(
          List.of(
              Cell.of(lingo.of(ranking.name())),
              Cell.of(line.rank()),
              Cell.of(material.sureness().band(measure, who.id())),
              plain.cell(line),
              Cell.of(plain.words(line))));
    }
    return new Table(
        lingo.of("%sの順位", "%s ranks", name),
        lingo.of(
            "%sの順位（%,d団体のうち）",
            "Ranks of %s among %,d", name, material.ranking("betweenness").total()),
        List.of(
            Column.text(lingo.of("指標", "Measure"), 2.4),
            Column.number(lingo.of("順位", "Rank"), 1),
            Column.text(lingo.of("順位の幅", "Band"), 1.4),
            Column.number(lingo.of("値", "Score"), 1.3),
            Column.text(lingo.of("ことばで言うと", "In words"), 4.5)),
        rows);
  }

  private static Table partners(Lingo lingo, String name, PartnerList list) {
    return new Table(
        lingo.of("%sの相手", "%s partners", name),
        lingo.of(
            "%sの相手（協定の多い順。三者以上の協定は、どの相手にも1件と数えます）",
            "Partners of %s, most agreements first (one of several counts with each)", name),
        List.of(
            Column.text(lingo.of("相手", "Partner"), 2.2),
            Column.text(lingo.of("所在", "Where"), 1.8),
            Column.number(lingo.of("件数", "Ties"), 0.7),
            Column.text(lingo.of("種類", "Kinds"), 3.7),
            Column.text(lingo.of("分野", "Fields"), 2.1),
            Column.text(lingo.of("最初", "Since"), 0.9)),
        list.page().items().stream().map(each -> row(lingo, each)).toList());
  }

  private static List<Cell> row(Lingo lingo, Partner each) {
    return List.of(
        Cell.of(lingo.name(each.organization())),
        Cell.of(lingo.where(each.organization())),
        Cell.of(each.count()),
        Cell.of(
            lingo.list(
                each.ties().stream()
                    .map(PartnerList.Tie::type)
                    .distinct()
                    .map(lingo::tie)
                    .toList())),
        Cell.of(lingo.list(each.fields().stream().map(lingo::field).toList())),
        Cell.of(each.first() == null ? "" : Integer.toString(each.first().getYear())));
  }

  private void addLookAlikes(List<Block> blocks, Material material, Ref who) {
    Lingo lingo = material.lingo();
    List<CoPartner> alike =
        profiles.listCoPartners(who.id(), material.asOf(), Paging.of(ALIKE, 0)).page().items();
    if (alike.isEmpty()) {
      return;
    }
    blocks.add(
        new Block.Text(
            lingo.of("同じ相手を持つ団体：", "Those with the same partners: ")
                + alike.stream()
                    .map(
                        each ->
                            lingo.of(
                                "%s（%s）",
                                "%s (%s)",
                                lingo.name(each.organization()),
                                Parties.of(lingo, each.shared())))
                    .collect(Collectors.joining(lingo.of("、", ", ")))
                + lingo.of("。", ".")));
  }
}

package jp.enishi.report.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import jp.enishi.analysis.projection.DataVersion;
import jp.enishi.analysis.projection.Projections;
import jp.enishi.analysis.ranking.Rankings;
import jp.enishi.analysis.run.Runs;
import jp.enishi.analysis.stability.Stabilities;
import jp.enishi.query.EnglishNames;
import jp.enishi.query.Overviews;
import jp.enishi.report.PackRequest;
import jp.enishi.report.PackSection;
import jp.enishi.report.PackStep;
import jp.enishi.report.content.Block;
import jp.enishi.report.content.Pack;
import jp.enishi.report.content.Section;
import jp.enishi.web.NotFound;
import org.springframework.stereotype.Service;

/** Writes the content of the meeting pack, section by section. */
@Service
public class PackWriter {

  private final EnglishNames english;
  private final Overviews overviews;
  private final Projections projections;
  private final Rankings rankings;
  private final Stabilities stabilities;
  private final OpenContradictions open;
  private final DataVersion version;
  private final ChosenOrganizations organizations;
  private final Runs runs;
  private final List<Chapter> chapters;

  PackWriter(
      EnglishNames english,
      Overviews overviews,
      Projections projections,
      Rankings rankings,
      Stabilities stabilities,
      OpenContradictions open,
      DataVersion version,
      ChosenOrganizations organizations,
      Runs runs,
      List<Chapter> chapters) {
    this.english = english;
    this.overviews = overviews;
    this.projections = projections;
    this.rankings = rankings;
    this.stabilities = stabilities;
    this.open = open;
    this.version = version;
    this.organizations = organizations;
    this.runs = runs;
    this.chapters = chapters.stream().sorted(Comparator.comparing(Chapter::section)).toList();
  }

  /** How many steps {@link #write} tells of: reading, and each section. */
  public static int steps(PackRequest request) {
    return 1 + (int) request.sections().stream().filter(each -> wanted(each, request)).count();
  }

  /** Without a run to compare with there is no change to tell of. */
  private static boolean wanted(PackSection section, PackRequest request) {
    return request.sections().contains(section)
        && (section != PackSection.CHANGE || request.run() != null);
  }

  /**
   * The pack; throws {@link jp.enishi.web.BadParameter} for an organisation that is not known.
   *
   * @param progress told of each step as it begins; setting the file is counted as one more
   */
  public Pack write(PackRequest request, Consumer<PackStep> progress) {
    LocalDate today = LocalDate.now();
    Lingo lingo = new Lingo(request.language().getLanguage().equals("ja"), english);
    int steps = steps(request) + 1;
    int done = 0;
    progress.accept(
        new PackStep(
            done, steps, PackStep.READING, lingo.of("グラフを読んでいます…", "Reading the graph …")));
    Material material =
        new Material(
            request,
            today,
            english,
            overviews.listDocuments(),
            projections,
            rankings,
            stabilities,
            open,
            version.get());
    if (material.projection().network().order() == 0) {
      throw new NotFound("この条件に合うつながりがグラフにありません。load で資料を読み込むか、日付を見直してください。");
    }
    if (request.run() != null) {
      runs.get(request.run()); // A wrong id is told, whichever sections are wanted.
    }
    if (!request.organizations().isEmpty()) {
      material.choose(organizations.find(request.organizations(), material.asOf()));
    }
    List<Section> sections = new ArrayList<>();
    for (Chapter chapter : chapters) {
      if (!wanted(chapter.section(), request)) {
        continue;
      }
      String title = chapter.section().title(lingo.japanese());
      progress.accept(
          new PackStep(
              ++done,
              steps,
              chapter.section().key(),
              lingo.of("「%s」を書いています…", "Writing “%s” …", title)));
      List<Block> blocks = chapter.write(material);
      if (!blocks.isEmpty()) {
        sections.add(
            new Section(chapter.section().key(), title, chapter.section().ownPage(), blocks));
      }
    }
    return new Pack(CoverPage.of(material, request), sections, request.language(), material.day());
  }
}

package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.analysis.ranking.Ranking;
import jp.enishi.report.PackSection;
import jp.enishi.report.content.Block;
import org.springframework.stereotype.Component;

/** One page in sentences, each made from figures that the rest of the pack shows. */
@Component
class SummaryChapter implements Chapter {

  private final SummaryOfNext next;

  SummaryChapter(SummaryOfNext next) {
    this.next = next;
  }

  @Override
  public PackSection section() {
    return PackSection.SUMMARY;
  }

  @Override
  public List<Block> write(Material material) {
    Lingo lingo = material.lingo();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Subheading(lingo.of("だれが中心か", "Who is central, and in what sense")));
    String lead = SummaryOfCentral.lead(material);
    if (!lead.isEmpty()) {
      blocks.add(new Block.Text(lead));
    }
    blocks.add(new Block.Points(SummaryOfCentral.central(material)));
    blocks.add(new Block.Subheading(lingo.of("どこまで確かか", "How sure that is")));
    blocks.add(new Block.Points(SummaryOfSureness.sure(material)));
    blocks.add(new Block.Subheading(lingo.of("次に何をするか", "What to do next")));
    blocks.add(new Block.Points(next.next(material)));
    blocks.add(new Block.Subheading(lingo.of("何に基づくか", "Where it comes from")));
    blocks.add(new Block.Text(basis(material)));
    return blocks;
  }

  private static String basis(Material material) {
    Lingo lingo = material.lingo();
    Ranking ranking = material.ranking("degree");
    return lingo.of(
        "資料%d点に載る%,d団体の間の%,d件の関係を、%,d本のつながりとして数えました（「数え方と方法」「出典」）。載っていない関係は、調べていないだけのことがあります（「資料がカバーする範囲」）。",
        "%d documents (Sources) state %3$,d ties between %2$,d organisations, counted as %4$,d edges"
            + " (Method). What is not in them may exist (Coverage).",
        material.documents().size(),
        ranking.network().vertices(),
        ranking.network().ties(),
        ranking.network().edges());
  }
}

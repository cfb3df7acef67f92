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
        "資料%d点に載る%,d団体の間の%,d件の関係を、%,d本のつながりとして数えました。資料の一覧は「出典」、何を調べ何を調べていないかは「資料がカバーする範囲」にあります。載っていない関係は「ない」のではなく、調べていないだけのことがあります。",
        "%d documents state %3$,d ties between %2$,d organisations, counted as %4$,d edges. See Sources"
            + " for the documents and Coverage for what they look into: what is not in them may exist.",
        material.documents().size(),
        ranking.network().vertices(),
        ranking.network().ties(),
        ranking.network().edges());
  }
}

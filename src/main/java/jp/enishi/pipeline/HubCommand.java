package jp.enishi.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.enishi.analysis.hub.Hub;
import jp.enishi.analysis.hub.HubRequest;
import jp.enishi.analysis.hub.Hubs;
import jp.enishi.query.AsOf;
import jp.enishi.query.OrganizationSearch;
import jp.enishi.web.BadParameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.json.JsonMapper;

/** What an organisation, or the tie between two, holds together. */
@Command(
    name = "hub",
    description = "一つの団体、または二つの団体の組が、つながりの中で担う役割を文章で示します。",
    synopsisHeading = "使い方: ",
    customSynopsis = {"java -jar enishi.jar hub NAME [NAME] [--as-of 日付] [--english] [--json]"},
    parameterListHeading = "%n引数:%n",
    optionListHeading = "%nオプション:%n")
final class HubCommand implements Callable<Integer> {

  @Parameters(arity = "1..2", paramLabel = "NAME", description = "団体の名前。二つ書くと、その組")
  private List<String> names = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "日付", description = "その日のつながりを数えます（既定は時点を問いません）")
  private LocalDate asOf;

  @Option(names = "--english", description = "英語の文章にします")
  private boolean english;

  @Option(names = "--no-roll-up", description = "合併や改称の前後の団体を、それぞれ別に扱います")
  private boolean apart;

  @Option(names = "--json", description = "JSON で出力します")
  private boolean json;

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    if (names.size() > 2) {
      throw new ParameterException(spec.commandLine(), "団体は二つまでです。");
    }
    try (var context = enishi.start().forReading(enishi.springArguments(spec, settings))) {
      var byName = new OrganizationByName(context.getBean(OrganizationSearch.class));
      String with = names.size() < 2 ? null : byName.get(names.get(1), asOf).id();
      Hub hub =
          context
              .getBean(Hubs.class)
              .analyse(
                  new HubRequest(
                      byName.get(names.get(0), asOf).id(), with, new AsOf(asOf, !apart)));
      var out = spec.commandLine().getOut();
      if (json) {
        out.println(context.getBean(JsonMapper.class).writeValueAsString(hub));
      } else {
        hub.notes().forEach(note -> spec.commandLine().getErr().println(note.ja()));
        hub.organizations().stream()
            .filter(each -> each.ties().agreements() == 0)
            .forEach(each -> LookedInto.print(each.coverage(), spec.commandLine().getErr()));
        hub.story().forEach(each -> out.println(english ? each.words().en() : each.words().ja()));
      }
      out.flush();
      return 0;
    } catch (BadParameter e) {
      throw new CommandFailed(e.getMessage(), e);
    }
  }
}

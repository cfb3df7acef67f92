package jp.enishi.resolution.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.enishi.gazetteer.Countries;
import jp.enishi.gazetteer.ForeignPlaces;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.OrganizationKind;

/**
 * How long it takes to find and judge the candidates of 100,000 mentions among 60,000
 * organisations. Run by hand; the command and the measured figure are in src/docs/resolution.md.
 */
public final class NameSearchBenchmark {

  private static final int ORGANIZATIONS = 60_000;
  private static final int MENTIONS = 100_000;
  private static final List<String> TRADES =
      List.of("建設", "銀行", "製作所", "大学", "商工会議所", "交通", "電機", "食品", "医療センター", "観光協会");

  private NameSearchBenchmark() {}

  /**
   * Prints the number of organisations, the time to index and to resolve, and the heap in use.
   *
   * @param args the number of mentions, if not 100,000
   */
  public static void main(String[] args) {
    Random random = new Random(1);
    int count = args.length > 0 ? Integer.parseInt(args[0]) : MENTIONS;
    LocalGovernments governments = LocalGovernments.load();
    List<KnownOrganization> organizations = organizations(governments, random);
    long start = System.nanoTime();
    PairJudge judge = new PairJudge(governments, Countries.load());
    NameSearch search = new NameSearch(judge, governments, organizations);
    long indexed = System.nanoTime();
    List<NameQuery> mentions =
        IntStream.range(0, count)
            .mapToObj(i -> mention(organizations.get(random.nextInt(organizations.size())), random))
            .toList();
    long from = System.nanoTime();
    Map<NameAnswer.Decision, Integer> decisions = new EnumMap<>(NameAnswer.Decision.class);
    mentions.parallelStream()
        .map(each -> search.find(each).decision())
        .forEach(
            each -> {
              synchronized (decisions) {
                decisions.merge(each, 1, Integer::sum);
              }
            });
    long done = System.nanoTime();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "%,d mentions, %,d organisations: index %.1f s, resolve %.1f s (all %.1f s of CPU), heap %d MB of %d MB, %s%n",
        count,
        search.size(),
        (indexed - start) / 1e9,
        (done - from) / 1e9,
        ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.maxMemory() >> 20,
        decisions);
  }

  private static List<KnownOrganization> organizations(
      LocalGovernments governments, Random random) {
    List<KnownOrganization> all = new ArrayList<>();
    ForeignPlaces.load().cities().stream()
        .limit(12_000)
        .forEach(
            each ->
                all.add(
                    new KnownOrganization(
                        each.countryCode() + "-" + each.name() + all.size(),
                        each.name(),
                        OrganizationKind.FOREIGN_CITY,
                        List.of(each.nameEn()),
                        null,
                        null,
                        each.countryCode(),
                        null)));
    List<LocalGovernment> local = governments.all();
    while (all.size() < ORGANIZATIONS - local.size()) {
      LocalGovernment place = local.get(random.nextInt(local.size()));
      String word = "" + (char) ('ア' + random.nextInt(80)) + (char) (0x4E00 + random.nextInt(3000));
      String name =
          LocalIndex.stem(place.name()) + word + TRADES.get(random.nextInt(TRADES.size()));
      all.add(
          new KnownOrganization(
              "company-" + name + all.size(),
              name,
              OrganizationKind.COMPANY,
              List.of("株式会社" + name),
              null,
              null,
              null,
              null));
    }
    local.forEach(each -> all.add(KnownOrganization.of(each)));
    return all;
  }

  /** As documents print it: with or without legal form and prefecture, sometimes with a slip. */
  private static NameQuery mention(KnownOrganization each, Random random) {
    String name = each.name();
    String printed =
        switch (random.nextInt(5)) {
          case 0 -> each.kind() == OrganizationKind.COMPANY ? "（株）" + name : name;
          case 1 -> each.otherNames().get(0);
          case 2 -> name.length() > 3 ? name.substring(0, name.length() - 1) : name;
          case 3 -> name.replace('ー', '―') + " ";
          default -> name;
        };
    return new NameQuery(printed, each.country(), null, null, null, null);
  }
}

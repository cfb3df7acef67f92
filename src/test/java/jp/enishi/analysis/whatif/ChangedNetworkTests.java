package jp.enishi.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jp.enishi.analysis.projection.Councils;
import jp.enishi.analysis.projection.DrawnProjection;
import jp.enishi.analysis.projection.Projection;
import jp.enishi.analysis.whatif.Changes.Membership;
import jp.enishi.analysis.whatif.Changes.NewAgreement;
import jp.enishi.analysis.whatif.Changes.NewOrganization;
import jp.enishi.cypher.GraphSchema;
import jp.enishi.web.BadParameter;
import org.junit.jupiter.api.Test;

/** Assumed changes follow the rules by which the graph's own ties are derived. */
class ChangedNetworkTests {

  private static final String[] ALL = {"m1 c1 a1", "m2 c1 a2", "m3", "c2", "m1 k1 加盟", "m2 k1 加盟"};

  private final GraphSchema schema = new GraphSchema();

  @Test
  void anAgreementJoinsEachHomePartyWithEachForeignOne() {
    Projection after =
        changed(Councils.OUT, "m1 c1 a1")
            .after(agreed(new NewAgreement("新", "姉妹都市提携", List.of("m1", "m3", "c1", "c2"), null)));

    assertThat(edges(after)).containsExactlyInAnyOrder("c1 m1 2", "c1 m3 1", "c2 m1 1", "c2 m3 1");
    // One of two agreements weighs 1, that of four parties a third.
    assertThat(weight(after, "c1", "m1")).isEqualTo(1 + 1.0 / 3);
  }

  @Test
  void withoutAForeignPartyTheFirstIsJoinedWithEachOther() {
    Projection after =
        changed(Councils.OUT, "m1 c1 a1")
            .after(agreed(new NewAgreement("新", null, List.of("m3", "m1", "m2"), null)));

    assertThat(edges(after)).containsExactlyInAnyOrder("c1 m1 1", "m1 m3 1", "m2 m3 1");
  }

  @Test
  void whoLosesAllTiesStaysAndARemovedOrganisationGoes() {
    ChangedNetwork network = changed(Councils.OUT, "m1 c1 a1", "m2 c1 a2");
    Projection without = network.after(new Changes(null, null, null, List.of("a2"), null, null));

    assertThat(without.find("m2")).isPresent();
    assertThat(edges(without)).containsExactly("c1 m1 1");
    assertThat(network.named()).containsExactly("c1", "m2");
    Projection gone =
        changed(Councils.OUT, "m1 c1 a1", "m2 c1 a2")
            .after(new Changes(null, List.of("c1"), null, null, null, null));
    assertThat(gone.find("c1")).isEmpty();
    assertThat(gone.network().size()).isZero();
  }

  @Test
  void aNewOrganisationCanBeAPartyAndIsNotThereBefore() {
    ChangedNetwork network = changed(Councils.OUT, "m1 c1 a1");
    Changes changes =
        new Changes(
            List.of(new NewOrganization("new", "新しい市", "ForeignCity", "韓国")),
            null,
            List.of(new NewAgreement("新", null, List.of("m1", "new"), null)),
            null,
            null,
            null);

    assertThat(edges(network.after(changes))).containsExactlyInAnyOrder("c1 m1 1", "m1 new 1");
    assertThat(network.before(changes).find("new")).isEmpty();
  }

  @Test
  void membersComeAndGoAsCouncilsAreCounted() {
    Changes join = new Changes(null, null, null, null, List.of(new Membership("m3", "k1")), null);
    Changes leave = new Changes(null, null, null, null, null, List.of(new Membership("m2", "k1")));
    String[] lines = {"m1 k1 加盟", "m2 k1 加盟"};

    assertThat(edges(changed(Councils.INCLUDED, lines).after(join)))
        .containsExactlyInAnyOrder("k1 m1 1", "k1 m2 1", "k1 m3 1");
    assertThat(edges(changed(Councils.INCLUDED, lines).after(leave))).containsExactly("k1 m1 1");
    // Left out, a council is no vertex and moves nothing.
    Projection out = changed(Councils.OUT, "m1 c1 a1").after(join);
    assertThat(edges(out)).containsExactly("c1 m1 1");
    assertThat(out.find("k1")).isEmpty();
  }

  @Test
  void whatIsNotThereIsRefusedByName() {
    assertThatThrownBy(
            () ->
                changed(Councils.OUT, "m1 c1 a1")
                    .after(new Changes(null, null, null, List.of("a9"), null, null)))
        .isInstanceOf(BadParameter.class)
        .hasMessageContaining("a9");
    assertThatThrownBy(
            () ->
                changed(Councils.OUT, "m1 c1 a1")
                    .after(agreed(new NewAgreement("新", null, List.of("m1", "nobody"), null))))
        .hasMessageContaining("nobody");
    assertThatThrownBy(
            () ->
                changed(Councils.OUT, "m1 c1 a1")
                    .after(agreed(new NewAgreement("新", null, List.of("m1", "m1"), null))))
        .hasMessageContaining("二つ以上");
    assertThatThrownBy(
            () ->
                changed(Councils.INCLUDED, "m1 k1 加盟")
                    .after(
                        new Changes(
                            null, null, null, null, null, List.of(new Membership("m3", "k1")))))
        .hasMessageContaining("加盟していません");
    for (Councils councils : Councils.values()) {
      assertThatThrownBy(
              () ->
                  changed(councils, "m1 c1 a1")
                      .after(
                          new Changes(
                              null, null, null, null, List.of(new Membership("m1", "m2")), null)))
          .hasMessageContaining("協議会の id");
    }
  }

  private ChangedNetwork changed(Councils councils, String... lines) {
    return new ChangedNetwork(
        DrawnProjection.of(councils, lines),
        DrawnProjection.of(Councils.INCLUDED, ALL),
        schema,
        id -> Optional.empty());
  }

  private static Changes agreed(NewAgreement agreement) {
    return new Changes(null, null, List.of(agreement), null, null, null);
  }

  /** Both ends in the order of their ids, and how many ties. */
  private static TreeSet<String> edges(Projection projection) {
    TreeSet<String> edges = new TreeSet<>();
    for (int e = 0; e < projection.network().size(); e++) {
      String one = projection.network().id(projection.network().source(e));
      String other = projection.network().id(projection.network().target(e));
      boolean turn = one.compareTo(other) > 0;
      edges.add((turn ? other + " " + one : one + " " + other) + " " + projection.ties(e).size());
    }
    return edges;
  }

  private static double weight(Projection projection, String one, String other) {
    for (int e = 0; e < projection.network().size(); e++) {
      if (projection.network().id(projection.network().source(e)).equals(one)
          && projection.network().id(projection.network().target(e)).equals(other)) {
        return projection.network().weight(e);
      }
    }
    throw new AssertionError(one + " " + other);
  }
}

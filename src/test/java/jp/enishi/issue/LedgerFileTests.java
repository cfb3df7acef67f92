package jp.enishi.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTests {

  @TempDir private Path folder;

  @Test
  void theLastChoiceHoldsAndEveryEarlierOneStaysWritten() {
    ChosenReadings ledger = new ChosenReadings(new LedgerSettings(folder.resolve("new")));
    ledger.add("x", Optional.of("甲、\"乙\""), "企画課", "理由");
    ledger.add("x", Optional.of("丙"), "企画課", "思い直した");
    ledger.add("y", Optional.of("丁"), "企画課", "理由");
    ledger.add("y", Optional.empty(), "企画課", "取り消す");
    assertThat(ledger.current()).containsOnlyKeys("x");
    assertThat(ledger.current().get("x").reading()).isEqualTo("丙");
    assertThat(ledger.history()).hasSize(4);
    assertThat(ledger.history().get(0).reading()).isEqualTo("甲、\"乙\"");
  }

  @Test
  void aLedgerThatIsNotThereIsEmpty() {
    assertThat(new ChosenReadings(new LedgerSettings(folder)).current()).isEmpty();
  }

  @Test
  void aDamagedLedgerIsRefusedNamingTheFile() throws IOException {
    Path file = folder.resolve("broken.csv");
    Files.writeString(file, "finding,reading\nx\n");
    assertThatThrownBy(() -> new LedgerFile(file, List.of("finding", "reading")).rows())
        .hasMessageContaining("broken.csv");
  }
}

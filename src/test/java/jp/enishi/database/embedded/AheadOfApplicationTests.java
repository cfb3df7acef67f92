package jp.enishi.database.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.enishi.database.DatabaseSettings;
import jp.enishi.database.DatabaseStartFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class AheadOfApplicationTests {

  @TempDir private Path folder;

  @Test
  void whyItCouldNotStartIsToldToWhoTakesIt() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "");
    AheadOfApplication ahead = new AheadOfApplication();
    ahead.start(new DatabaseSettings(file, 0, DataSize.ofMegabytes(8)));

    assertThatThrownBy(ahead::take).isInstanceOf(DatabaseStartFailed.class);
    ahead.close();
  }

  @Test
  void closingOneThatCouldNotStartIsNoFailure() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "");
    AheadOfApplication ahead = new AheadOfApplication();
    ahead.start(new DatabaseSettings(file, 0, DataSize.ofMegabytes(8)));

    ahead.close();
  }
}

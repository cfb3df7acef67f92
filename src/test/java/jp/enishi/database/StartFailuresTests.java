package jp.enishi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Full and read-only disks cannot be made in every test environment, so what the operating system
 * says of them is played back here.
 */
class StartFailuresTests {

  @TempDir Path data;

  @Test
  void saysThatTheDiskIsReadOnly() {
    IOException failure =
        new FileSystemException(data.resolve("lock").toString(), null, "Read-only file system");

    DatabaseStartFailed words = StartFailures.notWritable(data, failure);

    assertThat(words)
        .hasMessageContaining(data.toString())
        .hasMessageContaining("書き込めません")
        .hasMessageContaining("Read-only file system");
    assertThat(words.advice()).contains("--data");
  }

  @Test
  void saysThatTheDiskIsFull() {
    IOException failure = new IOException("No space left on device");

    DatabaseStartFailed words = StartFailures.notWritable(data, failure);

    assertThat(words).hasMessageContaining(data.toString()).hasMessageContaining("空きがありません");
    assertThat(words.advice()).contains("空きを作る");
  }

  @Test
  void findsAFullDiskBelowOtherFailures() {
    Throwable failure =
        new RuntimeException(new IllegalStateException(new IOException("No space left on device")));

    assertThat(StartFailures.isDiskFull(failure)).isTrue();
    assertThat(StartFailures.isDiskFull(new RuntimeException("No space left"))).isFalse();
  }

  @Test
  void namesTheLogOfAStoreThatCannotBeOpened() {
    DatabaseStartFailed words =
        StartFailures.damaged(data, new RuntimeException(new IllegalStateException("torn page")));

    assertThat(words).hasMessageContaining("torn page");
    assertThat(words.advice()).contains("debug.log");
  }
}

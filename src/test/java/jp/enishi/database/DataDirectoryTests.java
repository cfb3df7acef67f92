package jp.enishi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

  @TempDir Path temp;

  @Test
  void makesTheDirectoryForItsOwnerAlone() throws IOException {
    Path data = temp.resolve("a/data");

    DataDirectory.claim(data).close();

    assertThat(permissions(data)).isEqualTo("rwx------");
    assertThat(permissions(data.resolve("neo4j"))).isEqualTo("rwx------");
  }

  @Test
  void keepsTheGeneratedPasswordForItsOwnerAlone() throws IOException {
    try (DataDirectory directory = DataDirectory.claim(temp)) {
      Password generated = directory.password();
      directory.keep(generated);

      assertThat(generated.fresh()).isTrue();
      assertThat(generated.text()).hasSize(32);
      assertThat(permissions(temp.resolve("password"))).isEqualTo("rw-------");
      assertThat(directory.password()).isEqualTo(new Password(generated.text(), false));
    }
  }

  @Test
  void takesALoosenedPasswordFileAwayFromOthersAgain() throws IOException {
    try (DataDirectory directory = DataDirectory.claim(temp)) {
      directory.keep(directory.password());
      Files.setPosixFilePermissions(
          temp.resolve("password"), PosixFilePermissions.fromString("rw-r--r--"));

      directory.password();

      assertThat(permissions(temp.resolve("password"))).isEqualTo("rw-------");
    }
  }

  @Test
  void tellsNobodyThePasswordByAccident() {
    assertThat(new Password("secret", true).toString()).doesNotContain("secret");
  }

  @Test
  void announcesTheAddressWhileInUse() throws IOException {
    try (DataDirectory directory = DataDirectory.claim(temp)) {
      directory.announce("bolt://127.0.0.1:7687");

      assertThat(temp.resolve("bolt")).hasContent("bolt://127.0.0.1:7687\n");
    }
    assertThat(temp.resolve("bolt")).doesNotExist();
  }

  @Test
  void isClaimedOnceAtATime() {
    try (DataDirectory first = DataDirectory.claim(temp)) {
      assertThatThrownBy(() -> DataDirectory.claim(temp))
          .isInstanceOf(DatabaseStartFailed.class)
          .hasMessageContaining(first.path().toString())
          .hasMessageContaining("使用中");
    }
    DataDirectory.claim(temp).close();
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.createFile(temp.resolve("data"));

    assertThatThrownBy(() -> DataDirectory.claim(file))
        .isInstanceOf(DatabaseStartFailed.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("ファイル");
  }

  @Test
  void cannotBeMadeBelowAFile() throws IOException {
    Path file = Files.createFile(temp.resolve("data"));

    assertThatThrownBy(() -> DataDirectory.claim(file.resolve("below")))
        .isInstanceOf(DatabaseStartFailed.class)
        .hasMessageContaining("書き込めません");
  }

  @Test
  void leavesOtherPeoplesFilesAlone() throws IOException {
    Files.writeString(temp.resolve("notes.txt"), "mine");

    assertThatThrownBy(() -> DataDirectory.claim(temp))
        .isInstanceOf(DatabaseStartFailed.class)
        .hasMessageContaining("空ではなく");
    assertThat(temp).isDirectoryNotContaining("glob:**lock");
  }

  @Test
  void leavesTheDataOfAnotherNeo4jAlone() throws IOException {
    Files.createDirectories(temp.resolve("data/databases/neo4j"));

    assertThatThrownBy(() -> DataDirectory.claim(temp))
        .isInstanceOf(DatabaseStartFailed.class)
        .hasMessageContaining("Neo4j のデータ")
        .extracting(e -> ((DatabaseStartFailed) e).advice())
        .asString()
        .contains("--neo4j-uri");
  }

  @Test
  void refusesALayoutItDoesNotKnow() throws IOException {
    Files.writeString(temp.resolve("enishi-data"), "layout=2\n");

    assertThatThrownBy(() -> DataDirectory.claim(temp))
        .isInstanceOf(DatabaseStartFailed.class)
        .hasMessageContaining("読めない形式");
  }

  @Test
  void acceptsTheRootOfAFreshDisk() throws IOException {
    Files.createDirectory(temp.resolve("lost+found"));

    DataDirectory.claim(temp).close();
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

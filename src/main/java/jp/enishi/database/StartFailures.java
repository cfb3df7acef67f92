package jp.enishi.database;

import java.io.IOException;
import java.nio.file.Path;

/** What can keep the database from starting, each with its words. */
public final class StartFailures {

  private StartFailures() {}

  /** Another process, or another part of this one, holds the directory. */
  public static DatabaseStartFailed inUse(Path directory) {
    return new DatabaseStartFailed(
        "データディレクトリー %s は、別の Enishi が使用中です。".formatted(directory),
        "動いている Enishi を終了するか、--data で別のディレクトリーを指定してください。");
  }

  /** A file stands where a directory is wanted. */
  static DatabaseStartFailed notADirectory(Path path) {
    return new DatabaseStartFailed(
        "%s はファイルなので、データディレクトリーにできません。".formatted(path), "--data でディレクトリーを指定してください。");
  }

  /** A directory with other things in it, perhaps of another Neo4j. */
  static DatabaseStartFailed notOurs(Path directory, boolean neo4j) {
    return neo4j
        ? new DatabaseStartFailed(
            "%s には、Enishi が作ったものではない Neo4j のデータがあります。".formatted(directory),
            "空のディレクトリーを --data で指定してください。その Neo4j に接続するには、Neo4j を起動して"
                + " --neo4j-uri でアドレスを指定します。")
        : new DatabaseStartFailed(
            "%s は空ではなく、Enishi のデータディレクトリーでもありません。".formatted(directory),
            "空のディレクトリーか、まだ無いディレクトリーを --data で指定してください。");
  }

  /** Written by another version of Enishi. */
  static DatabaseStartFailed otherLayout(Path directory) {
    return new DatabaseStartFailed(
        "データディレクトリー %s は、この版の Enishi では読めない形式です。".formatted(directory),
        "作成した版の Enishi を使うか、--data で別のディレクトリーを指定し、load で読み込み直してください。");
  }

  /** The store inside was written by another version of Neo4j. */
  public static DatabaseStartFailed otherStoreVersion(
      Path directory, String version, Throwable cause) {
    return new DatabaseStartFailed(
        "データディレクトリー %s は、別の版の Neo4j で作られています（この Enishi の Neo4j は %s）。"
            .formatted(directory, version),
        "作成した版の Enishi を使うか、--data で別のディレクトリーを指定し、load で読み込み直してください。",
        cause);
  }

  /** The store is there but Neo4j cannot open it. */
  public static DatabaseStartFailed damaged(Path directory, Throwable cause) {
    return new DatabaseStartFailed(
        "データディレクトリー %s のデータベースを開けません: %s".formatted(directory, rootMessage(cause)),
        "詳しくは %s を見てください。壊れている場合は、--data で別のディレクトリーを指定し、load で読み込み直せます。"
            .formatted(directory.resolve("neo4j/logs/debug.log")),
        cause);
  }

  /** The port of Bolt is taken. */
  public static DatabaseStartFailed boltPortInUse(int port, Throwable cause) {
    return new DatabaseStartFailed(
        "データベースのポート 127.0.0.1:%d は、別のプログラムが使用中です。".formatted(port),
        "そのプログラムを終了するか、--enishi.database.bolt-port=0 で空いているポートを使ってください。",
        cause);
  }

  /** The disk has too little room. */
  public static DatabaseStartFailed diskFull(Path directory, Throwable cause) {
    return new DatabaseStartFailed(
        "データディレクトリー %s のディスクに空きがありません（空き %d MB、必要 %d MB）。"
            .formatted(
                directory,
                directory.toFile().getUsableSpace() >> 20,
                DataDirectory.LEAST_FREE >> 20),
        "不要なファイルを削除して空きを作るか、--data で別のディスクのディレクトリーを指定してください。",
        cause);
  }

  /** Nothing can be written: missing rights, a read-only disk, a full one. */
  static DatabaseStartFailed notWritable(Path directory, IOException cause) {
    if (isDiskFull(cause)) {
      return diskFull(directory, cause);
    }
    return new DatabaseStartFailed(
        "データディレクトリー %s に書き込めません: %s".formatted(directory, cause),
        "書き込みの権限と、ディスクが読み取り専用でないことを確かめるか、--data で別のディレクトリーを指定してください。",
        cause);
  }

  /** Whether the operating system said so; Java has no type for it. */
  public static boolean isDiskFull(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      String message = each.getMessage();
      if (each instanceof IOException
          && message != null
          && (message.contains("No space left") || message.contains("not enough space"))) {
        return true;
      }
    }
    return false;
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}

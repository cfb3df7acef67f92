package jp.enishi.graph;

/** A schema file that was applied to this database has another text now. */
public class SchemaChanged extends RuntimeException {

  SchemaChanged(String name) {
    super(
        "cypher/"
            + name
            + ".cypher はこのデータベースに適用した後で書き換えられています。元に戻し、変更は新しい版のファイル（V…__….cypher）に書いてください。");
  }
}

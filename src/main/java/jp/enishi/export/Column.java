package jp.enishi.export;

/**
 * A property that nodes or edges may have.
 *
 * @param name as in the graph
 * @param type what its values are
 */
record Column(String name, Type type) {

  enum Type {
    TEXT,
    WHOLE,
    NUMBER,
    FLAG,
    DAY,
    LIST
  }

  static Column text(String name) {
    return new Column(name, Type.TEXT);
  }

  /** From the names of types that the database gives; of several, text holds them all. */
  static Column of(String name, java.util.List<String> types) {
    if (types.size() != 1) {
      boolean lists = types.stream().allMatch(each -> each.startsWith("LIST"));
      return new Column(name, lists ? Type.LIST : Type.TEXT);
    }
    String type = types.get(0);
    return new Column(
        name,
        type.startsWith("LIST")
            ? Type.LIST
            : switch (type) {
              case "INTEGER" -> Type.WHOLE;
              case "FLOAT" -> Type.NUMBER;
              case "BOOLEAN" -> Type.FLAG;
              case "DATE" -> Type.DAY;
              default -> Type.TEXT;
            });
  }
}

package jp.enishi.ask;

import java.util.List;

/**
 * A noun phrase of a question: a named organisation, or a sort of organisation with where it is.
 *
 * @param names what it names; empty for a sort
 * @param sort what sort it is; empty for a name
 * @param other whether its particle says that it is the other side (と, に, with, to)
 * @param except whether it is taken out (以外, other than)
 * @param where whether it says where those are that are asked for (九州で)
 * @param start index of its first character in the normalised question
 * @param end index behind its last
 */
record Phrase(
    List<Name> names,
    boolean full,
    Sort sort,
    boolean other,
    boolean except,
    boolean where,
    int start,
    int end) {

  boolean isName() {
    return !names.isEmpty();
  }

  /** The same place in the question, of another sort. */
  Phrase with(Sort other) {
    return new Phrase(names, full, other, this.other, except, where, start, end);
  }

  /** 下関、福岡、北九州の3市: leaves those of that rank, if there are any. */
  void narrow(String rank) {
    if (names.stream().anyMatch(each -> each.name().endsWith(rank))) {
      names.removeIf(each -> !each.name().endsWith(rank));
    }
  }

  Name name() {
    return names.get(0);
  }
}

package jp.enishi.ask;

/** Says back in words what a question was taken to mean. */
interface Wording {

  static Wording in(boolean japanese) {
    return japanese ? new JapaneseWording() : new EnglishWording();
  }

  /** The meaning as a sentence. */
  String sentence(Meaning meaning);

  /** A question of this meaning, which is itself understood. */
  String question(Meaning meaning);
}

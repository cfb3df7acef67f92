package jp.enishi.ask;

/**
 * A stretch of a question and what it stands for.
 *
 * @param start index of its first character in the normalised question
 * @param end index behind its last
 */
record Token(Concept concept, String text, int start, int end) {

  boolean is(Sign sign) {
    return concept instanceof Concept.Signal signal && signal.sign() == sign;
  }

  boolean isParticle(java.util.Set<String> any) {
    return concept instanceof Concept.Particle particle && any.contains(particle.text());
  }
}

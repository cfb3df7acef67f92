package jp.enishi.report;

/**
 * How far a pack is.
 *
 * @param done how many steps are done
 * @param of how many there are: reading the graph, each section, setting it
 * @param doing the step that begins now: {@link #READING}, the key of a section or {@link #SETTING}
 * @param words the same for people, in the language of the pack
 */
public record PackStep(int done, int of, String doing, String words) {

  /** The first step: the network is read. */
  public static final String READING = "reading";

  /** The last step: all is put into the form that was asked for. */
  public static final String SETTING = "setting";
}

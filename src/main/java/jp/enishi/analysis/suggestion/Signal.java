package jp.enishi.analysis.suggestion;

import java.util.Arrays;
import java.util.List;
import jp.enishi.analysis.measure.Words;

/**
 * One way to look for partners: a link predictor, and between whom it is asked.
 *
 * <p>Agreements of local governments mostly join two sides (towns here, cities abroad), so that the
 * one who asks and the one to be found share no neighbour. What they have is a chain of three: the
 * predictor is then asked between the one who asks and another that is tied to the one to be found
 * (a look-alike), or between a partner of the one who asks and the one to be found.
 *
 * @param index the predictor
 * @param view between whom it is asked
 */
public record Signal(Index index, View view) {

  /** A link predictor; JGraphT has each of them under the same name. */
  public enum Index {
    /** Shared neighbours, each counted as 1/ln(degree): Adamic and Adar 2003. */
    ADAMIC_ADAR("アダミック・アダール指数", "Adamic–Adar index"),
    /** Shared neighbours, each counted as 1/degree: Zhou, Lü and Zhang 2009. */
    RESOURCE_ALLOCATION("資源配分指数", "resource allocation index"),
    /** Shared neighbours over all neighbours of either: Jaccard 1901. */
    JACCARD("ジャッカール係数", "Jaccard coefficient");

    private final Words words;

    Index(String ja, String en) {
      this.words = new Words(ja, en);
    }

    public Words words() {
      return words;
    }
  }

  /** Between whom a predictor is asked. */
  public enum View {
    /** The two themselves. */
    SHARED("共通の相手・協議会・地域", "what both have in common"),
    /** The one who asks and each that is tied to the other, added up. */
    LOOK_ALIKES("似た団体の提携先", "partners of those like it"),
    /** Each partner of the one who asks and the other, added up. */
    LIKE_PARTNERS("今の提携先に似た団体", "those like its partners"),
    /** The place in which the one who asks lies and the other. */
    PLACE("所在地の提携", "ties of its place");

    private final Words words;

    View(String ja, String en) {
      this.words = new Words(ja, en);
    }

    public Words words() {
      return words;
    }
  }

  /** Its name in answers. */
  public String key() {
    return index + "/" + view;
  }

  /** Its name for people. */
  public Words words() {
    return new Words(
        view.words().ja() + "・" + index.words().ja(),
        view.words().en() + ", " + index.words().en());
  }

  /** Those that are combined: each predictor of shared neighbours in each view. */
  static final List<Signal> ALL =
      Arrays.stream(View.values())
          .flatMap(view -> Arrays.stream(Index.values()).map(index -> new Signal(index, view)))
          .toList();
}

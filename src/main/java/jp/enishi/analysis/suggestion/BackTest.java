package jp.enishi.analysis.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.enishi.analysis.measure.Words;

/**
 * How often suggestions made without knowing some ties would have found them.
 *
 * @param kind {@code leave-one-out}: each tie is hidden alone; {@code after-year}: all made after
 *     the year are hidden together
 * @param year the last year whose ties were known
 * @param asked how many hidden ties were asked for; one between two local governments from both
 *     ends
 * @param hidden how many could be hidden; where they are very many, some were drawn
 * @param known how many ties there were to learn from (of leave-one-out, all but the one)
 * @param newcomers hidden ties whose other end had no tie left to learn from
 * @param undated ties that were left out because nothing says when they were made
 * @param candidates among how many one had to be found, on the average
 * @param methods the product's list first, then popularity and chance, then each signal alone
 * @param withOtherTies the first three again, without newcomers
 * @param verdict what the figures say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackTest(
    String kind,
    Integer year,
    int asked,
    int hidden,
    int known,
    int newcomers,
    int undated,
    double candidates,
    List<Method> methods,
    List<Method> withOtherTies,
    Words verdict) {

  /**
   * Figures of one way of ranking. Where candidates share a rank, the mean over all orders of them
   * is taken.
   *
   * @param name {@code enishi}, {@code popularity}, {@code chance} or {@code INDEX/VIEW}
   * @param hitAt5 share of hidden ties found among the first five
   * @param hitAt10 among the first ten
   * @param hitAt20 among the first twenty
   * @param mrr mean of 1/rank
   */
  public record Method(
      String name, Words words, double hitAt5, double hitAt10, double hitAt20, double mrr) {}
}

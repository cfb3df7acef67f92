package jp.enishi.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * A round anniversary of an agreement, counted as the documents count: an agreement of 1981 has its
 * 30th in 2011.
 *
 * @param number 5, 10 … 100
 * @param label 30周年
 * @param from first day on which it can fall: the day itself when the day of signing is known
 * @param to last day on which it can fall; the same day, or the end of the month, year or fiscal
 *     year when no more is known of the signing
 * @param agreement the agreement, its state and all its parties
 */
public record Anniversary(
    int number,
    String label,
    LocalDate from,
    LocalDate to,
    @JsonUnwrapped AgreementLine agreement,
    List<Cite> citations) {

  static LocalDate end(LocalDate from, String precision) {
    return switch (precision) {
      case "month" -> from.plusMonths(1).minusDays(1);
      case "year", "fiscal-year" -> from.plusYears(1).minusDays(1);
      default -> from;
    };
  }
}

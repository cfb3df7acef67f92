package jp.enishi.analysis.stability;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the bands of ranks count as verified.
 *
 * @param verifiedConfidence a tie of which no reading has this confidence at least, from 0 to 1,
 *     counts as unverified. The default parts the rules that read a sentence which says that the
 *     tie was made (0.9 and more) from those that conclude it from a title, an anniversary or a
 *     mention; it is a choice, not a measurement
 */
@ConfigurationProperties("enishi.analysis.stability")
record StabilitySettings(@DefaultValue("0.9") double verifiedConfidence) {

  StabilitySettings {
    if (!(verifiedConfidence >= 0 && verifiedConfidence <= 1)) {
      throw new IllegalArgumentException(
          "enishi.analysis.stability.verified-confidence は 0 から 1 までの数にしてください（%s は使えません）。"
              .formatted(verifiedConfidence));
    }
  }
}

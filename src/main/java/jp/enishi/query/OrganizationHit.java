package jp.enishi.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.enishi.gazetteer.CodePeriod;

/**
 * An organisation found by a name.
 *
 * @param matched the name that matched
 * @param match how: equal, equal-alias, begins, contains, slip (one slip of typing away),
 *     slip-begins, words (each word is in a name or names country or prefecture), ends; null when
 *     no name was asked
 * @param asked the one that bears that name, when this one stood for it on the day asked for
 * @param code when a 団体コード was typed, since when and until when it was valid
 * @param partners how many organisations it is tied to
 * @param agreements how many agreements it is a party to
 */
public record OrganizationHit(
    @JsonUnwrapped Ref organization,
    List<String> aliases,
    long partners,
    long agreements,
    String matched,
    String match,
    Ref asked,
    CodePeriod code) {}

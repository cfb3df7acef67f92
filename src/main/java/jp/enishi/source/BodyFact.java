package jp.enishi.source;

import java.util.List;
import jp.enishi.model.LineRange;
import jp.enishi.model.OrganizationKind;

/**
 * A body that a document names as taking part in something, without saying that it signed or
 * belongs to anything.
 *
 * @param country short Japanese name of its country, or null when the text does not tell
 * @param countryCode ISO 3166-1 alpha-2
 * @param fields fields in which it takes part, as printed
 * @param link what it takes part in: the agreement's id, the plan or council by name
 */
public record BodyFact(
    String printed,
    String name,
    OrganizationKind kind,
    String country,
    String countryCode,
    List<String> fields,
    String link,
    String entry,
    LineRange lines,
    String rule,
    Double confidence) {}

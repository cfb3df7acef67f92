package jp.enishi.query;

import java.util.List;
import jp.enishi.query.OrganizationProfile.Body;
import jp.enishi.query.OrganizationProfile.TieCount;

/**
 * The first facts about an organisation, which cost a fraction of its {@link OrganizationProfile}.
 *
 * @param ties its kinds of tie, with the number of agreements
 * @param agreements how many it holds, also those that tie it to nobody who is named
 * @param councils bodies to which it belongs
 */
public record OrganizationOutline(
    List<TieCount> ties, int agreements, List<Body> councils, Coverage coverage) {}

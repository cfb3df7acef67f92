package jp.enishi.analysis.hub;

import jp.enishi.query.AsOf;

/**
 * Whose part in the network is asked for.
 *
 * @param id of the organisation
 * @param with id of the other one of a pair; null for one organisation alone
 * @param asOf the day whose ties count, without a day all ties of any time; and whether successors
 *     answer for predecessors
 */
public record HubRequest(String id, String with, AsOf asOf) {}

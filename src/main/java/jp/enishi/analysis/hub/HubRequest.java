package jp.enishi.analysis.hub;

import java.time.LocalDate;

/**
 * Whose part in the network is asked for.
 *
 * @param id of the organisation
 * @param with id of the other one of a pair; null for one organisation alone
 * @param asOf the day whose ties count; null for all ties of any time
 */
public record HubRequest(String id, String with, LocalDate asOf) {}

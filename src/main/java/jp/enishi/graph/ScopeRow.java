package jp.enishi.graph;

import java.util.List;

/**
 * What a document speaks of, so that its silence can be told from "none".
 *
 * @param ties types of edge
 * @param of whose ties: local-governments, organizations, named
 * @param organizations ids, when {@code of} is organizations
 * @param codes codes of local governments, to the same end
 * @param counterpart abroad, or null for any
 * @param asOf day, month or year, ISO
 * @param complete whether all such ties of theirs are in it
 * @param note a caution in Japanese, or null
 */
public record ScopeRow(
    String id,
    String document,
    List<String> ties,
    String of,
    List<String> organizations,
    List<String> codes,
    String counterpart,
    String asOf,
    boolean complete,
    String note) {}

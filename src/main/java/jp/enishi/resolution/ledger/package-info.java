/**
 * Judgements of people about who is who: an append-only file, of which the last judgement of a pair
 * holds.
 */
@NamedInterface("ledger")
package jp.enishi.resolution.ledger;

import org.springframework.modulith.NamedInterface;

/** Names of all organisations in memory, folded once, and what a typed name may be looked up as. */
package jp.enishi.query.search;

/**
 * Slips of the pen in the running text of entries: what the entry itself, another entry of the same
 * agreement, or the gazetteer shows to be written otherwise. A slip changes no fact; it is shown.
 */
package jp.enishi.extraction.slips;

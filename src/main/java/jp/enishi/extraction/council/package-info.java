/**
 * Reads the papers of a meeting of a regional council: who belongs to it, its themes, meetings and
 * who is named in its annexes. Offices are kept, names of persons never.
 */
package jp.enishi.extraction.council;

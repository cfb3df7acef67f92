/**
 * Sentences, numberings and headings that print a count of ties: the number, the word counted with,
 * and the counting rule that should give it. What no rule counts is kept with the reason.
 */
package jp.enishi.extraction.count;

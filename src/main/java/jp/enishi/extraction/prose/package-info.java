/**
 * Relations that running text states: ties and earlier agreements, how they ended, mergers,
 * standing bodies and who joined them, bodies that take part. Any reader may hand its passages
 * over; what is read carries the rule that read it and how sure it is. Sentences never leave this
 * package.
 */
package jp.enishi.extraction.prose;

/** Reads collections of cases: who runs which plan together, how it came about, what it brings. */
package jp.enishi.extraction.cases;

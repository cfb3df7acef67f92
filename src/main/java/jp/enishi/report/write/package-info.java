/** Writes a pack as HTML, PDF, Word and Excel. */
package jp.enishi.report.write;

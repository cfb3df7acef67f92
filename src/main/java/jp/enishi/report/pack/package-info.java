/** What the meeting pack says, section by section. */
package jp.enishi.report.pack;

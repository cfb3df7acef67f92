/** Figures as lines, marks and labels that every format can draw; layout and type metrics. */
package jp.enishi.report.drawing;

package jp.enishi.ask;

/**
 * How a question could go on.
 *
 * @param text the whole question so far, completed
 * @param kind name, field or question
 * @param label what the completion stands for, as far as the text does not say it: 府中市（東京都）
 */
public record Completion(String text, String kind, String label) {}

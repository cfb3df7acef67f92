package jp.enishi.graph;

import java.time.LocalDate;

/**
 * A code that a local government had before the one it has now.
 *
 * @param code six digits
 * @param until first day on which it had another
 */
public record FormerCode(String code, LocalDate until) {}

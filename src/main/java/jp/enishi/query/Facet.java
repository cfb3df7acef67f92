package jp.enishi.query;

/** A value by which a list can be narrowed, and how many entries have it. */
public record Facet(String name, long count) {}

package jp.enishi.source;

import jp.enishi.model.LineRange;

/** A line of the contents pages: what it says of the entry, as printed. */
public record ContentsFact(
    String entry,
    String foreign,
    String japan,
    String title,
    String mark,
    int page,
    LineRange lines) {}

package jp.enishi.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.enishi.web.Page;

/** A part of the agreements with a year to celebrate, and what that rests on. */
public record AnniversaryList(@JsonUnwrapped Page<Anniversary> page, Coverage coverage) {}

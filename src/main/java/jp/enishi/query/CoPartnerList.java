package jp.enishi.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.enishi.web.Page;

/** A part of those who share partners with an organisation, and what that rests on. */
public record CoPartnerList(@JsonUnwrapped Page<CoPartner> page, Coverage coverage) {}

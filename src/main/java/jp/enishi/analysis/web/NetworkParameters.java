package jp.enishi.analysis.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Query parameters that say which network is meant; what is null was not given. */
record NetworkParameters(
    @Nullable String projection,
    @Nullable String councils,
    @Nullable List<String> types,
    @Nullable List<String> fields,
    @Nullable List<String> countries,
    @Nullable List<String> kinds,
    @Nullable LocalDate asOf,
    @Nullable Boolean rollUp,
    @Nullable Boolean undated,
    @Nullable Double confidence,
    @Nullable Boolean isolated) {}

package jp.enishi.analysis.web;

import org.jspecify.annotations.Nullable;

/** Query parameters that say how a measure is taken; what is null was not given. */
record OptionParameters(
    @Nullable Boolean weighted,
    @Nullable String weightAs,
    @Nullable Boolean normalized,
    @Nullable Double alpha,
    @Nullable Double beta,
    @Nullable Integer samples,
    @Nullable Boolean exact,
    @Nullable Long seed) {}

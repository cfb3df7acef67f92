package jp.enishi.analysis.whatif;

import java.util.List;
import jp.enishi.analysis.projection.ProjectionSpec;

/**
 * What is assumed, and what is to be measured.
 *
 * @param measures keys of measures that rank organisations
 * @param network a network of organisations by ties
 * @param limit how many that move are given of each measure
 */
public record WhatIfRequest(
    Changes changes, List<String> measures, ProjectionSpec network, int limit) {}

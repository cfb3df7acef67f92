package jp.enishi.analysis.hub;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Calls that list the rows behind a figure. */
final class Links {

  private Links() {}

  static String partners(String id) {
    return "/api/organizations/" + encoded(id) + "/partners";
  }

  static String partners(String id, String name, String value) {
    return partners(id) + "?" + name + "=" + encoded(value);
  }

  static String coPartners(String id) {
    return "/api/organizations/" + encoded(id) + "/co-partners";
  }

  static String agreement(String id) {
    return "/api/agreements/" + encoded(id);
  }

  static String ranking(String measure, String councils) {
    return "/api/analyses/" + measure + "?councils=" + councils;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

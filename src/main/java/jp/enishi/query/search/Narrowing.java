package jp.enishi.query.search;

/** Kind, country and prefecture of each organisation. */
final class Narrowing {

  private final String[] kinds;
  private final String[] countries;
  private final String[] prefectures;

  Narrowing(int size) {
    kinds = new String[size];
    countries = new String[size];
    prefectures = new String[size];
  }

  void set(int organization, String kind, String country, String prefecture) {
    kinds[organization] = kind;
    countries[organization] = country;
    prefectures[organization] = prefecture;
  }

  String kind(int organization) {
    return kinds[organization];
  }

  String country(int organization) {
    return countries[organization];
  }

  String prefecture(int organization) {
    return prefectures[organization];
  }
}

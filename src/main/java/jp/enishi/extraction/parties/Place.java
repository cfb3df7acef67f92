package jp.enishi.extraction.parties;

import jp.enishi.gazetteer.Country;

/** What an earlier item of a list said that holds for the items after it. */
record Place(Country country, String region, String prefecture) {

  static final Place UNKNOWN = new Place(null, null, null);

  Place in(Country newCountry) {
    return new Place(newCountry, null, null);
  }

  Place withoutRegion() {
    return new Place(country, null, prefecture);
  }
}

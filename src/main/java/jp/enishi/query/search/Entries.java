package jp.enishi.query.search;

/**
 * What a search knows of each organisation, by its place in the list, held as a few arrays: ids,
 * all names in one text, what narrows, when it stood and who took whose place.
 */
final class Entries {

  private final String[] ids;
  private final int[] begins;
  private final int[] middles;
  private final String text;
  private final Narrowing narrowing;
  private final Standings standings;

  Entries(
      String[] ids,
      int[] begins,
      int[] middles,
      String text,
      Narrowing narrowing,
      Standings standings) {
    this.ids = ids;
    this.begins = begins;
    this.middles = middles;
    this.text = text;
    this.narrowing = narrowing;
    this.standings = standings;
  }

  int size() {
    return ids.length;
  }

  String id(int organization) {
    return ids[organization];
  }

  String text() {
    return text;
  }

  int begin(int organization) {
    return begins[organization];
  }

  /** Whether what stands at that place is one of its own names, not a form met in documents. */
  boolean isOwn(int organization, int place) {
    return place < middles[organization];
  }

  /** Where the names of the next one begin. */
  int end(int organization) {
    return begins[organization + 1];
  }

  /** Whose names stand at that place of the text; not before the one given. */
  int at(int place, int from) {
    int low = from;
    int high = ids.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (begins[middle] <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  boolean contains(int organization, String key) {
    int last = end(organization) - key.length();
    char first = key.charAt(0);
    for (int i = begin(organization); i <= last; i++) {
      if (text.charAt(i) == first && text.startsWith(key, i)) {
        return true;
      }
    }
    return false;
  }

  /** Letters of the longest name that is an end of the key; 0 when none is. */
  int longestEnd(int organization, String key) {
    int longest = 0;
    int from = begin(organization) + 1;
    while (from < end(organization)) {
      int to = text.indexOf(NameFolding.BAR, from);
      int length = to - from;
      if (length > longest
          && length < key.length()
          && key.regionMatches(key.length() - length, text, from, length)) {
        longest = length;
      }
      from = to + 1;
    }
    return longest;
  }

  String kind(int organization) {
    return narrowing.kind(organization);
  }

  String country(int organization) {
    return narrowing.country(organization);
  }

  String prefecture(int organization) {
    return narrowing.prefecture(organization);
  }

  Standings standings() {
    return standings;
  }
}

package jp.enishi.query;

import java.util.List;

/**
 * Who stood for an organisation on a day.
 *
 * @param organization the one asked for
 * @param state {@code standing}; {@code ended}, when others had taken its place; {@code not-yet},
 *     when those it was made of still stood
 * @param foundingUnknown whether a day was asked for and neither a founding nor anything that it
 *     did by then is dated, so that it may not have stood
 * @param standIns who answers for it; empty when it answers for itself
 */
public record Standing(
    Ref organization, String state, boolean foundingUnknown, List<Ref> standIns) {

  /** Whether such a one has been there longer than anything that is asked for. */
  static boolean isOld(String kind) {
    return kind.equals("Prefecture") || kind.equals("Country");
  }

  /** The one that answers alone, itself or its only stand-in; itself when there are several. */
  public Ref answering() {
    return standIns.size() == 1 ? standIns.get(0) : organization;
  }

  /** All whose agreements and ties make the answer. */
  public List<String> ids() {
    return standIns.isEmpty()
        ? List.of(organization.id())
        : standIns.stream().map(Ref::id).toList();
  }
}

package jp.enishi.resolution;

import java.util.List;
import java.util.Optional;
import jp.enishi.gazetteer.LocalGovernment;
import jp.enishi.gazetteer.LocalGovernments;
import jp.enishi.model.Mention;
import jp.enishi.model.OrganizationKind;

/** Reads Japanese local governments, of today by the gazetteer and former ones by how they look. */
final class LocalReader {

  private final LocalGovernments governments;

  LocalReader(LocalGovernments governments) {
    this.governments = governments;
  }

  /**
   * The local government, or none when the words are no such name.
   *
   * @param name without country
   * @param inJapan whether the document says so
   */
  Optional<Subject> read(Mention mention, String name, boolean inJapan) {
    String prefecture = prefecture(mention, name);
    String own = LocalGovernments.withoutCounty(withoutPrefecture(name, prefecture));
    List<LocalGovernment> sameName = governments.named(own);
    Optional<LocalGovernment> current = governments.find(prefecture, own);
    if (current.isPresent() && (inJapan || prefecture != null || mention.region() == null)) {
      return Optional.of(local(current.get(), sameName.size()));
    }
    boolean guessed =
        mention.kind() == OrganizationKind.MUNICIPALITY
            || mention.kind() == OrganizationKind.PREFECTURE;
    boolean looksLocal =
        own.matches("\\S{1,12}[都道府県市町村区]")
            && !own.contains("法人")
            && (guessed || prefecture != null || inJapan);
    return looksLocal
        ? Optional.of(new Subject.Local(prefecture, own, null, sameName.size()))
        : Optional.empty();
  }

  private String prefecture(Mention mention, String name) {
    if (mention.prefecture() != null) {
      return mention.prefecture();
    }
    return governments.prefectureAtStart(name).orElse(null);
  }

  private static String withoutPrefecture(String name, String prefecture) {
    boolean more = prefecture != null && name.startsWith(prefecture) && !name.equals(prefecture);
    return more ? name.substring(prefecture.length()).strip() : name;
  }

  private static Subject local(LocalGovernment current, int sameName) {
    return new Subject.Local(current.prefecture(), current.name(), current, sameName);
  }
}

package jp.enishi.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The sources that the product ships: the folders below {@code import/sources}, also when they lie
 * in the jar.
 */
public final class SourceRegister {

  private static final String SHIPPED = "classpath*:import/sources/**/" + FactFolder.SIDECAR;

  private final List<Resource> sidecars;

  private SourceRegister(List<Resource> sidecars) {
    this.sidecars = sidecars;
  }

  /** The sources in the jar or, when run from the checkout, in {@code import/}. */
  public static SourceRegister shipped() {
    try {
      Resource[] found = new PathMatchingResourcePatternResolver().getResources(SHIPPED);
      return new SourceRegister(
          Arrays.stream(found).sorted(Comparator.comparing(Resource::getDescription)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sidecar of the document with these bytes. */
  public Optional<SourceInfo> findByChecksum(String checksum) {
    return sidecars.stream()
        .map(Sidecar::read)
        .filter(each -> checksum.equals(each.checksum()))
        .findFirst();
  }

  /** The sidecar of the source with this id. */
  public Optional<SourceInfo> findById(String id) {
    return sidecars.stream().map(Sidecar::read).filter(each -> id.equals(each.id())).findFirst();
  }

  /** The facts of all shipped sources. */
  public List<Facts> listFacts() {
    return sidecars.stream().map(FactFolder::read).toList();
  }
}

package jp.enishi.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * Gives a test class a real Neo4j with no nodes in it. Tests take a {@code Driver} as parameter; a
 * Spring context started by the class is connected to it ({@code spring.neo4j.uri} is set).
 *
 * <p>Each {@link #value} is one Neo4j that serves the whole run; see {@link TestNeo4j} for where it
 * comes from. Nodes are deleted before each class, constraints and indexes stay, and no two classes
 * of the same Neo4j run at once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("neo4j")
@ExtendWith(Neo4jExtension.class)
@ResourceLock(providers = NeedsNeo4j.OneAtATime.class)
public @interface NeedsNeo4j {

  /** Of most classes. */
  String DRAWN = "drawn";

  /**
   * Of classes that load what is shipped, which takes a minute, so that the others need not wait
   * for them.
   */
  String SHIPPED = "shipped";

  /** Which Neo4j; where there is only one, as with a server of one's own, all share it. */
  String value() default DRAWN;

  /** Locks the Neo4j of a class. */
  class OneAtATime implements ResourceLocksProvider {

    @Override
    public Set<Lock> provideForClass(Class<?> testClass) {
      return Set.of(new Lock("neo4j-" + TestNeo4j.nameFor(testClass)));
    }
  }
}

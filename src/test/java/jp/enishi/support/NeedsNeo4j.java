package jp.enishi.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Gives a test class a real Neo4j with no nodes in it. Tests take a {@code Driver} as parameter; a
 * Spring context started by the class is connected to it ({@code spring.neo4j.uri} is set).
 *
 * <p>One Neo4j serves the whole run; see {@link TestNeo4j} for where it comes from. Nodes are
 * deleted before each class, constraints and indexes stay, and no two such classes run at once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("neo4j")
@ExtendWith(Neo4jExtension.class)
@ResourceLock("neo4j")
public @interface NeedsNeo4j {}

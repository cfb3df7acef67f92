package jp.enishi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Rules about code that the module table cannot say. */
@AnalyzeClasses(packages = "jp.enishi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule onlyDatabaseEmbedsNeo4j =
      noClasses()
          .that()
          .resideOutsideOfPackage("jp.enishi.database..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.neo4j.dbms..", "org.neo4j.graphdb..", "org.neo4j.configuration..");

  @ArchTest
  static final ArchRule modelIsPlainJava =
      noClasses()
          .that()
          .resideInAPackage("jp.enishi.model..")
          .and()
          .haveSimpleNameNotEndingWith("package-info")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.boot..",
              "org.springframework.data..",
              "org.neo4j..",
              "tools.jackson..");

  @ArchTest
  static final ArchRule extractionKnowsNoDatabase =
      noClasses()
          .that()
          .resideInAPackage("jp.enishi.extraction..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.neo4j..", "org.springframework.data..");

  @ArchTest
  static final ArchRule controllersAreHidden =
      classes()
          .that()
          .haveSimpleNameEndingWith("Controller")
          .should()
          .notBePublic()
          .allowEmptyShould(true);
}

package jp.enishi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the table of modules in src/docs/architecture.md: who may depend on whom. */
class ModularityTests {

  @Test
  void modulesDependOnlyOnWhatTheyDeclare() {
    ApplicationModules.of(EnishiApplication.class).verify();
  }
}

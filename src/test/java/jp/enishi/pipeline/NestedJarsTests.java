package jp.enishi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NestedJarsTests {

  private static final String PACKAGE = "jp/enishi/pipeline/";

  @TempDir private Path folder;

  @Test
  void findsClassesOfOnePackageInSeveralJars() throws Exception {
    ClassLoader loader =
        NestedJars.over(
            loader(jar("a.jar", "CommandFailed.class"), jar("b.jar", "Settings.class")));

    for (String name : new String[] {"Settings", "CommandFailed", "Settings"}) {
      Class<?> found = loader.loadClass("jp.enishi.pipeline." + name);
      assertThat(found.getClassLoader()).isSameAs(loader);
    }
  }

  @Test
  void tellsThePackageWhatItsJarSaysOfItself() throws Exception {
    ClassLoader loader = NestedJars.over(loader(jar("a.jar", "CommandFailed.class")));
    Class<?> found = loader.loadClass("jp.enishi.pipeline.CommandFailed");

    assertThat(found.getPackage().getImplementationVersion()).isEqualTo("1 of a.jar");
    assertThat(found.getProtectionDomain().getCodeSource().getLocation().toString())
        .contains("a.jar");
  }

  @Test
  void findsResourcesAndRefusesWhatIsNowhere() throws Exception {
    ClassLoader loader = NestedJars.over(loader(jar("a.jar", "CommandFailed.class")));

    assertThat(loader.getResource(PACKAGE + "CommandFailed.class")).isNotNull();
    assertThat(loader.getResource(PACKAGE + "Settings.class")).isNull();
    assertThatThrownBy(() -> loader.loadClass("jp.enishi.pipeline.Settings"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void leavesALoaderThatIsNotOfOneJarAsItIs() throws Exception {
    URLClassLoader plain =
        loader(jar("a.jar", "CommandFailed.class"), jar("b.jar", "Settings.class"));

    assertThat(NestedJars.inPlaceOf(plain)).isSameAs(plain);
    assertThat(NestedJars.inPlaceOf(getClass().getClassLoader()))
        .isSameAs(getClass().getClassLoader());
  }

  private static URLClassLoader loader(URL... jars) {
    return new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
  }

  private URL jar(String name, String file) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "1 of " + name);
    Path jar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest)) {
      entries.putNextEntry(new JarEntry(PACKAGE + file));
      entries.write(getClass().getResourceAsStream("/" + PACKAGE + file).readAllBytes());
    }
    return new URL("jar:" + jar.toUri() + "!/");
  }
}

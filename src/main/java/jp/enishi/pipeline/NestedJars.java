package jp.enishi.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * Loads the classes of the jars within the program's jar. Spring Boot's own class loader looks
 * through three hundred jars for each class, which takes half of the time in which a command
 * starts; this one looks first where the last class of the same package was. Resources are found by
 * Spring Boot's.
 */
final class NestedJars extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private final URLClassLoader resources;
  private final List<Jar> jars = new ArrayList<>();
  private final Map<String, List<Jar>> homes = new ConcurrentHashMap<>();

  private record Jar(JarFile file, ProtectionDomain domain, Attributes about) {}

  private NestedJars(URLClassLoader original) throws IOException {
    super("enishi", original.getParent());
    resources = original;
    for (URL url : original.getURLs()) {
      jars.add(open(url));
    }
  }

  /** In place of Spring Boot's; itself where that is not what loaded the program. */
  static ClassLoader inPlaceOf(ClassLoader original) {
    boolean nested =
        original instanceof URLClassLoader spring
            && spring.getURLs().length > 1
            && spring.getURLs()[0].toString().startsWith("jar:nested:");
    try {
      return nested ? over((URLClassLoader) original) : original;
    } catch (IOException e) {
      return original;
    }
  }

  /** The same classes and resources, found faster. */
  static ClassLoader over(URLClassLoader original) throws IOException {
    return new NestedJars(original);
  }

  private static Jar open(URL url) throws IOException {
    JarFile file = ((JarURLConnection) url.openConnection()).getJarFile();
    Manifest manifest = file.getManifest();
    return new Jar(
        file,
        new ProtectionDomain(new CodeSource(url, (Certificate[]) null), null),
        manifest == null ? new Attributes() : manifest.getMainAttributes());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String path = name.replace('.', '/') + ".class";
    String home = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    List<Jar> known = homes.computeIfAbsent(home, key -> new CopyOnWriteArrayList<>());
    for (Jar jar : known) {
      ZipEntry entry = jar.file().getEntry(path);
      if (entry != null) {
        return define(name, home, jar, entry);
      }
    }
    for (Jar jar : jars) {
      ZipEntry entry = jar.file().getEntry(path);
      if (entry != null) {
        known.add(jar);
        return define(name, home, jar, entry);
      }
    }
    throw new ClassNotFoundException(name);
  }

  private Class<?> define(String name, String home, Jar jar, ZipEntry entry)
      throws ClassNotFoundException {
    try (InputStream in = jar.file().getInputStream(entry)) {
      byte[] bytes = in.readAllBytes();
      if (!home.isEmpty() && getDefinedPackage(home) == null) {
        define(home, jar.about());
      }
      return defineClass(name, bytes, 0, bytes.length, jar.domain());
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private void define(String home, Attributes about) {
    try {
      definePackage(
          home,
          about.getValue(Attributes.Name.SPECIFICATION_TITLE),
          about.getValue(Attributes.Name.SPECIFICATION_VERSION),
          about.getValue(Attributes.Name.SPECIFICATION_VENDOR),
          about.getValue(Attributes.Name.IMPLEMENTATION_TITLE),
          about.getValue(Attributes.Name.IMPLEMENTATION_VERSION),
          about.getValue(Attributes.Name.IMPLEMENTATION_VENDOR),
          null);
    } catch (IllegalArgumentException e) {
      // Another thread was faster.
    }
  }

  @Override
  protected URL findResource(String name) {
    return resources.findResource(name);
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    return resources.findResources(name);
  }
}

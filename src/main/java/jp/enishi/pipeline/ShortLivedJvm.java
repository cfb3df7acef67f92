package jp.enishi.pipeline;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Runs a verb that ends before the thorough compiler pays in a Java of its own, with options that a
 * jar cannot carry in its manifest. The same program with the same arguments; input, output and
 * exit code are the child's. Whoever gives Java options knows better: then, and where the program
 * does not run from one jar, everything stays in the process that was started.
 */
public final class ShortLivedJvm {

  /** Verbs that read, answer and end. */
  private static final Set<String> VERBS = Set.of("report");

  private static final String CHILD = "enishi.short-lived";

  /** As a shell tells of a program that was ended by SIGTERM. */
  private static final int KILLED = 143;

  private static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:ReservedCodeCacheSize=160m",
          "-XX:+UseSerialGC",
          "-Xms256m",
          "-XX:MetaspaceSize=192m",
          // The classes are those of the jar itself; the compiler has verified them.
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-BytecodeVerificationRemote",
          "-D" + CHILD + "=true");

  private ShortLivedJvm() {}

  /** The exit code of the verb, wherever it was run. */
  public static int run(Class<?> application, String... arguments) {
    if (Boolean.getBoolean(CHILD)) {
      endWithParent();
      return withFasterLoading(application, arguments);
    }
    return inChild(arguments).orElseGet(() -> CommandLineRun.of(application, arguments));
  }

  /** A parent that is killed ends nothing itself; the database must not stay locked behind it. */
  private static void endWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(KILLED)));
  }

  private static int withFasterLoading(Class<?> application, String... arguments) {
    ClassLoader loader = NestedJars.inPlaceOf(application.getClassLoader());
    if (loader == application.getClassLoader()) {
      return CommandLineRun.of(application, arguments);
    }
    Thread.currentThread().setContextClassLoader(loader);
    try {
      return (int)
          loader
              .loadClass(CommandLineRun.class.getName())
              .getMethod("of", Class.class, String[].class)
              .invoke(null, loader.loadClass(application.getName()), arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The exit code of the child; empty where the verb is to be run here. */
  private static OptionalInt inChild(String... arguments) {
    if (arguments.length == 0 || !VERBS.contains(arguments[0])) {
      return OptionalInt.empty();
    }
    String jar = System.getProperty("java.class.path", "");
    List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
    if (!jar.endsWith(".jar") || jar.contains(File.pathSeparator) || !given.isEmpty()) {
      return OptionalInt.empty();
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.add("-jar");
    command.add(jar);
    command.addAll(List.of(arguments));
    try {
      Process child = new ProcessBuilder(command).inheritIO().start();
      // Whoever ends this process means the work, not its shell.
      Runtime.getRuntime().addShutdownHook(new Thread(child::destroy, "end-of-child"));
      return OptionalInt.of(child.waitFor());
    } catch (IOException e) {
      return OptionalInt.empty(); // No second Java can be started here; the first does it alone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.of(1);
    }
  }
}

package jp.enishi.pipeline;

import java.io.PrintWriter;
import jp.enishi.analysis.network.AnalysisRefused;
import jp.enishi.web.BadParameter;
import jp.enishi.web.NotFound;
import org.springframework.boot.diagnostics.FailureAnalysis;
import picocli.CommandLine;

/**
 * Runs the verb that the command line names. Results go to standard output, messages to standard
 * error. Exit code 0 is success, 1 a failure that the message explains, 2 a command line that
 * cannot be understood.
 */
public final class CommandLineRun {

  private CommandLineRun() {}

  /** Returns the exit code once the verb is done; {@code serve} is done when it is stopped. */
  public static int of(Class<?> application, String... args) {
    Terminal.speakJapanese();
    return of(application, Terminal.out(), Terminal.err(), args);
  }

  static int of(Class<?> application, PrintWriter out, PrintWriter err, String... args) {
    CommandLine commandLine =
        new CommandLine(new EnishiCommand(new SpringStart(application)))
            .setOut(out)
            .setErr(err)
            .setUsageHelpAutoWidth(true)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(new UsageErrors())
            .setExecutionExceptionHandler(CommandLineRun::report);
    commandLine.setAdjustLineBreaksForWideCJKCharacters(true);
    return commandLine.execute(args);
  }

  private static int report(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (failure instanceof CommandFailed known) {
      command.getErr().println("エラー: " + known.getMessage());
      return 1;
    }
    if (failure instanceof NotFound
        || failure instanceof BadParameter
        || failure instanceof AnalysisRefused) {
      command.getErr().println("エラー: " + failure.getMessage());
      return 1;
    }
    if (failure instanceof StartFailed) {
      return 1; // FailureReport has said why.
    }
    FailureAnalysis busy = BusyDatabase.analyze(failure);
    FailureAnalysis server = busy != null ? busy : new Neo4jServerAnalyzer().analyze(failure);
    if (server != null) {
      new FailureReport().report(server);
      return 1;
    }
    throw failure;
  }
}

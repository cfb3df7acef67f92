package jp.enishi.pipeline;

import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Arguments of the form {@code --server.port=8081}, which are Spring's and not a verb's. */
final class Settings {

  /** A name with a dot in it; anything else is more likely a mistyped option. */
  private static final Pattern SETTING =
      Pattern.compile("--(debug|trace|[A-Za-z][\\w-]*(\\.[\\w\\[\\]-]+)+=.*)", Pattern.DOTALL);

  private Settings() {}

  static List<String> of(CommandSpec verb, List<String> leftOver) {
    List<String> unknown =
        leftOver.stream().filter(each -> !SETTING.matcher(each).matches()).toList();
    if (!unknown.isEmpty()) {
      throw new UnmatchedArgumentException(verb.commandLine(), unknown);
    }
    return leftOver;
  }
}

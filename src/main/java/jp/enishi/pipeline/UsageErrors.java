package jp.enishi.pipeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Japanese what is wrong with a command line, and where to read on. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    command.getErr().println("エラー: " + message(failure));
    command
        .getErr()
        .println("使い方は %s --help で見られます。".formatted(command.getCommandSpec().qualifiedName()));
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String message(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    if (failure instanceof MissingParameterException missing) {
      return missing.getMissing().stream()
          .map(UsageErrors::label)
          .collect(Collectors.joining("、", "次の指定が足りません: ", ""));
    }
    if (failure.getArgSpec() != null
        && failure.getMessage() != null
        && failure.getMessage().startsWith("Invalid value for")) {
      return "%s に「%s」は指定できません。%s"
          .formatted(name(failure.getArgSpec()), failure.getValue(), wanted(failure.getArgSpec()));
    }
    return failure.getMessage();
  }

  private static String name(ArgSpec argument) {
    return argument.isOption()
        ? ((CommandLine.Model.OptionSpec) argument).longestName()
        : argument.paramLabel();
  }

  /** What a value of this argument looks like. */
  private static String wanted(ArgSpec argument) {
    Class<?> type = argument.isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
    if (type == LocalDate.class) {
      return "2012-08-31 のように、ある日を年-月-日で書いてください。";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(each -> each.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining("、", "次のどれかを指定してください: ", ""));
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return "整数を書いてください。";
    }
    return type == double.class || type == Double.class ? "数を書いてください（例 0.85）。" : "";
  }

  private static String unknown(UnmatchedArgumentException failure) {
    String first = failure.getUnmatched().get(0);
    boolean option = first.startsWith("-");
    boolean noVerb = failure.getCommandLine().getParent() == null;
    String what = option ? "「%s」というオプションはありません。" : noVerb ? "「%s」という操作はありません。" : "「%s」は余分です。";
    List<String> close = failure.getSuggestions();
    String hint =
        close.isEmpty() || !(option || noVerb)
            ? ""
            : "もしかして: " + String.join("、", close.stream().limit(2).toList());
    return what.formatted(first) + hint;
  }

  private static String label(ArgSpec missing) {
    return missing.isOption()
        ? ((CommandLine.Model.OptionSpec) missing).longestName() + " " + missing.paramLabel()
        : missing.paramLabel();
  }
}

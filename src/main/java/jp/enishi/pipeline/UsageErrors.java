package jp.enishi.pipeline;

import java.util.List;
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
    return failure.getMessage();
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

package jp.enishi.pipeline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Starts database and page, and stays until it is stopped. */
@Command(
    name = "serve",
    description = "データベースを起動し、ページを http://localhost:8080 で公開します（この PC からだけ見えます）。",
    synopsisHeading = "使い方: ",
    customSynopsis = "java -jar enishi.jar serve [オプション] [--設定=値…]",
    optionListHeading = "%nオプション:%n",
    footer = {"", "終了は Ctrl-C です。ポートは --server.port=8081 で変えられます。"})
final class ServeCommand implements Callable<Integer> {

  @ParentCommand private EnishiCommand enishi;
  @Spec private CommandSpec spec;
  @Unmatched private List<String> settings = new ArrayList<>();

  @Override
  public Integer call() {
    return serve(enishi, spec, settings);
  }

  static int serve(EnishiCommand enishi, CommandSpec spec, List<String> settings) {
    PrintWriter messages = spec.commandLine().getErr();
    String[] arguments = enishi.springArguments(spec, settings);
    messages.println("縁 Enishi を起動しています…");
    ConfigurableApplicationContext context = enishi.start().forServing(arguments);
    CountDownLatch closed = new CountDownLatch(1);
    context.addApplicationListener(
        (ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
    messages.println("用意ができました: " + url(context.getEnvironment()) + " （終了は Ctrl-C）");
    await(closed);
    return 0;
  }

  private static String url(Environment environment) {
    String address = environment.getProperty("server.address", "127.0.0.1");
    return "http://%s:%s%s"
        .formatted(
            address.equals("127.0.0.1") ? "localhost" : address,
            environment.getProperty("local.server.port"),
            environment.getProperty("server.servlet.context-path", ""));
  }

  private static void await(CountDownLatch closed) {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

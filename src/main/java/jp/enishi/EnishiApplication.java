package jp.enishi;

import jp.enishi.pipeline.ShortLivedJvm;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Entry point of the one jar: the page and every command-line verb. */
@SpringBootApplication
public class EnishiApplication {

  public static void main(String[] args) {
    System.exit(ShortLivedJvm.run(EnishiApplication.class, args));
  }
}

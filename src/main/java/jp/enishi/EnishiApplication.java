package jp.enishi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Entry point of the one jar: the page and every command-line verb. */
@SpringBootApplication
public class EnishiApplication {

  public static void main(String[] args) {
    SpringApplication.run(EnishiApplication.class, args);
  }
}

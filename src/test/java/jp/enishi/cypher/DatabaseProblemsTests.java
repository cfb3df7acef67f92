package jp.enishi.cypher;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class DatabaseProblemsTests {

  private final MockMvc http =
      MockMvcBuilders.standaloneSetup(new Failing())
          .setControllerAdvice(new DatabaseProblems())
          .build();

  @Test
  void sayThatTheDatabaseIsDown() throws Exception {
    http.perform(get("/down"))
        .andExpect(status().isServiceUnavailable())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.title").value("データベースに接続できません"));
  }

  @Test
  void sayWhyAQueryIsRefused() throws Exception {
    http.perform(get("/refused"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.detail", containsString("読み取り")));
  }

  @Test
  void sayWhatToDoWhenTimeIsUp() throws Exception {
    http.perform(get("/late"))
        .andExpect(status().isGatewayTimeout())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail", containsString("30 秒")))
        .andExpect(jsonPath("$.detail", containsString("条件")));
  }

  @Test
  void sayWhatToDoWhenAnAnswerIsTooLarge() throws Exception {
    http.perform(get("/large"))
        .andExpect(status().isServiceUnavailable())
        .andExpect(jsonPath("$.detail", containsString("条件")));
  }

  @RestController
  static class Failing {

    @GetMapping("/down")
    String down() {
      throw new ServiceUnavailableException("down");
    }

    @GetMapping("/late")
    String late() {
      throw stopped("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration");
    }

    @GetMapping("/large")
    String large() {
      throw stopped("Neo.TransientError.General.MemoryPoolOutOfMemoryError");
    }

    private static LimitReached stopped(String code) {
      return LimitReached.by(new ClientException(code, "stopped"), 30);
    }

    @GetMapping("/refused")
    String refused() {
      throw new QueryRefused("読み取りだけができます。");
    }
  }
}

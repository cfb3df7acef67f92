package jp.enishi.query;

import java.util.Map;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import org.springframework.stereotype.Service;

/** Reads what was found wrong or doubtful in the documents. */
@Service
public class IssueRegister {

  private final Reader reader;

  IssueRegister(Reader reader) {
    this.reader = reader;
  }

  /** Errors before warnings before notes; null for every kind or severity. */
  public Page<Issue> listIssues(String kind, String severity, Paging paging) {
    Map<String, Object> parameters =
        Reader.with(
            "kind", kind, "severity", severity, "offset", paging.offset(), "limit", paging.limit());
    return new Page<>(
        reader.list("issue/list", parameters, Issue.class),
        reader.number("issue/count", parameters),
        paging.limit(),
        paging.offset());
  }
}

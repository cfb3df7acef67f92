package jp.enishi.report.pack;

import java.util.ArrayList;
import java.util.List;
import jp.enishi.query.Issue;
import jp.enishi.query.IssueFilter;
import jp.enishi.query.IssueRegister;
import jp.enishi.web.Page;
import jp.enishi.web.Paging;
import org.springframework.stereotype.Component;

/** Reads contradictions that nobody has settled, however many pages of the register they fill. */
@Component
class OpenContradictions {

  private final IssueRegister register;

  OpenContradictions(IssueRegister register) {
    this.register = register;
  }

  /** All of them. */
  List<Issue> list() {
    return about(null);
  }

  /** Those about an organisation or an agreement of it. */
  List<Issue> about(String organization) {
    IssueFilter filter = new IssueFilter("contradiction", null, null, "open", null, organization);
    List<Issue> found = new ArrayList<>();
    Page<Issue> page;
    do {
      page = register.listIssues(filter, Paging.of(Paging.MOST, found.size()));
      found.addAll(page.items());
    } while (!page.items().isEmpty() && found.size() < page.total());
    return found;
  }
}

package jp.enishi.query;

import java.util.List;
import java.util.Map;
import jp.enishi.web.BadParameter;
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

  /**
   * Errors before warnings before notes; throws {@link BadParameter} when the document or the
   * organisation that is asked for is not there.
   */
  public Page<Issue> listIssues(IssueFilter filter, Paging paging) {
    if (filter.document() != null) {
      List<String> documents = reader.ids("issue/documents", Map.of());
      require("document", filter.document(), documents.contains(filter.document()), documents);
    }
    if (filter.organization() != null) {
      require("organization", filter.organization(), isKnown(filter.organization()), List.of());
    }
    Map<String, Object> parameters = filter.parameters(paging.offset(), paging.limit());
    return new Page<>(
        reader.list("issue/list", parameters, Issue.class),
        reader.number("issue/count", parameters),
        paging.limit(),
        paging.offset());
  }

  /** Also of whom no document names, about whom nothing was found. */
  private boolean isKnown(String organization) {
    return !reader.ids("organization/existing", Map.of("ids", List.of(organization))).isEmpty()
        || Absent.byId(organization).isPresent();
  }

  private static void require(String name, String value, boolean known, List<String> choices) {
    if (!known) {
      throw new BadParameter(
          name,
          "「"
              + value
              + "」はありません。"
              + (choices.isEmpty()
                  ? "検索して id を確かめてください。"
                  : "次のどれかを指定してください: " + String.join("、", choices)));
    }
  }
}

package jp.enishi.saved;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.enishi.cypher.ReadOnlyCypher;
import jp.enishi.cypher.TypedParameters;
import jp.enishi.issue.LedgerFile;
import jp.enishi.web.BadParameter;
import jp.enishi.web.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps questions in {@code saved-questions.csv} of the data directory. */
@Service
public class SavedQuestions {

  private static final List<String> COLUMNS =
      List.of("id", "state", "name", "kind", "q", "parameters", "at");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST = 20_000;

  /** A command of Cypher with what has to follow it there, and follows no such word of English. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:(?:OPTIONAL +)?MATCH|MERGE|CREATE)\\b[^(]{0,40}\\(.*"
              + "|(?:CREATE|DROP|ALTER) +(?:INDEX|CONSTRAINT|DATABASE|USER|ROLE|ALIAS)\\b.*"
              + "|CALL *[\\w.]*\\s*[({].*|FOREACH *\\(.*|LOAD +CSV\\b.*|DETACH +DELETE\\b.*|RETURN\\b.*"
              + "|UNWIND\\b.*\\bAS\\b.*|WITH\\b.*\\bAS\\b.*\\b(?:RETURN|MATCH|CREATE|MERGE)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private final LedgerFile ledger;

  SavedQuestions(@Value("${enishi.saved.file}") Path file) {
    this.ledger = new LedgerFile(file, COLUMNS);
  }

  /** All that are kept, the newest first. */
  public synchronized List<SavedQuestion> list() {
    Map<String, SavedQuestion> kept = new LinkedHashMap<>();
    for (LedgerFile.Row row : ledger.rows()) {
      String id = row.get("id");
      if (row.get("state").equals("saved")) {
        kept.put(id, question(row)); // one that was renamed keeps its place
      } else {
        kept.remove(id);
      }
    }
    List<SavedQuestion> newest = new ArrayList<>(kept.values());
    Collections.reverse(newest);
    return List.copyOf(newest);
  }

  /** The one with this id; throws {@link NotFound}. */
  public SavedQuestion get(String id) {
    return list().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("保存された質問", id));
  }

  /**
   * Keeps a question; throws {@link BadParameter} when something is missing, {@link
   * jp.enishi.cypher.QueryRefused} for Cypher that would not be run.
   */
  public synchronized SavedQuestion save(
      String name, String kind, String q, Map<String, Object> parameters) {
    checkName(name);
    required("q", q, LONGEST);
    if (!SavedQuestion.WORDS.equals(kind) && !SavedQuestion.CYPHER.equals(kind)) {
      throw new BadParameter("kind", "words（言葉の質問）か cypher を指定してください。");
    }
    if (SavedQuestion.CYPHER.equals(kind)) {
      ReadOnlyCypher.check(q, parameters == null ? Map.of() : TypedParameters.of(parameters));
    } else if (q.codePoints().anyMatch(Character::isISOControl)) {
      throw new BadParameter("q", "改行などの制御文字は使えません。");
    } else if (COMMAND.matcher(q.strip()).matches()) {
      throw new BadParameter("q", "Cypher の問い合わせは、言葉の質問としては保存できません。Cypher として保存してください。");
    }
    SavedQuestion question =
        new SavedQuestion(
            UUID.randomUUID().toString().substring(0, 8),
            name.strip(),
            kind,
            q,
            parameters,
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    append(question, "saved");
    return question;
  }

  /** Gives it another name; its id, and so every link to it, stays. Throws {@link NotFound}. */
  public synchronized SavedQuestion rename(String id, String name) {
    checkName(name);
    SavedQuestion renamed = get(id).named(name.strip());
    append(renamed, "saved");
    return renamed;
  }

  private static void checkName(String name) {
    required("name", name, LONGEST_NAME);
    if (name.codePoints().anyMatch(Character::isISOControl)) {
      throw new BadParameter("name", "改行などの制御文字は使えません。");
    }
  }

  /** Takes it off the list; it stays in the ledger. Throws {@link NotFound}. */
  public synchronized void remove(String id) {
    append(get(id), "removed");
  }

  private void append(SavedQuestion question, String state) {
    ledger.append(
        List.of(
            question.id(),
            state,
            question.name(),
            question.kind(),
            question.q(),
            JSON.writeValueAsString(question.parameters()),
            question.savedAt()));
  }

  private static SavedQuestion question(LedgerFile.Row row) {
    return new SavedQuestion(
        row.get("id"),
        row.get("name"),
        row.get("kind"),
        row.get("q"),
        JSON.readValue(row.get("parameters"), new TypeReference<Map<String, Object>>() {}),
        row.get("at"));
  }

  private static void required(String name, String text, int longest) {
    if (text == null || text.isBlank() || text.length() > longest) {
      throw new BadParameter(name, "1 文字以上 " + longest + " 文字までで書いてください。");
    }
  }
}

package jp.enishi.query.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.enishi.gazetteer.GazetteerOrganization;
import jp.enishi.gazetteer.GazetteerOrganizations;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The names of all that the gazetteer knows, looked up as those of the graph are, but only whole:
 * 遠野 and とおの find 遠野市.
 */
@Component
@Lazy
public class GazetteerDirectory {

  private static final Pattern RANK = Pattern.compile("(..+)(と|ふ|けん|し|く|ちょう|まち|むら|そん)$");

  private final NameDirectory directory;

  GazetteerDirectory() {
    EntriesReader reader = new EntriesReader(new NameFolding());
    GazetteerOrganizations.load().all().forEach(each -> reader.organization(row(each)));
    this.directory = new NameDirectory(reader.entries());
  }

  /** Those who are called so, in the order of the gazetteer. */
  public List<GazetteerOrganization> named(TypedName typed) {
    GazetteerOrganizations all = GazetteerOrganizations.load();
    return directory.called(typed).stream().flatMap(id -> all.byId(id).stream()).toList();
  }

  private static Map<String, Object> row(GazetteerOrganization each) {
    List<String> forms = new ArrayList<>(each.names());
    Stream.of(each.prefecture(), each.region())
        .filter(above -> above != null)
        .forEach(above -> each.names().forEach(name -> forms.add(above + name)));
    if (each.isPlaceAbroad()) {
      each.names().forEach(name -> forms.add(name + "市"));
    }
    if (each.kana() != null) {
      forms.add(RANK.matcher(each.kana()).replaceFirst("$1"));
    }
    Map<String, Object> row = new HashMap<>();
    row.put("id", each.id());
    row.put("name", each.name());
    row.put("nameEn", each.nameEn());
    // Without a reading one would be asked of the morphological analyser, for thousands of names.
    row.put("kana", each.kana() == null ? "" : each.kana());
    row.put("searchText", String.join("|", forms));
    // 広島 is nobody's name that was 広島町 once.
    row.put("kind", each.until() == null ? each.kind().label() : "");
    row.put("country", each.country());
    row.put("prefecture", each.prefecture());
    return row;
  }
}

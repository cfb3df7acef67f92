package jp.enishi.extraction.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.enishi.extraction.parties.ReadParty;

/**
 * Names joined by と, 及び or a comma, and what they do in their clause.
 *
 * @param from first phrase
 * @param to last phrase, that of the particle
 * @param role what the particle says
 * @param topic whether the sentence is about them: は
 */
record NameGroup(int from, int to, List<Phrase> names, Role role, boolean topic) {

  /** What a name does in its clause. */
  enum Role {
    SUBJECT,
    WITH,
    BETWEEN,
    OBJECT,
    TO,
    OWNER,
    BY,
    NONE
  }

  private static final Pattern JOINS = Pattern.compile("と|や|・|及び|および|とか|に加え|に加えて|のほか");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:ほか|外|など|等)?(?:両|[0-9一二三四五六七八九十]+)(?:市町村|市町|市|町|村|県|区|者|社|団体|自治体|都市|校|大学|機関|港|首長|市長|町長|組合|法人)*間?(?:同士)?|間|双方|三者|両者間|相互間");
  private static final Pattern EACH = Pattern.compile("それぞれ|各々|おのおの|双方");
  private static final Pattern CONJUNCTION = Pattern.compile("及び|および|並びに|ならびに|また|または|そして|さらに");

  List<ReadParty> parties() {
    return names.stream().map(each -> each.mention().party()).toList();
  }

  /** The groups of a sentence in their order. */
  static List<NameGroup> of(List<Phrase> phrases) {
    List<NameGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < phrases.size()) {
      if (phrases.get(i).mention() == null) {
        i++;
        continue;
      }
      int from = i;
      List<Phrase> names = new ArrayList<>(List.of(phrases.get(i)));
      int last = i;
      int next = following(phrases, last);
      while (next > 0) {
        names.add(phrases.get(next));
        last = next;
        next = following(phrases, last);
      }
      groups.add(group(phrases, from, last, names));
      i = last + 1;
    }
    return groups;
  }

  /** The next name of the run, or -1. */
  private static int following(List<Phrase> phrases, int at) {
    Phrase each = phrases.get(at);
    String tail = bare(each.tail());
    boolean joins = JOINS.matcher(tail).matches() || tail.isEmpty();
    int next = at + 1;
    if (!joins) {
      return -1;
    }
    boolean counted =
        each.tail().matches("など|等|ほか|をはじめとする")
            && next < phrases.size()
            && COUNTED.matcher(phrases.get(next).words()).matches()
            && phrases.get(next).tail().matches("と|及び|");
    boolean conjunction = counted;
    next += counted ? 1 : 0;
    while (next < phrases.size()
        && phrases.get(next).kind() == Phrase.Kind.OTHER
        && CONJUNCTION.matcher(phrases.get(next).words()).matches()) {
      conjunction = true;
      next++;
    }
    boolean apart = tail.isEmpty() && !each.comma() && !conjunction;
    // A comma behind と parts what is done with one from what is done with the next.
    boolean owner =
        next + 1 < phrases.size()
            && phrases.get(next).kind() == Phrase.Kind.NOUN
            && (phrases.get(next).tail().matches("の|・") || phrases.get(next).words().endsWith("・"))
            && phrases.get(next).words().length() <= 14
            && phrases.get(next + 1).mention() != null;
    if (owner && !COUNTED.matcher(phrases.get(next).words()).matches()) {
      next++;
    }
    boolean name = next < phrases.size() && phrases.get(next).mention() != null;
    // 旧浦和市は…トルーカ市と、旧大宮市は…: the next one begins anew.
    boolean anew =
        name
            && tail.equals("と")
            && each.comma()
            && phrases.get(next).tail().equals("は")
            && phrases.subList(0, at).stream()
                .anyMatch(one -> one.mention() != null && one.tail().equals("は"));
    return name && !apart && !anew ? next : -1;
  }

  private static String bare(String tail) {
    return tail.replaceFirst("^(?:など|等|ほか|のみ|だけ|ら)(?:の)?", "");
  }

  private static NameGroup group(List<Phrase> phrases, int from, int last, List<Phrase> names) {
    int to = last;
    String tail = bare(phrases.get(last).tail());
    boolean between = false;
    if (tail.matches("の|との|と|") && last + 1 < phrases.size()) {
      Phrase next = phrases.get(last + 1);
      boolean counted =
          names.size() > 1 && tail.isEmpty() && EACH.matcher(next.words()).matches()
              || next.kind() == Phrase.Kind.NOUN && COUNTED.matcher(next.words()).matches();
      if (counted && (names.size() > 1 || next.words().equals("間"))) {
        to = last + 1;
        between = names.size() > 1 || !tail.startsWith("と");
        String behind = next.tail();
        tail =
            names.size() > 1 ? behind.matches("(?:に|で|の|における)(?:おい|は|も)?.*") ? "間" : behind : "と";
      }
    }
    boolean together = names.size() > 1 && names.get(0).tail().equals("と");
    if (together && tail.matches("と[はがも]")) {
      tail = tail.substring(1);
    }
    Role role = between && tail.equals("間") ? Role.BETWEEN : role(tail);
    return new NameGroup(from, to, names, role, tail.matches(".*[はも]$|では.*"));
  }

  private static Role role(String tail) {
    if (tail.matches("と(?:は|も|の|で|の?は|ともに|共に|とも|のみ)?|とともに|と共に")) {
      return Role.WITH;
    }
    if (tail.matches("(?:で|に|において|としては|側)?(?:は|も)|が|こそ|では|でも")) {
      return tail.startsWith("に") && !tail.startsWith("にお") ? Role.TO : Role.SUBJECT;
    }
    if (tail.startsWith("を")) {
      return Role.OBJECT;
    }
    if (tail.matches("(?:に|へ)(?:は|も|対し|対して)?")) {
      return Role.TO;
    }
    if (tail.matches("で|により|によって|から|による|からなる")) {
      return Role.BY;
    }
    return tail.equals("の") ? Role.OWNER : Role.NONE;
  }

  /** Whether it is the first that may do it together: A市とB市は, A市とB市の. */
  boolean isSeveral() {
    return names.stream().map(each -> each.mention().party().name()).distinct().count() > 1;
  }
}

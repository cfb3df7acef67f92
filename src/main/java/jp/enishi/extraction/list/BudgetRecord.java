package jp.enishi.extraction.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.enishi.extraction.Wording;
import jp.enishi.extraction.parties.PartnerList;

/** A record of a {@link BudgetTables} being put together from its lines. */
final class BudgetRecord {

  private static final int LONGEST_TITLE = 400;
  private static final Pattern PRINTED_PARTNERS = Pattern.compile("(\\d{1,3})(?:団体|社|者|機関)");

  private enum Stage {
    TITLE,
    PARTNER,
    REST
  }

  private final ListRecord record;
  private final String rule;
  private final List<Integer> lines = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private Stage stage = Stage.TITLE;
  private String partner = "";

  BudgetRecord(String rule, List<Column> columns) {
    this.rule = rule;
    this.record = new ListRecord(rule, "");
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Whether its amount of money has been read. */
  boolean isWhole() {
    return record.has(Column.BUDGET);
  }

  void take(String line, int number) {
    lines.add(number);
    texts.add(line.strip());
    String text = line.strip();
    Matcher amount = BudgetTables.amount(text);
    if (amount.find()) {
      record.add(Column.BUDGET, amount.group(1));
      text = text.substring(0, amount.start()).strip();
    } else if (isWhole()) {
      if (text.startsWith("※")) {
        record.add(Column.BUDGET, text);
      } else {
        record.join(Column.BUDGET, text);
      }
      return;
    }
    List<String> tokens = BudgetTables.tokens(text);
    while (!tokens.isEmpty() && stage != Stage.REST) {
      if (stage == Stage.TITLE) {
        record.join(Column.TITLE, tokens.remove(0));
        boolean partnerFollows = !tokens.isEmpty() && BudgetTables.isPartner(tokens.get(0));
        if (record.get(Column.TITLE).length() > LONGEST_TITLE) {
          stage = Stage.REST;
        } else if (FlatRow.endsTitle(record.get(Column.TITLE)) || partnerFollows) {
          stage = Stage.PARTNER;
        }
      } else {
        takePartner(tokens);
      }
    }
    record.add(Column.ACTIVITIES, String.join(" ", tokens));
  }

  private void takePartner(List<String> tokens) {
    String token = tokens.get(0);
    boolean more = partner.isEmpty() || partner.endsWith("、") || !endsName(partner);
    if (!more && !goesOn(token)) {
      stage = Stage.REST;
      return;
    }
    partner = ListRecord.joined(partner, tokens.remove(0));
    boolean whole = endsName(partner) && !tokens.isEmpty();
    if (whole) {
      stage = Stage.REST;
    }
  }

  private static boolean endsName(String partner) {
    String last = partner.substring(partner.lastIndexOf('、') + 1);
    return BudgetTables.isPartner(Wording.unified(last)) && !PartnerList.isOnlyLegalForm(last);
  }

  /** Whether the words may be the rest of the partner's name, broken off at the line end. */
  private boolean goesOn(String token) {
    return !token.startsWith("・")
        && PartnerList.isBody(partner + token)
        && token.length() <= 12
        && token.matches(".*(?:院|部|科|店|社|会|所|校)$");
  }

  /** A blank line: a partner that is whole is now complete. */
  void endBlock() {
    if (stage == Stage.PARTNER && !partner.isEmpty() && endsName(partner)) {
      stage = Stage.REST;
    } else if (stage == Stage.TITLE && record.has(Column.TITLE)) {
      stage = Stage.PARTNER;
    }
  }

  void finish(Lines all, String field, List<ListRecord> records) {
    if (!isWhole() || !record.has(Column.TITLE) || partner.isEmpty()) {
      return;
    }
    record.add(Column.PARTNER, partner);
    record.add(Column.FIELD, field);
    for (int i = 0; i < lines.size(); i++) {
      record.at(lines.get(i));
      all.take(lines.get(i), rule, texts.get(i));
    }
    Matcher printed = PRINTED_PARTNERS.matcher(partner);
    if (printed.matches()) {
      record.printPartners(Integer.parseInt(printed.group(1)), record.lines());
    }
    records.add(record);
  }
}

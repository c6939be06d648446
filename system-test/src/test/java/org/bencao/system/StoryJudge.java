package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at what is told of orders, in their stories and in the audit trail: I8, I9. */
final class StoryJudge {

  private final Database database;
  private final Judge judge;

  StoryJudge(Database database, Judge judge) {
    this.database = database;
    this.judge = judge;
  }

  /** R1, I8: an order has its answer, and one audit entry for its placing, as it was written. */
  void everyOrderIsAnsweredAndAudited() {
    judge.none(
        "R1 orders without an answer",
        "select number, state, placed_at from ordering_purchase_order where answered_at is null");
    var orders = database.rows("select count(*) from ordering_purchase_order", r -> r.getInt(1));
    var entries =
        database.rows(
            "select count(*) from audit_entry where act = 'order-placed'", r -> r.getInt(1));
    assertThat(entries).as("I8 audit entries").isEqualTo(orders);
    judge.none(
        "I8 audit chains with a gap",
        "select company_id, count(*), max(position) from audit_seal group by company_id"
            + " having count(*) <> max(position)");
    judge.none(
        "I8 acts that happen once and are written twice",
        "select act, subject, count(*) from audit_entry where act in"
            + " ('order-placed', 'invoice-taken', 'receipt-closed', 'company-registered')"
            + " group by act, subject having count(*) > 1");
  }

  /** I8: no entry was changed after it was written. */
  void everyAuditEntryIsIntact() {
    var changed =
        database
            .rows(
                """
                select id, company_id, at, actor, act, subject, detail, hash from audit_entry
                """,
                row -> {
                  var at = row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                  var fields = new ArrayList<>(List.of(row.getString(1), row.getString(2)));
                  fields.add(at.toString());
                  for (int column = 4; column <= 7; column++) {
                    fields.add(row.getString(column));
                  }
                  var text = String.join("\u001f", fields).getBytes(StandardCharsets.UTF_8);
                  boolean intact = Arrays.equals(ExchangeJudge.sha256(text), row.getBytes(8));
                  return intact ? "" : String.join(" ", fields);
                })
            .stream()
            .filter(entry -> !entry.isEmpty())
            .toList();
    assertThat(changed).as("I8 audit entries that were changed").isEmpty();
  }

  /** I9: placed first, sent once, acknowledged once, and never sent after that. */
  void everyStoryIsAPath() {
    var stories = new HashMap<Long, List<String>>();
    database
        .rows(
            "select order_id, kind from ordering_history where line_no is null order by id",
            row -> Map.entry(row.getLong(1), row.getString(2)))
        .forEach(
            step ->
                stories
                    .computeIfAbsent(step.getKey(), order -> new ArrayList<>())
                    .add(step.getValue()));
    var wrong = stories.values().stream().filter(story -> !isPath(story)).toList();
    assertThat(wrong).as("I9 stories that are no path").isEmpty();
    for (var column :
        Map.of("SENT", "sent_at", "ACKED", "acked_at", "ANSWERED", "answered_at").entrySet()) {
      judge.none(
          "I9 orders that were " + column.getKey() + " and are so no more",
          """
          select o.number, o.state, o.placed_at from ordering_purchase_order o
          where o.%s is null and exists (
            select 1 from ordering_history h where h.order_id = o.id and h.kind = '%s')
          """
              .formatted(column.getValue(), column.getKey()));
    }
  }

  private static boolean isPath(List<String> story) {
    int sent = story.indexOf("SENT");
    int acked = story.indexOf("ACKED");
    return story.get(0).equals("PLACED")
        && List.of("PLACED", "SENT", "ACKED").stream()
            .allMatch(step -> story.indexOf(step) == story.lastIndexOf(step))
        && (acked < 0 || sent < acked)
        && (sent < 0 || sent < index(story, "SENT_AGAIN"))
        && story.lastIndexOf("SENT_AGAIN") < (acked < 0 ? story.size() : acked);
  }

  /** Behind the end where it never happened. */
  private static int index(List<String> story, String step) {
    int at = story.indexOf(step);
    return at < 0 ? story.size() : at;
  }
}

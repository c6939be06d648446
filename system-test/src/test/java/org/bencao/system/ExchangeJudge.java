package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Looks at the journal of a portal that came to rest: I6, I7, I10, I12. */
final class ExchangeJudge {

  private final Database database;
  private final Judge judge;

  ExchangeJudge(Database database, Judge judge) {
    this.database = database;
    this.judge = judge;
  }

  /** I6: every document is decided, one way or another. */
  void everyDocumentIsDecided() {
    judge.none(
        "I6 documents in that are not decided",
        """
        select id, document_type, state from exchange_message
        where direction = 'IN' and state not in ('APPLIED', 'REPEAT', 'REJECTED', 'QUARANTINED')
        """);
    judge.none(
        "I6 documents that were decided without a time",
        """
        select id, document_type, state from exchange_message
        where direction = 'IN' and decided_at is null
        """);
    judge.none(
        "I6 outbox rows that are left",
        """
        select id, kind, stage from exchange_outbox
        where done_at is null and stage <> 'PARKED'
        """);
  }

  /** I6: who asks for an acknowledgement gets one, and that once; so do we. */
  void everyDocumentIsAcknowledgedOnce() {
    judge.none(
        "I6 orders, changes and receipts out without an acknowledgement",
        """
        select id, order_number, state from exchange_message
        where direction = 'OUT' and document_type in ('850', '860', '861') and state <> 'ACKED'
        """);
    judge.none(
        "I6 answers in without exactly one acknowledgement of ours; a repeat gets the first's",
        """
        select m.id, m.order_number, m.state from exchange_message m
        where m.direction = 'IN' and m.document_type in ('855', '856', '810', '865')
        and m.state <> 'REPEAT' and coalesce(m.reason, '') <> 'CONTROL_NUMBER_REUSED' and 1 <> (
          select count(*) from exchange_interchange a where a.answers_id = m.interchange_id)
        """);
  }

  /** I7: a control number that comes with other content has no effect. */
  void everyControlNumberHasOneContent() {
    judge.none(
        "I7 control numbers under which two contents were taken",
        """
        select i.partner_id, i.control, count(distinct i.hash) from exchange_interchange i
        where i.direction = 'IN' and i.control is not null and not exists (
          select 1 from exchange_message m
          where m.interchange_id = i.id and m.reason = 'CONTROL_NUMBER_REUSED')
        group by i.partner_id, i.standard, i.control having count(distinct i.hash) > 1
        """);
  }

  /** I10: our numbers to a partner run from one without a gap, each with one content. */
  void everyNumberOfOursIsAccountedFor() {
    var byPartner = new TreeMap<Long, List<Long>>();
    database
        .rows(
            "select partner_id, control from exchange_interchange where direction = 'OUT'",
            row -> Map.entry(row.getLong(1), row.getLong(2)))
        .forEach(
            one ->
                byPartner
                    .computeIfAbsent(one.getKey(), partner -> new ArrayList<>())
                    .add(one.getValue()));
    byPartner.forEach(
        (partner, controls) ->
            assertThat(controls)
                .as("I10 numbers of ours to partner " + partner)
                .containsExactlyInAnyOrderElementsOf(
                    LongStream.rangeClosed(1, last(partner)).boxed().toList()));
  }

  private long last(long partner) {
    return database
        .rows(
            "select max(last_no) from exchange_control_number where partner_id = " + partner,
            row -> row.getLong(1))
        .get(0);
  }

  /** I12: what stopped says why, and what was kept is what came and went. */
  void everythingThatStoppedSaysWhy() {
    judge.none(
        "I12 stopped documents without a reason",
        """
        select id, document_type, state from exchange_message
        where state in ('QUARANTINED', 'REJECTED', 'SEND_REFUSED') and reason is null
        """);
    judge.none(
        "I12 obligations that were given up without a reason",
        """
        select id, kind, stage from exchange_outbox where stage = 'PARKED' and reason is null
        """);
    var changed = new TreeSet<Long>();
    database
        .rows(
            "select id, hash, raw from exchange_interchange",
            row -> hex(row.getBytes(2)).equals(hex(sha256(row.getBytes(3)))) ? 0L : row.getLong(1))
        .stream()
        .filter(id -> id > 0)
        .forEach(changed::add);
    assertThat(changed).as("I12 interchanges whose bytes are not those that were kept").isEmpty();
  }

  /** I12: where nobody sent anything wrong, nothing waits for a person. */
  void nothingStopped() {
    judge.none(
        "I12 documents that stopped though nothing was wrong with them",
        """
        select id, document_type, reason from exchange_message
        where state in ('QUARANTINED', 'REJECTED', 'SEND_REFUSED')
        """);
    judge.none(
        "I12 obligations that were given up",
        "select id, kind, reason from exchange_outbox where stage = 'PARKED'");
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

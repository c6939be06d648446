package org.bencao.audit.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** All that the database has of one company's trail. */
record TrailTables(TrailTable entries, TrailTable seals, TrailTable heads, TrailTable tail) {

  static TrailTables read(Connection database, long company) throws SQLException {
    var entries =
        new TrailTable(
            "audit_entry",
            1,
            "id",
            "company_id",
            "at",
            "actor",
            "act",
            "subject",
            "detail",
            "hash");
    var seals = new TrailTable("audit_seal", 2, "company_id", "position", "entry_id", "hash");
    var heads =
        new TrailTable(
            "audit_head",
            2,
            "company_id",
            "head_no",
            "position",
            "hash",
            "at",
            "previous",
            "key_id",
            "signature");
    var tail =
        new TrailTable(
            "audit_tail", 1, "company_id", "position", "hash", "head_no", "head_position");
    entries.read(database, company, "id");
    seals.read(database, company, "position");
    heads.read(database, company, "head_no");
    tail.read(database, company, "company_id");
    return new TrailTables(entries, seals, heads, tail);
  }

  TrailTables copy() {
    return new TrailTables(entries.copy(), seals.copy(), heads.copy(), tail.copy());
  }

  void replaceBy(TrailTables others, Connection database) throws SQLException {
    entries.replaceBy(others.entries, database);
    seals.replaceBy(others.seals, database);
    heads.replaceBy(others.heads, database);
    tail.replaceBy(others.tail, database);
  }

  StoredEntry entry(int row) {
    var at = ((LocalDateTime) entries.get(row, "at")).toInstant(ZoneOffset.UTC);
    var content =
        new EntryContent(
            entries.number(row, "id"),
            entries.number(row, "company_id"),
            at,
            (String) entries.get(row, "actor"),
            (String) entries.get(row, "act"),
            (String) entries.get(row, "subject"),
            (String) entries.get(row, "detail"));
    return new StoredEntry(content, (byte[]) entries.get(row, "hash"));
  }

  /** What an expert does who has no key: own hashes, all later links and the tail fit again. */
  void rewriteFrom(int row) {
    var chain = new Chain();
    var previous = row == 0 ? Chain.beginning() : (byte[]) seals.get(row - 1, "hash");
    for (int at = row; at < entries.size(); at++) {
      entries.set(at, "hash", entry(at).content().ownHash());
      previous = chain.next(previous, entry(at));
      seals.set(at, "position", at + 1L);
      seals.set(at, "entry_id", entries.get(at, "id"));
      seals.set(at, "hash", previous);
    }
    tail.set(0, "position", (long) entries.size());
    tail.set(0, "hash", previous);
  }
}

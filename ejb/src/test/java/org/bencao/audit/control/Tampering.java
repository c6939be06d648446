package org.bencao.audit.control;

import static org.bencao.audit.boundary.TrailFaultKind.CHANGED;
import static org.bencao.audit.boundary.TrailFaultKind.CONTRADICTS_HEAD;
import static org.bencao.audit.boundary.TrailFaultKind.CUT_OFF;
import static org.bencao.audit.boundary.TrailFaultKind.ENDS_EARLY;
import static org.bencao.audit.boundary.TrailFaultKind.ENTRY_MISSING;
import static org.bencao.audit.boundary.TrailFaultKind.HEAD_MISSING;
import static org.bencao.audit.boundary.TrailFaultKind.HEAD_NOT_SIGNED;
import static org.bencao.audit.boundary.TrailFaultKind.POSITION_MISSING;
import static org.bencao.audit.boundary.TrailFaultKind.TAIL_DIFFERS;
import static org.bencao.audit.boundary.TrailFaultKind.UNSEALED_CHANGED;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bencao.audit.boundary.TrailFaultKind;

/**
 * Acts of somebody who can write to the database, drawn at random, each with the faults one of
 * which a check has to name.
 */
final class Tampering {

  static final int LENGTH = 60;
  static final int HEAD_EVERY = 10;

  /** Far from every identifier that is in use. */
  private static final long ELSEWHERE = 1L << 45;

  /** What was done, and where it has to be found. */
  record Done(String what, long position, Set<TrailFaultKind> kinds, boolean isInChain) {}

  private final TrailTables tables;
  private final Random random;

  Tampering(TrailTables tables, Random random) {
    this.tables = tables;
    this.random = random;
  }

  Done any() {
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> entryChanged();
      case 3, 4 -> sealChanged();
      case 5 -> headChanged();
      case 6 -> tailChanged();
      case 7 -> rowDropped();
      case 8 -> headDropped();
      case 9 -> rowsSwapped();
      case 10 -> cutOff();
      case 11 -> inserted();
      case 12 -> rewritten();
      default -> rewrittenWithoutHeads();
    };
  }

  private Done entryChanged() {
    int row = random.nextInt(LENGTH);
    var column = any(tables.entries().columns());
    tables.entries().change(row, column, random);
    var kind = column.equals("id") ? ENTRY_MISSING : CHANGED;
    return chain("audit_entry." + column, row, kind);
  }

  private Done sealChanged() {
    int row = random.nextInt(LENGTH);
    var column = any(tables.seals().columns());
    tables.seals().change(row, column, random);
    return switch (column) {
      case "hash" -> chain("audit_seal.hash", row, CHANGED);
      case "entry_id" -> chain("audit_seal.entry_id", row, ENTRY_MISSING);
      default -> chain("audit_seal." + column, row, POSITION_MISSING, ENDS_EARLY);
    };
  }

  private Done headChanged() {
    int row = random.nextInt(tables.heads().size());
    var column = any(tables.heads().columns());
    if (column.equals("company_id")) {
      tables.heads().change(row, column, random);
      return headGone(row);
    }
    tables.heads().change(row, column, random);
    long position = tables.heads().number(row, "position");
    return new Done("audit_head." + column, position, Set.of(HEAD_NOT_SIGNED), false);
  }

  private Done tailChanged() {
    var column = any(tables.tail().columns());
    tables.tail().change(0, column, random);
    boolean longer = column.equals("position");
    return new Done(
        "audit_tail." + column,
        longer ? LENGTH + 1 : LENGTH,
        Set.of(longer ? ENDS_EARLY : TAIL_DIFFERS),
        false);
  }

  private Done rowDropped() {
    int row = random.nextInt(LENGTH);
    if (random.nextBoolean()) {
      tables.entries().drop(row);
      return chain("entry dropped", row, ENTRY_MISSING);
    }
    tables.seals().drop(row);
    return chain("seal dropped", row, POSITION_MISSING, ENDS_EARLY);
  }

  private Done headDropped() {
    int row = random.nextInt(tables.heads().size());
    tables.heads().drop(row);
    return headGone(row);
  }

  /** The next head tells that it is gone; behind the last one stands the tail. */
  private static Done headGone(int row) {
    boolean last = row == LENGTH / HEAD_EVERY - 1;
    return new Done(
        "head gone",
        last ? LENGTH : (row + 2L) * HEAD_EVERY,
        Set.of(last ? TAIL_DIFFERS : HEAD_MISSING),
        false);
  }

  private Done rowsSwapped() {
    int one = random.nextInt(LENGTH);
    int other = (one + 1 + random.nextInt(LENGTH - 1)) % LENGTH;
    var way = any(List.of("entries", "entry_id", "hash"));
    if (way.equals("entries")) {
      tables.entries().swap(one, other, "id");
    } else {
      tables.seals().swap(one, other, way);
    }
    return chain("swapped " + way, random.nextBoolean() ? one : other, CHANGED);
  }

  /** With everything that would tell of it in the database. */
  private Done cutOff() {
    int left = random.nextInt(LENGTH);
    int heads = left / HEAD_EVERY;
    tables.entries().dropFrom(left);
    tables.seals().dropFrom(left);
    tables.heads().dropFrom(heads);
    if (left == 0) {
      tables.tail().drop(0);
    } else {
      tables.tail().set(0, "position", (long) left);
      tables.tail().set(0, "hash", tables.seals().get(left - 1, "hash"));
      headsLeft(heads);
    }
    return chain("cut off", left, CUT_OFF);
  }

  private void headsLeft(int heads) {
    tables.tail().set(0, "head_no", (long) heads);
    tables.tail().set(0, "head_position", (long) heads * HEAD_EVERY);
  }

  private Done inserted() {
    int row = random.nextInt(LENGTH);
    tables.entries().repeat(row);
    tables.entries().set(row, "id", tables.entries().number(row, "id") ^ ELSEWHERE);
    if (random.nextBoolean()) {
      return new Done("entry inserted", LENGTH + 1, Set.of(UNSEALED_CHANGED), false);
    }
    tables.seals().repeat(row);
    tables.rewriteFrom(row);
    return contradiction("inserted and all rewritten", row);
  }

  private Done rewritten() {
    int row = random.nextInt(LENGTH);
    tables.entries().change(row, any(List.of("at", "actor", "act", "detail")), random);
    tables.rewriteFrom(row);
    return contradiction("all rewritten", row);
  }

  /** Nothing in the database contradicts; the head that is kept elsewhere does. */
  private Done rewrittenWithoutHeads() {
    int row = random.nextInt(LENGTH);
    tables.entries().change(row, any(List.of("actor", "act", "detail")), random);
    tables.rewriteFrom(row);
    int heads = row / HEAD_EVERY;
    tables.heads().dropFrom(heads);
    headsLeft(heads);
    return new Done("rewritten, heads dropped", LENGTH, Set.of(CONTRADICTS_HEAD), true);
  }

  private static Done contradiction(String what, int row) {
    long head = (row / HEAD_EVERY + 1L) * HEAD_EVERY;
    return new Done(what, head, Set.of(CONTRADICTS_HEAD), true);
  }

  private static Done chain(String what, int row, TrailFaultKind... kinds) {
    return new Done(what, row + 1L, Set.of(kinds), true);
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}

package org.bencao.audit.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bencao.audit.control.ChainFault.Kind;

/**
 * Recomputes a piece of a chain and holds it against signed heads, those that came with it and
 * those that somebody kept elsewhere.
 *
 * <p>Each link is computed from the stored hash before it, so one change is one fault, at its
 * place; who changes all later hashes too, contradicts the next head.
 */
final class ChainCheck implements ChainListener {

  private static final int MOST_NAMED = 1_000;

  private final PublicKeys keys;
  private final List<ChainHead> kept;
  private final Chain chain = new Chain();
  private final TreeMap<Long, List<ChainHead>> awaited = new TreeMap<>();
  private final List<ChainFault> faults = new ArrayList<>();
  private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

  private ChainSpan span;
  private byte[] previous;
  private long position;
  private long headNumber;
  private long headPosition;
  private long entries;
  private long heads;
  private long keptBefore;

  ChainCheck(PublicKeys keys, List<ChainHead> kept) {
    this.keys = keys;
    this.kept = List.copyOf(kept);
  }

  @Override
  public void begins(ChainSpan begun) {
    span = begun;
    previous = begun.previous();
    position = begun.first() - 1;
    if (begun.isFromBeginning() && !Arrays.equals(previous, Chain.beginning())) {
      fault(0, Kind.CHANGED);
    }
    kept.stream().filter(head -> head.companyId() == begun.companyId()).forEach(this::keptHead);
  }

  /** Kept heads are believed because of their signature, wherever they come from. */
  private void keptHead(ChainHead head) {
    if (!keys.haveSigned(head)) {
      fault(head.position(), Kind.HEAD_NOT_SIGNED);
    } else if (head.position() < position) {
      keptBefore++;
    } else {
      await(head);
    }
  }

  @Override
  public void head(ChainHead head) {
    heads++;
    boolean follows =
        headNumber == 0
            ? head.number() == 1 || !span.isFromBeginning()
            : head.number() == headNumber + 1 && head.position() > headPosition;
    if (head.companyId() != span.companyId() || !keys.haveSigned(head)) {
      fault(head.position(), Kind.HEAD_NOT_SIGNED);
      return;
    }
    headNumber = head.number();
    headPosition = head.position();
    if (!follows) {
      fault(head.position(), Kind.HEAD_MISSING);
    }
    await(head);
  }

  private void await(ChainHead head) {
    if (head.position() == position) {
      compare(head);
    } else if (head.position() > position) {
      awaited.computeIfAbsent(head.position(), none -> new ArrayList<>()).add(head);
    } else {
      fault(head.position(), Kind.OUT_OF_ORDER);
    }
  }

  @Override
  public void link(ChainLink link) {
    entries++;
    if (link.position() <= position) {
      fault(link.position(), Kind.OUT_OF_ORDER);
      return;
    }
    boolean connected = link.position() == position + 1;
    if (!connected) {
      fault(position + 1, Kind.POSITION_MISSING);
    }
    link.entry()
        .ifPresentOrElse(
            entry -> entry(link, entry, connected),
            () -> fault(link.position(), Kind.ENTRY_MISSING));
    previous = link.hash();
    position = link.position();
    answerHeads();
  }

  private void entry(ChainLink link, StoredEntry entry, boolean connected) {
    if (connected && !Arrays.equals(chain.next(previous, entry), link.hash())) {
      fault(link.position(), Kind.CHANGED);
    } else if (!entry.isIntact()) {
      fault(link.position(), Kind.WRITTEN_OTHERWISE);
    }
  }

  private void answerHeads() {
    while (!awaited.isEmpty() && awaited.firstKey() <= position) {
      var due = awaited.pollFirstEntry();
      if (due.getKey() == position) {
        due.getValue().forEach(this::compare);
      }
    }
  }

  private void compare(ChainHead head) {
    if (!Arrays.equals(head.hash(), previous)) {
      fault(head.position(), Kind.CONTRADICTS_HEAD);
    }
  }

  @Override
  public void ends() {
    if (position < span.last()) {
      fault(position + 1, Kind.ENDS_EARLY);
    }
    if (!awaited.isEmpty()) {
      fault(position + 1, Kind.CUT_OFF);
    }
  }

  boolean endsWith(byte[] hash) {
    return Arrays.equals(previous, hash);
  }

  void fault(long at, Kind kind) {
    counts.merge(kind, 1L, Long::sum);
    if (faults.size() < MOST_NAMED) {
      faults.add(new ChainFault(span.companyId(), at, kind));
    }
  }

  ChainVerdict verdict() {
    return new ChainVerdict(span.companyId(), entries, heads, keptBefore, counts, faults);
  }
}

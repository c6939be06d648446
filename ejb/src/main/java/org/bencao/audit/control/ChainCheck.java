package org.bencao.audit.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bencao.audit.boundary.TrailFault;
import org.bencao.audit.boundary.TrailFaultKind;
import org.bencao.audit.boundary.TrailVerdict;

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
  private final HeadsCheck following;
  private final TreeMap<Long, List<ChainHead>> awaited = new TreeMap<>();
  private final List<TrailFault> faults = new ArrayList<>();
  private final Map<TrailFaultKind, Long> counts = new EnumMap<>(TrailFaultKind.class);

  private ChainSpan span;
  private byte[] previous;
  private long position;
  private long entries;
  private long heads;
  private long keptBefore;

  ChainCheck(PublicKeys keys, List<ChainHead> kept) {
    this.keys = keys;
    this.kept = List.copyOf(kept);
    this.following = new HeadsCheck(keys, this::fault);
  }

  @Override
  public void begins(ChainSpan begun) {
    span = begun;
    previous = begun.previous();
    position = begun.first() - 1;
    if (begun.isFromBeginning() && !Arrays.equals(previous, Chain.beginning())) {
      fault(0, TrailFaultKind.CHANGED);
    }
    kept.stream().filter(head -> head.companyId() == begun.companyId()).forEach(this::keptHead);
  }

  private void keptHead(ChainHead head) {
    if (head.position() < position) {
      keptBefore++;
    } else {
      await(head);
    }
  }

  @Override
  public void head(ChainHead head) {
    heads++;
    following.hear(head, span);
    await(head);
  }

  private void await(ChainHead head) {
    if (head.position() == position) {
      compare(head);
    } else if (head.position() > position) {
      awaited.computeIfAbsent(head.position(), none -> new ArrayList<>()).add(head);
    } else {
      fault(head.position(), TrailFaultKind.OUT_OF_ORDER);
    }
  }

  @Override
  public void link(ChainLink link) {
    entries++;
    if (link.position() <= position) {
      fault(link.position(), TrailFaultKind.OUT_OF_ORDER);
      return;
    }
    boolean connected = link.position() == position + 1;
    if (!connected) {
      fault(position + 1, TrailFaultKind.POSITION_MISSING);
    }
    link.entry()
        .ifPresentOrElse(
            entry -> entry(link, entry, connected),
            () -> fault(link.position(), TrailFaultKind.ENTRY_MISSING));
    previous = link.hash();
    position = link.position();
    answerHeads();
  }

  private void entry(ChainLink link, StoredEntry entry, boolean connected) {
    if (connected && !Arrays.equals(chain.next(previous, entry), link.hash())) {
      fault(link.position(), TrailFaultKind.CHANGED);
    } else if (!entry.isIntact()) {
      fault(link.position(), TrailFaultKind.WRITTEN_OTHERWISE);
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

  /** Only a head that was signed is evidence; one that agrees needs no proof. */
  private void compare(ChainHead head) {
    if (!Arrays.equals(head.hash(), previous)) {
      boolean evidence = keys.haveSigned(head);
      fault(
          head.position(),
          evidence ? TrailFaultKind.CONTRADICTS_HEAD : TrailFaultKind.HEAD_NOT_SIGNED);
    }
  }

  @Override
  public void ends() {
    if (position < span.last()) {
      fault(position + 1, TrailFaultKind.ENDS_EARLY);
    }
    following.prove();
    cutOff();
  }

  /** One head that was signed is enough to know that there was more. */
  private void cutOff() {
    for (var longest : awaited.descendingMap().values()) {
      for (var head : longest) {
        if (keys.haveSigned(head)) {
          fault(position + 1, TrailFaultKind.CUT_OFF);
          return;
        }
        fault(head.position(), TrailFaultKind.HEAD_NOT_SIGNED);
      }
    }
  }

  boolean endsWith(byte[] hash) {
    return Arrays.equals(previous, hash);
  }

  void fault(long at, TrailFaultKind kind) {
    counts.merge(kind, 1L, Long::sum);
    if (faults.size() < MOST_NAMED) {
      faults.add(new TrailFault(span.companyId(), at, kind));
    }
  }

  TrailVerdict verdict() {
    return new TrailVerdict(span.companyId(), entries, heads, keptBefore, counts, faults);
  }
}

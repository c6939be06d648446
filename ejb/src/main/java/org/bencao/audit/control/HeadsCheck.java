package org.bencao.audit.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bencao.audit.boundary.TrailFaultKind;

/**
 * Whether the heads of a piece follow one another and were signed. A head's signature covers the
 * head before, so where the links hold, one signature proves all of them; only where something is
 * wrong each is verified by itself.
 */
final class HeadsCheck {

  /** Verifying a signature takes as long as a hundred links. */
  private static final int MOST_UNPROVED = 512;

  private final PublicKeys keys;
  private final BiConsumer<Long, TrailFaultKind> faults;
  private final List<ChainHead> unproved = new ArrayList<>();

  private Optional<ChainHead> last = Optional.empty();

  HeadsCheck(PublicKeys keys, BiConsumer<Long, TrailFaultKind> faults) {
    this.keys = keys;
    this.faults = faults;
  }

  void hear(ChainHead head, ChainSpan span) {
    if (head.companyId() != span.companyId()) {
      faults.accept(head.position(), TrailFaultKind.HEAD_NOT_SIGNED);
    } else if (last.map(before -> follows(head, before)).orElseGet(() -> begins(head, span))) {
      unproved.add(head);
      last = Optional.of(head);
      if (unproved.size() >= MOST_UNPROVED) {
        prove();
      }
    } else {
      prove();
      stray(head);
    }
  }

  private static boolean begins(ChainHead head, ChainSpan span) {
    return !span.isFromBeginning()
        || head.number() == 1 && Arrays.equals(head.previous(), ChainHead.none());
  }

  private static boolean follows(ChainHead head, ChainHead before) {
    return head.number() == before.number() + 1
        && head.position() > before.position()
        && Arrays.equals(head.previous(), before.link());
  }

  private void stray(ChainHead head) {
    if (keys.haveSigned(head)) {
      faults.accept(head.position(), TrailFaultKind.HEAD_MISSING);
      last = Optional.of(head);
    } else {
      faults.accept(head.position(), TrailFaultKind.HEAD_NOT_SIGNED);
    }
  }

  /** The last one speaks for those before it. */
  void prove() {
    if (!unproved.isEmpty() && !keys.haveSigned(unproved.get(unproved.size() - 1))) {
      unproved.stream()
          .filter(head -> !keys.haveSigned(head))
          .forEach(head -> faults.accept(head.position(), TrailFaultKind.HEAD_NOT_SIGNED));
    }
    unproved.clear();
  }
}

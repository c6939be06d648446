package org.bencao.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Tells a piece of a chain as the database has it, whatever its length. */
@ApplicationScoped
public class ChainReader {

  @Inject ChainPages pages;

  /** With every head from the position before the piece on, also those behind its end. */
  void read(ChainSpan span, ChainListener listener) {
    var heads = new Heads(span);
    listener.begins(span);
    long after = span.first() - 1;
    List<ChainLink> page;
    do {
      page = pages.links(span.companyId(), after, span.last());
      for (var link : page) {
        heads.tell(listener, link.position());
        listener.link(link);
        after = link.position();
      }
    } while (page.size() == ChainPages.SIZE);
    heads.tell(listener, Long.MAX_VALUE);
    listener.ends();
  }

  private final class Heads {

    private final Deque<ChainHead> ahead = new ArrayDeque<>();
    private final long companyId;
    private long from;
    private boolean more = true;

    Heads(ChainSpan span) {
      companyId = span.companyId();
      from = span.first() - 1;
    }

    void tell(ChainListener listener, long upTo) {
      fill();
      while (!ahead.isEmpty() && ahead.peek().position() <= upTo) {
        listener.head(ahead.poll());
        fill();
      }
    }

    private void fill() {
      if (ahead.isEmpty() && more) {
        ahead.addAll(pages.heads(companyId, from));
        more = ahead.size() == ChainPages.SIZE;
        from = ahead.isEmpty() ? from : ahead.peekLast().position() + 1;
      }
    }
  }
}

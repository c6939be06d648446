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
    read(span, Long.MAX_VALUE, listener);
  }

  /** Without the heads behind its end: the chain goes on there, and others have the rest. */
  void readPiece(ChainSpan span, ChainListener listener) {
    read(span, span.last(), listener);
  }

  private void read(ChainSpan span, long lastHead, ChainListener listener) {
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
    heads.tell(listener, lastHead);
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

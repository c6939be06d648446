package org.bencao.web.ordering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.web.exchange.Wording;

/** A view of what waits for approvals, as a tab; the count is empty where none is kept. */
public record ApprovalTab(String view, String name, String count, boolean urgent, boolean current) {

  /** What of them is listed. */
  enum View {
    DECIDE,
    WAITING,
    DECIDED;

    /** In an address. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<View> of(String word) {
      return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }
  }

  static List<ApprovalTab> all(Wording words, View chosen, int toDecide) {
    return Stream.of(View.values())
        .map(
            view ->
                new ApprovalTab(
                    view.word(),
                    words.page("ordering.approvals.view." + view),
                    view == View.DECIDE ? words.figures().count(toDecide) : "",
                    view == View.DECIDE && toDecide > 0,
                    view == chosen))
        .toList();
  }
}

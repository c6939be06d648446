package org.bencao.invoicing.boundary;

import static org.bencao.invoicing.boundary.Said.answering;
import static org.bencao.ordering.boundary.OrderChangeView.Verdict.ACCEPTED;
import static org.bencao.ordering.boundary.OrderChangeView.Verdict.REJECTED;

/** What two sides say of ten packs; how it ends stands in {@code five-documents.txt}. */
enum Dealing {
  GRANTED(answering(one -> one.confirms(1, 10)).asked(4, ACCEPTED).sent(6).billed(6, "10")),
  REFUSED(answering(one -> one.confirms(1, 10)).asked(4, REJECTED).sent(10).billed(10, "10")),
  GRANTED_IN_PART(answering(one -> one.confirms(1, 10)).askedButStay(4, 8).sent(8).billed(8, "10")),
  WHOLE_LINE(answering(one -> one.confirms(1, 10)).asked(10, ACCEPTED)),
  WHOLE_LINE_BILLED(answering(one -> one.confirms(1, 10)).asked(10, ACCEPTED).billed(10, "10")),
  DEARER(answering(one -> one.confirmsAt(1, 10, "11")).asked(4, ACCEPTED).sent(6).billed(6, "11")),
  BACK_ORDERED(answering(one -> one.splits(1, 6, 4, 0)).asked(4, ACCEPTED).sent(6).billed(6, "10")),
  STILL_BACK_ORDERED(
      answering(one -> one.splits(1, 6, 4, 0)).asked(4, REJECTED).sent(6).billed(6, "10")),
  REJECTED_ALREADY(
      answering(one -> one.splits(1, 6, 0, 4)).asked(4, ACCEPTED).sent(6).billed(6, "10")),
  SENT_ALL_THE_SAME(
      answering(one -> one.confirms(1, 10)).asked(4, ACCEPTED).sent(10).billed(10, "10")),
  BILLED_ALL_THE_SAME(
      answering(one -> one.confirms(1, 10)).asked(4, ACCEPTED).sent(6).billed(10, "10")),
  SUBSTITUTED(Said.substituting().asked(4, ACCEPTED).sent(6).billed(6, "10")),
  NOT_NAMED(answering(one -> one).asked(4, ACCEPTED).sent(6).billed(6, "10")),
  UNREADABLE(
      answering(one -> one.confirms(1, 10))
          .asked(4, ACCEPTED)
          .sent(6)
          .billed(6, "10")
          .unreadable());

  private final Said said;

  Dealing(Said said) {
    this.said = said;
  }

  Said said() {
    return said;
  }
}

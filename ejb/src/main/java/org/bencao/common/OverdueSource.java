package org.bencao.common;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Knows what a buyer should have paid already; invoices answer it. */
public interface OverdueSource {

  /** An invoice that is neither paid nor in question, and its last day to be paid. */
  record Overdue(long invoiceId, String document, LocalDate dueOn) {}

  /** By seller, what has been due for longest before the day; none where nothing has been. */
  Map<Long, Overdue> oldest(
      Caller caller, long buyerCompanyId, Collection<Long> sellers, LocalDate day);
}

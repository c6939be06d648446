package org.bencao.invoicing.boundary;

import java.util.Optional;

/**
 * Which invoices a list shows, newest first.
 *
 * @param older the key before which the page begins
 */
public record InvoiceFilter(Which which, Optional<String> older, Optional<String> newer, int size) {

  /** Whether all, or only those that ask something of a person. */
  public enum Which {
    ALL,
    /** Not released for payment and not credited. */
    OPEN,
    /** With open differences, by money at risk, the most first; not paged. */
    AT_RISK
  }
}

package org.bencao.ordering.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.compliance.boundary.SignedForm.Flaw;
import org.bencao.organisation.boundary.CompanyView;

/**
 * A signed order form as it stands now.
 *
 * @param day that it names; none where it cannot be read
 * @param signer the name in its certificate
 * @param flaw why its signature proves nothing; none where it is good, and of a form that was used
 *     or withdrawn: it was proved when it was used, and may have expired since
 * @param order that it was used for, or that waits with it
 */
public record SignedFormView(
    long id,
    String trackingNumber,
    Optional<LocalDate> day,
    CompanyView seller,
    List<Line> lines,
    String signer,
    Optional<Flaw> flaw,
    Instant addedAt,
    String addedBy,
    boolean withdrawn,
    Optional<Use> order) {

  public SignedFormView {
    lines = List.copyOf(lines);
  }

  /** What it orders, as it was signed. */
  public record Line(String item, String packs) {}

  /**
   * An order, by its number.
   *
   * @param waiting it still waits for its approvals
   */
  public record Use(long id, String number, boolean waiting) {}

  /** Whether it may still be used or withdrawn. */
  public boolean isOpen() {
    return !withdrawn && order.isEmpty();
  }
}

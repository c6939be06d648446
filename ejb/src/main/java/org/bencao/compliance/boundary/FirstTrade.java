package org.bencao.compliance.boundary;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a buyer approved to buy, and from whom.
 *
 * @param since from which day on it keeps its dossiers here; none where it keeps them elsewhere
 * @param approved by seller and item; item 0 is the seller itself
 */
public record FirstTrade(Optional<LocalDate> since, Map<Subject, Approved> approved) {

  public static final FirstTrade ELSEWHERE = new FirstTrade(Optional.empty(), Map.of());

  public FirstTrade {
    approved = Map.copyOf(approved);
  }

  /** A seller, or an item from it. */
  public record Subject(long sellerCompanyId, long itemId) {

    public static final long SELLER_ITSELF = 0;
  }

  /**
   * An approved dossier.
   *
   * @param agreementNumber empty where there is none
   */
  public record Approved(
      long dossierId,
      String agreementNumber,
      Optional<LocalDate> agreementTo,
      LocalDate reviewedOn) {}

  public boolean isKeptOn(LocalDate day) {
    return since.filter(begun -> !day.isBefore(begun)).isPresent();
  }

  public Optional<Approved> seller(long sellerCompanyId) {
    return item(sellerCompanyId, Subject.SELLER_ITSELF);
  }

  public Optional<Approved> item(long sellerCompanyId, long itemId) {
    return Optional.ofNullable(approved.get(new Subject(sellerCompanyId, itemId)));
  }
}

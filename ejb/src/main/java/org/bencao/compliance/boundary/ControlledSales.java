package org.bencao.compliance.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;

/** What a company sold of some classes; answered where deliveries are known. */
public interface ControlledSales {

  /**
   * One lot of one line of a delivery.
   *
   * @param form tracking number of the signed form; absent where the order had none
   * @param code number of the item; in the United States its NDC stands in the catalogue
   */
  record Sale(
      LocalDate shippedOn,
      String despatch,
      String order,
      Optional<String> form,
      String code,
      Optional<String> gtin,
      String nameEn,
      String nameZh,
      String lot,
      BigDecimal packs,
      String unit,
      long buyerCompanyId,
      long siteId) {}

  /** Shipped from the first day to the last, in that order; a constant number of statements. */
  List<Sale> of(
      Caller caller, long sellerCompanyId, Set<String> classes, LocalDate from, LocalDate to);
}

package org.bencao.catalogue.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bencao.catalogue.boundary.ItemView;

/**
 * A published offer without its stock.
 *
 * @param buyers companies that it is for; empty for all
 * @param classes of the item, whenever they hold
 */
public record KnownOffer(
    long id,
    ItemView item,
    List<ItemClass> classes,
    long sellerCompanyId,
    String sellerItem,
    int orderMultiple,
    int orderMinimum,
    int leadDays,
    String cutOff,
    BigDecimal vatPercent,
    OptionalInt orderMaximum,
    Optional<LocalDate> soonestExpiry,
    boolean forAll,
    Set<Long> buyers) {

  public boolean isFor(long companyId) {
    return forAll || buyers.contains(companyId);
  }
}

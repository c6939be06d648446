package org.bencao.catalogue.boundary;

import java.time.LocalDate;
import java.util.Optional;

/** An offer by what it is of and whose it is, without what is left of it. */
public record OfferedItem(
    long offerId, ItemView item, long sellerCompanyId, Optional<LocalDate> soonestExpiry) {}

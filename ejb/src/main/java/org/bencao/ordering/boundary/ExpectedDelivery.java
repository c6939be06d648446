package org.bencao.ordering.boundary;

import java.time.LocalDate;

/** What one supplier promised to deliver on one day; only confirmed lines count. */
public record ExpectedDelivery(
    long sellerCompanyId,
    String sellerNameEn,
    String sellerNameZh,
    LocalDate day,
    long orders,
    long lines) {}

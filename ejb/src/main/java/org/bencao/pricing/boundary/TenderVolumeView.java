package org.bencao.pricing.boundary;

import java.math.BigDecimal;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.organisation.boundary.CompanyView;

/**
 * What one buyer committed itself to, and how much of it is ordered.
 *
 * @param ordered packs that the buyer's orders hold of it, waiting ones too
 */
public record TenderVolumeView(
    long tenderId,
    TenderTerms terms,
    ItemView item,
    CompanyView buyer,
    CompanyView seller,
    BigDecimal ordered) {}

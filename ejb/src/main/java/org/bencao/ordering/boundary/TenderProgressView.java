package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bencao.pricing.boundary.TenderVolumeView;

/**
 * What one buyer committed itself to, and how far it is.
 *
 * @param received packs that came and stayed, elsewhere too
 * @param percentDone of what is committed, cut to whole ones
 * @param percentPlanned of the tender's days, by the end of today at the buyer's
 * @param behind less came than the share of its days says
 */
public record TenderProgressView(
    TenderVolumeView volume,
    LocalDate today,
    BigDecimal received,
    int percentDone,
    int percentPlanned,
    boolean behind) {}

package org.bencao.web.pricing;

import java.util.List;

/** Prices below cost that were let through and still hold, the newest first. */
public record CostClearancesJson(List<CostClearanceJson> clearances) {}

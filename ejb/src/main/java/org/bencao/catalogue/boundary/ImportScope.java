package org.bencao.catalogue.boundary;

import java.time.LocalDate;

/**
 * For whom and when rows are judged.
 *
 * @param companyId the supplier whose offers they are; 0 for items
 * @param today the day on which terms begin that name none
 */
public record ImportScope(long importId, long companyId, LocalDate today) {}

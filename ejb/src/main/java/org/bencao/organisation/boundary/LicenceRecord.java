package org.bencao.organisation.boundary;

import java.time.Instant;
import java.util.Optional;

/**
 * A licence as who looks after it sees it.
 *
 * @param holder name as it stands on it
 * @param registryId number of the holder in its country's register, as it stands on it
 * @param stateNote why it is in that state
 * @param evidence what the last official look-up answered
 * @param scanned there is a scan to look at
 * @param uploadedByName empty for what came with the company
 */
public record LicenceRecord(
    LicenceView licence,
    CompanyView company,
    Optional<SiteView> site,
    LicenceState state,
    String issuerEn,
    String issuerZh,
    String holder,
    String registryId,
    String stateNote,
    String evidence,
    boolean scanned,
    Optional<Instant> uploadedAt,
    String uploadedByName) {}

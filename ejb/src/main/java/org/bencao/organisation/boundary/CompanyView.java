package org.bencao.organisation.boundary;

import java.util.Optional;

/**
 * A company as others may know it.
 *
 * @param kind MAH, WHOLESALER, CHAIN, PHARMACY, CLINIC, HOSPITAL, AGENT or PLATFORM
 * @param profile CN, US or EU: whose rules hold
 * @param size as the company says; absent where it said nothing
 * @param verified its documents were checked by the platform
 */
public record CompanyView(
    long id,
    String code,
    String nameEn,
    String nameZh,
    String kind,
    String profile,
    String zone,
    String currency,
    String gln,
    Optional<CompanySize> size,
    boolean verified) {}

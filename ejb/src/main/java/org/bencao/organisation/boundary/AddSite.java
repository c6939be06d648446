package org.bencao.organisation.boundary;

import java.time.ZoneId;

/**
 * A place where a company ships from, receives, or both ({@code purpose}).
 *
 * @param region the part of the country whose law holds there, ISO 3166-2; empty where it has none
 *     of its own
 */
public record AddSite(
    long companyId,
    String code,
    String nameEn,
    String nameZh,
    String gln,
    ZoneId zone,
    String addressEn,
    String addressZh,
    String purpose,
    String region) {}

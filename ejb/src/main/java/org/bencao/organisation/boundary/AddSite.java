package org.bencao.organisation.boundary;

import java.time.ZoneId;

/** A place where a company ships from, receives, or both ({@code purpose}). */
public record AddSite(
    long companyId,
    String code,
    String nameEn,
    String nameZh,
    String gln,
    ZoneId zone,
    String addressEn,
    String addressZh,
    String purpose) {}

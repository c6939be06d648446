package org.bencao.organisation.boundary;

/** A site of a company. */
public record SiteView(
    long id,
    long companyId,
    String code,
    String nameEn,
    String nameZh,
    String gln,
    String zone,
    String addressEn,
    String addressZh,
    String purpose) {}

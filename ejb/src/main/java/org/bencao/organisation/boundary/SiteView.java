package org.bencao.organisation.boundary;

/**
 * A site of a company.
 *
 * @param region as in ISO 3166-2, for example US-OH; empty where the country has one law
 */
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
    String purpose,
    String region) {}

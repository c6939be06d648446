package org.bencao.ordering.boundary;

import org.bencao.organisation.boundary.CompanyView;

/**
 * What a draft orders of one seller and somebody has to sign.
 *
 * @param lines how many
 */
public record FormToSign(long draftId, String draft, CompanyView seller, int lines) {}

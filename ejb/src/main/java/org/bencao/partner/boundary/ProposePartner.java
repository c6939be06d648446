package org.bencao.partner.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bencao.document.Standard;

/**
 * A system that a company wants to exchange documents with.
 *
 * @param code by which queues and folders are named
 * @param login of a buyer's system the person of the company in whose name it orders
 */
public record ProposePartner(
    long companyId,
    @NotNull @Size(max = 200) String code,
    @NotNull PartnerKind kind,
    @NotNull Standard standard,
    @NotNull @Size(max = 200) String login,
    @NotNull @Valid PartnerTerms terms) {}

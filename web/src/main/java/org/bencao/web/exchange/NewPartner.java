package org.bencao.web.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.bencao.document.Standard;
import org.bencao.partner.boundary.PartnerKind;
import org.bencao.partner.boundary.ProposePartner;

/**
 * A system to exchange documents with.
 *
 * @param company code of its company; the caller's own where it is left out
 * @param code 2 to 20 small letters and digits, by which queues and folders are named
 * @param buyerLogin of a buyer's system the person in whose name it orders
 */
public record NewPartner(
    @NotNull Optional<@Size(max = 20) String> company,
    @NotNull @Size(max = 20) String code,
    @NotNull PartnerKind kind,
    @NotNull Standard standard,
    @NotNull Optional<@Size(max = 120) String> buyerLogin,
    @NotNull @Valid PartnerTermsJson terms) {

  ProposePartner command(long companyId) {
    return new ProposePartner(
        companyId, code, kind, standard, buyerLogin.orElse(""), terms.terms());
  }
}

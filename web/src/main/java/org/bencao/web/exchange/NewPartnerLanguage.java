package org.bencao.web.exchange;

import jakarta.validation.constraints.NotNull;
import org.bencao.partner.boundary.PartnerService.Language;

/** The language of the words in what a partner is sent. */
public record NewPartnerLanguage(@NotNull Language language) {}

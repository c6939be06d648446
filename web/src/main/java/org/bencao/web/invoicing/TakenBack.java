package org.bencao.web.invoicing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a payment is taken back. */
public record TakenBack(@NotBlank @Size(max = 400) String note) {}

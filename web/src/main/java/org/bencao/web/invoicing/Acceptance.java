package org.bencao.web.invoicing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a difference is taken as it is. */
public record Acceptance(@NotNull @Size(max = SettleForm.LONGEST) String note) {}

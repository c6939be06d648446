package org.bencao.web.invoicing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** What the seller should know of a difference. */
public record Dispute(@NotNull Optional<@Size(max = SettleForm.LONGEST) String> note) {}

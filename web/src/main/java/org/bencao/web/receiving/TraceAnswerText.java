package org.bencao.web.receiving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What whoever asked was told. */
public record TraceAnswerText(@NotNull @Size(max = 400) String answer) {}

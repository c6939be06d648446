package org.bencao.web.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a document is rejected for good. */
public record Rejection(@NotBlank @Size(max = 400) String why) {}

package org.bencao.web.ordering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a fresh draft is called. */
public record NewDraft(@NotBlank @Size(max = 120) String name) {}

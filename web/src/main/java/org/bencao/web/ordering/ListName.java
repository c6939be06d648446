package org.bencao.web.ordering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a list is called. */
public record ListName(@NotBlank @Size(max = 120) String name) {}

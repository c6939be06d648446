package org.bencao.web.receiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the supplier does not take packs back. */
public record ReturnRefusal(@NotBlank @Size(max = 400) String note) {}

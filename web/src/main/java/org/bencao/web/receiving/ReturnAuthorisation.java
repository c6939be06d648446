package org.bencao.web.receiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The supplier's own number for a return that it takes back (RMA). */
public record ReturnAuthorisation(@NotBlank @Size(max = 60) String number) {}

package org.bencao.web.receiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Under which number the platform was told by hand. */
public record SlipUploaded(@NotBlank @Size(max = 60) String reference) {}

package org.bencao.web.receiving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The number under which authority and partners were told, such as that of a Form FDA 3911. */
public record TraceNotice(
    @NotNull @Size(max = 60) @Pattern(regexp = ".*[^\\s\\p{Z}].*") String reference) {}

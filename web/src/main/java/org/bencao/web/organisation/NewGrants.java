package org.bencao.web.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** All roles of a person from now on. */
public record NewGrants(@NotNull List<@NotNull @Valid GrantJson> grants) {}

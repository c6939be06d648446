package org.bencao.web.ordering;

import jakarta.validation.constraints.NotNull;
import org.bencao.web.rest.Id;

/** The list whose lines come to this one. */
public record OtherList(@NotNull Id listId) {}

package org.bencao.web.ordering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.bencao.web.rest.Id;

/**
 * Up to which total somebody may approve.
 *
 * @param most in the company's currency, tax included
 */
public record NewApproverLimit(
    @NotNull Id personId, @NotNull @Pattern(regexp = TypedForms.AMOUNT) String most) {}

package org.bencao.web.ordering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All limits of a company's approvers; of two for one person the last counts. */
public record NewApproverLimits(
    @NotNull @Size(max = 500) List<@NotNull @Valid NewApproverLimit> limits) {

  public NewApproverLimits {
    limits = limits == null ? null : List.copyOf(limits);
  }

  Map<Long, BigDecimal> byPerson() {
    var found = new HashMap<Long, BigDecimal>();
    limits.forEach(one -> found.put(one.personId().value(), new BigDecimal(one.most())));
    return found;
  }
}

package org.bencao.web.pricing;

import java.util.List;
import org.bencao.pricing.boundary.ContractRow;

/** Contracts, the newest first. */
public record ContractsJson(List<ContractRowJson> contracts) {

  static ContractsJson of(List<ContractRow> found) {
    return new ContractsJson(found.stream().map(ContractRowJson::of).toList());
  }
}

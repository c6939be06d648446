package org.bencao.web.pricing;

import java.util.List;
import org.bencao.pricing.boundary.ContractView;

/** A contract with its prices. */
public record ContractJson(ContractRowJson contract, List<ContractLineJson> lines) {

  static ContractJson of(ContractView view) {
    return new ContractJson(
        ContractRowJson.of(view.row()), view.lines().stream().map(ContractLineJson::of).toList());
  }
}

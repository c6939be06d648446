package org.bencao.web.pricing;

import java.util.List;
import java.util.Locale;
import org.bencao.common.Finding;
import org.bencao.pricing.boundary.ContractView;
import org.bencao.web.rest.ReasonJson;

/**
 * A contract with its prices.
 *
 * @param warnings what both should know of one that was just made
 */
public record ContractJson(
    ContractRowJson contract, List<ContractLineJson> lines, List<ReasonJson> warnings) {

  /** The same, with what is to be said of it. */
  ContractJson saying(List<Finding> findings, Locale locale) {
    return new ContractJson(
        contract, lines, findings.stream().map(finding -> ReasonJson.of(finding, locale)).toList());
  }

  static ContractJson of(ContractView view) {
    return new ContractJson(
        ContractRowJson.of(view.row()),
        view.lines().stream().map(ContractLineJson::of).toList(),
        List.of());
  }
}

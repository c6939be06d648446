package org.bencao.web.ordering;

import org.bencao.ordering.boundary.CancelResult;

/**
 * What the seller is told about a placed order.
 *
 * @param number within the order, from 1
 * @param repeated it was told already: this is the first answer again
 */
public record AskedChangeJson(int number, boolean repeated) {

  static AskedChangeJson of(CancelResult.Asked asked) {
    return new AskedChangeJson(asked.number(), asked.repeated());
  }
}

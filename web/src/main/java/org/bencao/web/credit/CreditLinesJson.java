package org.bencao.web.credit;

import java.util.List;
import org.bencao.credit.boundary.CreditView;

/** Credit lines, the newest first. */
public record CreditLinesJson(List<CreditLineJson> lines) {

  static CreditLinesJson of(List<CreditView> found) {
    return new CreditLinesJson(found.stream().map(CreditLineJson::of).toList());
  }
}

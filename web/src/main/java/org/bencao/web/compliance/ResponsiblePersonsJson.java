package org.bencao.web.compliance;

import java.util.List;
import org.bencao.organisation.boundary.ResponsiblePersonView;

/** Who answers for quality at the company; who began last comes first. */
public record ResponsiblePersonsJson(List<ResponsiblePersonJson> persons) {

  static ResponsiblePersonsJson of(List<ResponsiblePersonView> found) {
    return new ResponsiblePersonsJson(found.stream().map(ResponsiblePersonJson::of).toList());
  }
}

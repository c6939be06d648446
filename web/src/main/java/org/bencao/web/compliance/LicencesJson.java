package org.bencao.web.compliance;

import java.util.List;
import org.bencao.organisation.boundary.LicenceRecord;

/** Licences, what ends first comes first. */
public record LicencesJson(List<LicenceJson> licences) {

  static LicencesJson of(List<LicenceRecord> found) {
    return new LicencesJson(found.stream().map(LicenceJson::of).toList());
  }
}

package org.bencao.web.organisation;

import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.rest.Id;

/** A site of the caller's company. */
public record SiteJson(Id id, String nameEn, String nameZh, String gln, String zone) {

  static SiteJson of(SiteView site) {
    return new SiteJson(Id.of(site.id()), site.nameEn(), site.nameZh(), site.gln(), site.zone());
  }
}

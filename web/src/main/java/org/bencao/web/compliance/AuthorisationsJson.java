package org.bencao.web.compliance;

import java.util.List;
import org.bencao.organisation.boundary.AuthorisationView;

/** Letters of authorisation, what ends last comes first. */
public record AuthorisationsJson(List<AuthorisationJson> authorisations) {

  static AuthorisationsJson of(List<AuthorisationView> found) {
    return new AuthorisationsJson(found.stream().map(AuthorisationJson::of).toList());
  }
}

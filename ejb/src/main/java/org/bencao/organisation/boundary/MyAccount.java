package org.bencao.organisation.boundary;

import java.util.List;
import org.bencao.common.Role;

/** What a person may know and change of the own account. */
public record MyAccount(
    long id,
    String login,
    String name,
    String companyNameEn,
    String companyNameZh,
    String companyKind,
    List<Role> roles,
    List<SiteView> sites,
    String language,
    String theme,
    boolean totpOn,
    boolean mustChange) {

  public MyAccount {
    roles = List.copyOf(roles);
    sites = List.copyOf(sites);
  }
}

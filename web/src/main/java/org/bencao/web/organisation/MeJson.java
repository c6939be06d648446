package org.bencao.web.organisation;

import java.util.Collection;
import java.util.List;
import org.bencao.common.Role;
import org.bencao.web.rest.Id;

/** Who a token speaks for. */
public record MeJson(
    Id id,
    String name,
    Id companyId,
    String companyNameEn,
    String companyNameZh,
    List<String> roles,
    List<SiteJson> sites) {

  static List<String> words(Collection<Role> roles) {
    return roles.stream().sorted().map(Role::code).toList();
  }
}

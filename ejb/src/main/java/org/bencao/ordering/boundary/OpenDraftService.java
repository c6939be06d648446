package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.control.OpenDrafts;

/** What a site is about to order, with the clock of each supplier. */
@Stateless
public class OpenDraftService {

  @Inject OpenDrafts drafts;

  /** A constant number of statements, whatever the number of drafts and lines. */
  public List<OpenDraft> of(Caller caller, long siteId) {
    if (!caller.has(Role.BUYER, caller.companyId(), siteId)) {
      throw new AccessDenied(caller, Role.BUYER);
    }
    return drafts.of(caller, siteId);
  }
}

package org.bencao.testing;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.LicenceService;
import org.bencao.organisation.entity.Licence;

/** The issuer of licences, whose word the platform writes down. */
public final class Authority {

  private final TestContainer container;
  private final Caller platform;

  public Authority(TestContainer container) {
    this.container = container;
    this.platform = Market.caller(new Market(container).wholesaler(), Role.PLATFORM_ADMINISTRATOR);
  }

  public void suspend(long company, String kind) {
    service().stop(platform, licence(company, kind), false, "notice").orElseThrow();
  }

  public void resume(long company, String kind) {
    service().goOn(platform, licence(company, kind), "notice").orElseThrow();
  }

  /** Its last good day is that one. */
  public void ends(long company, String kind, LocalDate last) {
    long id = licence(company, kind);
    container.inTransaction(
        () -> {
          container.get(EntityManager.class).find(Licence.class, id).endsOn(last);
          return id;
        });
  }

  private LicenceService service() {
    return container.get(LicenceService.class);
  }

  private long licence(long company, String kind) {
    return container.get(CompanyService.class).licences(platform, List.of(company)).stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .id();
  }
}

package org.bencao.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanySize;
import org.bencao.organisation.boundary.CompanySizeService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.web.rest.Allowed;
import org.bencao.web.security.CurrentCaller;

/** How large the company says it is; terms of payment depend on it. */
@RequestScoped
@Path("organisation/size")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CompanySizeResource {

  @Inject CompanySizeService sizes;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;

  /**
   * How large the company says it is.
   *
   * @param size PUBLIC, LARGE, MEDIUM or SMALL; absent where it said nothing
   */
  public record CompanySizeJson(Optional<@NotNull CompanySize> size) {}

  /** How large the company says it is. */
  @GET
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public CompanySizeJson size() {
    return new CompanySizeJson(
        companies.find(caller.get(), caller.get().companyId()).flatMap(CompanyView::size));
  }

  /** Says how large; contracts that stand are not undone. */
  @PUT
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public CompanySizeJson state(@NotNull @Valid StatedSize stated) {
    sizes.state(caller.get(), stated.size());
    return new CompanySizeJson(Optional.of(stated.size()));
  }

  /** What the company says. */
  public record StatedSize(@NotNull CompanySize size) {}
}

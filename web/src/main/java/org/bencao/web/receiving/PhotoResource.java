package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.bencao.common.Role;
import org.bencao.receiving.boundary.DiscrepancyService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Pictures of claims. */
@RequestScoped
@Path("receiving/photos")
public class PhotoResource {

  @Inject DiscrepancyService discrepancies;
  @Inject CurrentCaller caller;

  /** A picture byte for byte as it was kept. */
  @GET
  @Path("{id}")
  @Produces({ClaimPictures.JPEG, ClaimPictures.PNG, ClaimPictures.WEBP})
  @Allowed({
    Role.BUYER,
    Role.APPROVER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.AUDITOR
  })
  @APIResponseSchema(byte[].class)
  public Response one(@PathParam("id") Id id) {
    var photo = discrepancies.photo(caller.get(), id.value()).orElseThrow(NotFoundException::new);
    return Response.ok(photo.bytes(), photo.mediaType()).build();
  }
}

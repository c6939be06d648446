package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.receiving.boundary.BookResult;
import org.bencao.receiving.boundary.ReceivingService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** Bookings at goods-in. */
@RequestScoped
@Path("receiving/bookings/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BookingResource {

  @Inject ReceivingService receiving;
  @Inject CurrentCaller caller;

  /** Takes a booking back; its claim goes with it. */
  @POST
  @Idempotent
  @Path("withdrawal")
  @Allowed(Role.RECEIVER)
  public void withdraw(
      @PathParam("id") Id id,
      @HeaderParam("Idempotency-Key") @Pattern(regexp = CommandKey.FORM) String key) {
    var result =
        receiving.takeBack(caller.get(), key, id.value()).orElseThrow(NotFoundException::new);
    if (result instanceof BookResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
  }
}

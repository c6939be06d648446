package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.OrderForm;
import org.bencao.ordering.boundary.SignedFormResult;
import org.bencao.ordering.boundary.SignedFormService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * Order forms for controlled substances of schedule II: what to sign, and what was signed (21 CFR
 * 1305.21). The portal does not sign.
 */
@RequestScoped
@Path("ordering/signed-forms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignedFormResource {

  /** A CMS message (RFC 5652) that holds the form it signs. */
  static final String MESSAGE = "application/pkcs7-mime";

  @Inject SignedFormService forms;
  @Inject CurrentCaller caller;

  /** Lists signed forms of a site, newest first, each as its signature stands now. */
  @GET
  @Allowed(Role.BUYER)
  public SignedFormsJson list(@QueryParam("site") @NotNull Id site) {
    return SignedFormsJson.of(forms.list(caller.get(), site.value()));
  }

  /** The text to sign for what a draft orders of one seller; each time with a number of its own. */
  @GET
  @Path("text")
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  @Allowed(Role.BUYER)
  public String text(
      @QueryParam("draft") @NotNull Id draft, @QueryParam("seller") @NotNull Id seller) {
    return forms
        .toSign(caller.get(), draft.value(), seller.value())
        .map(OrderForm::text)
        .orElseThrow(NotFoundException::new);
  }

  /** Keeps a signed form; the same again is the same form. */
  @POST
  @Idempotent
  @Consumes(MESSAGE)
  @Allowed(Role.BUYER)
  @APIResponseSchema(value = SignedFormJson.class, responseCode = "200")
  public Response add(InputStream message) throws IOException {
    return answer(forms.add(caller.get(), message.readNBytes(SignedFormService.LARGEST + 1)));
  }

  /** One as it came, to the buyer and to the seller of its order. */
  @GET
  @Path("{id}/message")
  @Produces(MESSAGE)
  @Allowed({Role.BUYER, Role.SUPPLIER_DESK})
  @APIResponseSchema(byte[].class)
  public Response message(@PathParam("id") Id id) {
    var form = forms.content(caller.get(), id.value()).orElseThrow(NotFoundException::new);
    return Response.ok(form.bytes()).build();
  }

  /** Uses it for nothing any more. */
  @POST
  @Idempotent
  @Path("{id}/withdrawal")
  @Allowed(Role.BUYER)
  @APIResponseSchema(value = SignedFormJson.class, responseCode = "200")
  public Response withdraw(@PathParam("id") Id id) {
    return answer(forms.withdraw(caller.get(), id.value()).orElseThrow(NotFoundException::new));
  }

  private static Response answer(SignedFormResult result) {
    if (result instanceof SignedFormResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return Response.ok(SignedFormJson.of(((SignedFormResult.Kept) result).form())).build();
  }
}

package org.bencao.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The description of this interface as it was made at build time. */
@RequestScoped
@Path("openapi.json")
public class OpenapiResource {

  /** This description. */
  @GET
  @Open
  @Produces(MediaType.APPLICATION_JSON)
  public InputStream document() {
    return OpenapiResource.class.getResourceAsStream("openapi.json");
  }
}

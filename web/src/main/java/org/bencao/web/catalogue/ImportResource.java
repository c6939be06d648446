package org.bencao.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import org.bencao.catalogue.boundary.ChangeImportResult;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.ImportService;
import org.bencao.catalogue.boundary.ImportView;
import org.bencao.catalogue.boundary.ReceiveImport;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.common.Role;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.CodedRefusal;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Files for the catalogue: read, looked through by a person or a program, and then taken over. */
@RequestScoped
@Path("catalogue/imports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

  @Inject ImportService imports;
  @Inject CurrentCaller caller;

  /** Lists imports, newest first. */
  @GET
  @Allowed({Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR})
  public ImportsJson list(
      @QueryParam("older") Id older,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
    var key = Optional.ofNullable(older).map(Id::toString);
    return ImportsJson.of(imports.list(caller.get(), key, size));
  }

  /** Lists the layouts in which files can be read. */
  @GET
  @Path("layouts")
  @Allowed({Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR})
  public ImportLayoutsJson layouts() {
    var layouts = imports.layouts(caller.get());
    return new ImportLayoutsJson(layouts.stream().map(ImportLayoutJson::of).toList());
  }

  /** Takes in a file; nothing of it is in the catalogue before it is approved. */
  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Allowed({Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR})
  @APIResponseSchema(value = ImportJson.class, responseCode = "201")
  public Response receive(
      @QueryParam("kind") @NotNull ImportKind kind,
      @QueryParam("layout") @NotNull Id layout,
      @QueryParam("fileName") @NotBlank @Size(max = UploadedName.LONGEST) String fileName,
      InputStream bytes,
      @Context UriInfo uri) {
    var name = UploadedName.of(fileName).text();
    var command = new ReceiveImport(kind, layout.value(), name);
    var id =
        Id.of(imports.receive(caller.get(), command, bytes).orElseThrow(NotFoundException::new));
    var location = uri.getAbsolutePathBuilder().path(id.toString()).build();
    return Response.created(location).entity(ImportJson.of(find(id))).build();
  }

  /** One import. */
  @GET
  @Path("{id}")
  @Allowed({Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR})
  public ImportJson one(@PathParam("id") Id id) {
    return ImportJson.of(find(id));
  }

  /** Rows that change something or are refused, in the order of the file. */
  @GET
  @Path("{id}/rows")
  @Allowed({Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR})
  public ImportRowsJson rows(
      @PathParam("id") Id id,
      @QueryParam("show") RowOutcome show,
      @QueryParam("after") @DefaultValue("0") @Min(0) long after,
      @QueryParam("size") @DefaultValue("100") @Min(1) @Max(500) int size,
      @Context HttpHeaders headers) {
    find(id);
    var only = Optional.ofNullable(show);
    return ImportRowsJson.of(
        imports.rows(caller.get(), id.value(), only, after, size), Languages.of(headers));
  }

  /** Takes over what was read: all but the refused rows. */
  @POST
  @Idempotent
  @Path("{id}/approve")
  @Allowed({Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR})
  public void approve(@PathParam("id") Id id) {
    act(ImportAct.APPROVE, id);
  }

  /** Ends an import; what was taken over stays. */
  @POST
  @Idempotent
  @Path("{id}/cancel")
  @Allowed({Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR})
  public void cancel(@PathParam("id") Id id) {
    act(ImportAct.CANCEL, id);
  }

  /** Goes on where a failed import stopped. */
  @POST
  @Idempotent
  @Path("{id}/resume")
  @Allowed({Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR})
  public void resume(@PathParam("id") Id id) {
    act(ImportAct.RESUME, id);
  }

  private void act(ImportAct act, Id id) {
    var result = act.on(imports, caller.get(), id.value());
    if (result == ChangeImportResult.NOT_THERE) {
      throw new NotFoundException();
    }
    if (result == ChangeImportResult.NOT_NOW) {
      throw new CodedRefusal("catalogue.import.did." + result, result);
    }
  }

  private ImportView find(Id id) {
    return imports.find(caller.get(), id.value()).orElseThrow(NotFoundException::new);
  }
}

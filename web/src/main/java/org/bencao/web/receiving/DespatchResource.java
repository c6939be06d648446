package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.receiving.boundary.BookResult;
import org.bencao.receiving.boundary.CloseReceiptService;
import org.bencao.receiving.boundary.CloseResult;
import org.bencao.receiving.boundary.DecideResult;
import org.bencao.receiving.boundary.DespatchFilter;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.DespatchService;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.NoCode;
import org.bencao.receiving.boundary.ReceivingService;
import org.bencao.receiving.boundary.RecordingService;
import org.bencao.web.catalogue.UploadedName;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Deliveries, for the people of either party, and what is counted of them. */
@RequestScoped
@Path("receiving/despatches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DespatchResource {

  @Inject DespatchService despatches;
  @Inject ReceivingService receiving;
  @Inject CloseReceiptService closing;
  @Inject RecordingService recordings;
  @Inject CurrentCaller caller;

  /** Lists deliveries, newest first; with a number only the delivery that bears it. */
  @GET
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
  public DespatchesJson list(
      @QueryParam("number") String number,
      @QueryParam("site") Id site,
      @QueryParam("open") @DefaultValue("false") boolean open,
      @QueryParam("older") Id older,
      @QueryParam("newer") Id newer,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
    if (number != null) {
      var found = despatches.byNumber(caller.get(), number).flatMap(this::find);
      return DespatchesJson.of(found.map(DespatchView::row));
    }
    var at = Optional.ofNullable(site).map(Id::value);
    return DespatchesJson.of(
        despatches.list(caller.get(), new DespatchFilter(at, open, key(older), key(newer), size)));
  }

  /** One delivery with its lines, bookings, claims and receipts. */
  @GET
  @Path("{id}")
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
  @APIResponseSchema(DespatchJson.class)
  public Response one(
      @PathParam("id") Id id, @Context Request request, @Context HttpHeaders headers) {
    var despatch = find(new DespatchId(id.value())).orElseThrow(NotFoundException::new);
    var body = DespatchJson.of(despatch, Languages.of(headers));
    var tag = ContentTag.of(body);
    var unchanged = request.evaluatePreconditions(tag);
    var answer = unchanged == null ? Response.ok(body) : unchanged;
    return answer.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
  }

  /** Books packs of one line; the same key with the same content gives the same booking again. */
  @POST
  @Idempotent
  @Path("{id}/bookings")
  @Allowed(Role.RECEIVER)
  @APIResponse(
      responseCode = "201",
      description = "Booked",
      content = @Content(schema = @Schema(implementation = BookedJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Booked before under this key; the first answer again",
      content = @Content(schema = @Schema(implementation = BookedJson.class)))
  public Response book(
      @PathParam("id") Id id,
      @HeaderParam("Idempotency-Key") @Pattern(regexp = CommandKey.FORM) String key,
      @NotNull @Valid NewBooking booking) {
    booking
        .unreadable()
        .ifPresent(
            finding -> {
              throw new Refusal(List.of(finding));
            });
    var despatch = new DespatchId(id.value());
    var command = booking.command(key, despatch, advised(despatch, booking));
    var result = receiving.book(caller.get(), command).orElseThrow(NotFoundException::new);
    if (result instanceof BookResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    var booked = BookedJson.of((BookResult.Booked) result);
    return Response.status(booked.repeated() ? Response.Status.OK : Response.Status.CREATED)
        .entity(booked)
        .build();
  }

  /**
   * Ends the count: what was not found is short, and the supplier is told, order by order.
   *
   * @param noCode why good packs are known by no code, where a law wants to know it
   */
  @POST
  @Idempotent
  @Path("{id}/closure")
  @Allowed(Role.RECEIVER)
  @APIResponseSchema(value = ReceiptClosureJson.class, responseCode = "200")
  public Response close(@PathParam("id") Id id, @QueryParam("noCode") NoCode noCode) {
    var result =
        closing
            .close(caller.get(), new DespatchId(id.value()), Optional.ofNullable(noCode))
            .orElseThrow(NotFoundException::new);
    if (result instanceof CloseResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return Response.ok(ReceiptClosureJson.of((CloseResult.Closed) result)).build();
  }

  /** Keeps the file of a temperature recorder; one that is kept already is not kept twice. */
  @POST
  @Idempotent
  @Path("{id}/recordings")
  @Consumes({"text/csv", MediaType.TEXT_PLAIN})
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER})
  @APIResponseSchema(value = DespatchJson.class, responseCode = "200")
  public Response record(
      @PathParam("id") Id id,
      @QueryParam("fileName") @NotBlank @Size(max = UploadedName.LONGEST) String fileName,
      @Context HttpHeaders headers,
      InputStream bytes)
      throws IOException {
    var delivery = new DespatchId(id.value());
    var name = UploadedName.of(fileName).text();
    var result = recordings.add(caller.get(), delivery, name, bytes.readAllBytes());
    if (result.orElseThrow(NotFoundException::new) instanceof DecideResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    var despatch = find(delivery).orElseThrow(NotFoundException::new);
    return Response.ok(DespatchJson.of(despatch, Languages.of(headers))).build();
  }

  private Optional<LocalDate> advised(DespatchId id, NewBooking booking) {
    return booking.isMonthRead()
        ? find(id).stream()
            .flatMap(found -> found.lines().stream())
            .filter(line -> line.position() == booking.position())
            .findFirst()
            .flatMap(DespatchView.Line::expiry)
        : Optional.empty();
  }

  private Optional<DespatchView> find(DespatchId id) {
    return despatches.find(caller.get(), id);
  }

  private static Optional<String> key(Id id) {
    return Optional.ofNullable(id).map(Id::toString);
  }
}

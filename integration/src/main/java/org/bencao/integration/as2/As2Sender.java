package org.bencao.integration.as2;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.As2Message;
import org.bencao.exchange.boundary.As2Receipts;
import org.bencao.integration.transport.NotTaken;
import org.bencao.partner.boundary.As2Certificate;
import org.bencao.partner.boundary.As2Peer;
import org.bencao.partner.boundary.PartnerReach;
import org.bencao.partner.boundary.PartnerReach.Way;
import org.bencao.partner.boundary.PartnerView;

/**
 * The transport AS2, RFC 4130: signed, then encrypted, over HTTP, with a signed receipt in the
 * answer. A document is taken when its receipt says so, is signed by the partner and names the
 * bytes that were sent.
 */
@ApplicationScoped
public class As2Sender {

  /** Of RFC 4130 with RFC 5402. */
  static final String VERSION = "1.1";

  private static final Duration CONNECT = Duration.ofSeconds(10);

  /** Until its answer begins, and as long again until it is whole. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int LONGEST_RECEIPT = 256 * 1024;
  private static final int SUCCESS = 200;
  private static final int REDIRECT = 300;

  private final As2Identity identity;
  private final As2Receipts receipts;
  private final PartnerReach reach;
  private final Clock clock;
  private final Duration patience;
  private final HttpClient client;

  /** For the container's proxy alone. */
  protected As2Sender() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public As2Sender(As2Identity identity, As2Receipts receipts, PartnerReach reach, Clock clock) {
    this(identity, receipts, reach, clock, PATIENCE, client());
  }

  As2Sender(
      As2Identity identity,
      As2Receipts receipts,
      PartnerReach reach,
      Clock clock,
      Duration patience,
      HttpClient client) {
    this.identity = identity;
    this.receipts = receipts;
    this.reach = reach;
    this.clock = clock;
    this.patience = patience;
    this.client = client;
  }

  static HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(CONNECT)
        .followRedirects(Redirect.NEVER)
        .version(Version.HTTP_1_1)
        .build();
  }

  /**
   * Sends a document, and keeps the receipt for it. Until there is one its message has the same
   * Message-ID each time, so that the partner takes it once; what it has said that it took goes
   * again as another message, for under the first one it would not look at it.
   *
   * @param file its name, the same for the same document
   */
  public void send(PartnerView partner, long interchangeId, String file, byte[] bytes) {
    long taken = receipts.taken(interchangeId);
    var id = "<%s@bencao>".formatted(taken == 0 ? file : file + "." + taken);
    var message = sent(partner, id, file, bytes);
    try {
      receipts.take(message, interchangeId);
    } catch (EJBException e) {
      // the same document may have been driven by two at the same moment
      receipts.got(partner.id(), id).orElseThrow(() -> e);
    }
    reach.reached(partner.id(), Way.PUT);
  }

  private As2Message sent(PartnerView partner, String id, String file, byte[] bytes) {
    var peer = partner.as2().orElseThrow();
    var content = content(Standard.valueOf(partner.standard()), file, bytes);
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(partner.zone()));
    var message =
        As2Seal.encrypted(As2Seal.signed(content, identity.signing()), peer.receiver(today).x509());
    try {
      var answer = answer(client.send(request(peer, id, message), BodyHandlers.ofInputStream()));
      var signers = peer.signers().stream().map(As2Certificate::x509).toList();
      var mic = checked(Receipt.read(answer, signers), id, content);
      return new As2Message(partner.id(), id, mic.text(), answer.bytes());
    } catch (IOException | As2Fault e) {
      throw failed(partner, file, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(partner, file, e);
    }
  }

  private NotTaken failed(PartnerView partner, String file, Exception e) {
    var why = e instanceof As2Fault ? e.getMessage() : e.toString();
    reach.failed(partner.id(), Way.PUT, why);
    return new NotTaken("%s did not take %s: %s".formatted(partner.code(), file, why), e);
  }

  private static MimeEntity content(Standard standard, String file, byte[] bytes) {
    var type =
        switch (standard) {
          case X12 -> "application/EDI-X12";
          case EDIFACT -> "application/EDIFACT";
          case UBL -> "application/xml";
        };
    return MimeEntity.of(
        List.of(
            "Content-Type: " + type,
            "Content-Transfer-Encoding: binary",
            "Content-Disposition: attachment; filename=\"%s\"".formatted(file)),
        bytes);
  }

  private HttpRequest request(As2Peer peer, String id, MimeEntity message) {
    return HttpRequest.newBuilder(URI.create(peer.url()))
        .timeout(patience)
        .header("Content-Type", message.field("content-type").orElseThrow())
        .header("Content-Transfer-Encoding", "binary")
        .header("Content-Disposition", message.field("content-disposition").orElseThrow())
        .header("MIME-Version", "1.0")
        .header("AS2-Version", VERSION)
        .header("AS2-From", As2Names.written(identity.name()))
        .header("AS2-To", As2Names.written(peer.name()))
        .header("Message-ID", id)
        .header("Subject", "EDI")
        .header("User-Agent", "Bencao-AS2")
        .header("Disposition-Notification-To", As2Names.written(identity.name()))
        .header(
            "Disposition-Notification-Options",
            "signed-receipt-protocol=required, pkcs7-signature;"
                + " signed-receipt-micalg=required, sha-256")
        .POST(BodyPublishers.ofByteArray(message.body()))
        .build();
  }

  private MimeEntity answer(HttpResponse<InputStream> response) throws IOException, As2Fault {
    int status = response.statusCode();
    var body = whole(response.body());
    if (status < SUCCESS || status >= REDIRECT) {
      throw new As2Fault(As2Trouble.UNEXPECTED, "answered with status " + status);
    }
    if (body.length > LONGEST_RECEIPT) {
      throw new As2Fault(
          As2Trouble.UNEXPECTED, "the receipt has more than %d bytes".formatted(LONGEST_RECEIPT));
    }
    var lines = new ArrayList<String>();
    for (var name : List.of("Content-Type", "Content-Transfer-Encoding")) {
      response.headers().firstValue(name).ifPresent(value -> lines.add(name + ": " + value));
    }
    return MimeEntity.of(lines, body);
  }

  /** The client's own patience ends with the head of an answer; a body that drips has none. */
  private byte[] whole(InputStream body) throws IOException {
    var watch =
        CompletableFuture.runAsync(
            () -> close(body),
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
    try (body) {
      return body.readNBytes(LONGEST_RECEIPT + 1);
    } finally {
      watch.cancel(false);
    }
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mic checked(Receipt receipt, String id, MimeEntity content) throws As2Fault {
    if (!receipt.isPositive()) {
      throw new As2Fault(As2Trouble.UNEXPECTED, "the receipt says " + receipt.disposition());
    }
    if (!receipt.signed()) {
      throw new As2Fault(As2Trouble.UNEXPECTED, "the receipt is not signed");
    }
    if (!receipt.messageId().equals(id)) {
      throw new As2Fault(
          As2Trouble.UNEXPECTED, "the receipt is for " + receipt.messageId() + ", wanted " + id);
    }
    if (receipt.mic().isEmpty() && receipt.isOfRepeat()) {
      return Mic.of(content, Mic.USUAL);
    }
    return receipt
        .mic()
        .filter(mic -> mic.isOf(content))
        .orElseThrow(
            () ->
                new As2Fault(
                    As2Trouble.INTEGRITY_CHECK_FAILED,
                    "the receipt is for other bytes than were sent"));
  }
}

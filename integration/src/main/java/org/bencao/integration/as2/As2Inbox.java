package org.bencao.integration.as2;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.As2Answer;
import org.bencao.exchange.boundary.As2Door;
import org.bencao.exchange.boundary.As2Message;
import org.bencao.exchange.boundary.As2Receipt;
import org.bencao.exchange.boundary.As2Receipts;
import org.bencao.exchange.boundary.As2Request;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.bencao.integration.transport.Turns;
import org.bencao.partner.boundary.As2Certificate;
import org.bencao.partner.boundary.PartnerReach;
import org.bencao.partner.boundary.PartnerReach.Way;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerStage;
import org.bencao.partner.boundary.PartnerView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes partners' messages, RFC 4130. Who it claims to be from is known before anything is read;
 * what is signed by them is kept, with the receipt, before they get it. The same message again gets
 * the same receipt, and has no second effect.
 */
@ApplicationScoped
public class As2Inbox implements As2Door {

  private static final Logger LOG = LoggerFactory.getLogger(As2Inbox.class);

  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int TIMEOUT = 408;
  private static final int TOO_LARGE = 413;
  private static final int UNAVAILABLE = 503;
  private static final int OK = 200;

  /** As many bytes as a document may have, and what its layers add to them. */
  private static final int MOST_BYTES = X12InterchangeReader.MOST_BYTES / 2 * 3;

  /**
   * At once, of one sender and of all: each message may lie in memory as a whole, several times.
   */
  private static final int MOST_OF_ONE = 3;

  private static final int MOST = 8;
  private static final long ALL = 0;

  private static final String PLAIN = "text/plain; charset=us-ascii";

  /**
   * All that is told to whoever sent something that was encrypted, and all that others can read of
   * it: if what is wrong were said, a stranger could find out from our answers, question by
   * question, what a message of somebody else says.
   */
  private static final String NOT_OPENED =
      "it could not be decrypted and verified: it has to be encrypted with AES to the certificate of"
          + " the portal, and signed with the agreed certificate and SHA-256, SHA-384 or SHA-512";

  private final As2Identity identity;
  private final PartnerService partners;
  private final As2Receipts receipts;
  private final PartnerReach reach;
  private final Turns ofOne = new Turns(MOST_OF_ONE);
  private final Turns ofAll = new Turns(MOST);

  /** For the container's proxy alone. */
  protected As2Inbox() {
    this(null, null, null, null);
  }

  @Inject
  public As2Inbox(
      As2Identity identity, PartnerService partners, As2Receipts receipts, PartnerReach reach) {
    this.identity = identity;
    this.partners = partners;
    this.receipts = receipts;
    this.reach = reach;
  }

  @Override
  public As2Answer take(As2Request request) throws IOException {
    var id = request.head("message-id").map(String::strip).orElse("");
    if (id.isEmpty() || id.length() > As2Message.LONGEST_ID || !isPlain(id)) {
      return said(BAD_REQUEST, "Message-ID is missing, has other signs than ASCII or is too long.");
    }
    var asked = new AskedReceipt(request.head());
    if (asked.isLater()) {
      return said(BAD_REQUEST, "Receipts are given at once. Ask for none at another address.");
    }
    if (asked.algorithm().isEmpty()) {
      return said(
          BAD_REQUEST, "Receipts have a digest by sha-256, sha-384 or sha-512. Ask for one.");
    }
    var partner = sender(request);
    if (partner.isEmpty()) {
      return said(FORBIDDEN, "AS2-From or AS2-To names no station that is known here.");
    }
    if (partner.get().stage() == PartnerStage.PAUSED) {
      return paused();
    }
    try {
      return ofOne
          .take(
              partner.get().id(),
              () -> ofAll.take(ALL, () -> read(partner.get(), id, asked, request)))
          .flatMap(Function.identity())
          .orElseGet(
              () -> said(UNAVAILABLE, "Others are being served. Send it again in a moment."));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Who it claims to be from, when it is for us. */
  private Optional<PartnerView> sender(As2Request request) {
    return request
        .head("as2-to")
        .filter(to -> As2Names.read(to).equals(identity.name()))
        .flatMap(to -> request.head("as2-from"))
        .flatMap(from -> partners.ofStation(As2Names.read(from)))
        .filter(one -> one.stage() != PartnerStage.PROPOSED);
  }

  private static As2Answer paused() {
    return said(UNAVAILABLE, "This system is paused. Send the message again later.");
  }

  private As2Answer read(PartnerView partner, String id, AskedReceipt asked, As2Request request) {
    try {
      var body = SteadyBody.read(request.body(), MOST_BYTES);
      if (body.isEmpty()) {
        return said(TOO_LARGE, "A message has %d bytes at most.".formatted(MOST_BYTES));
      }
      // it may have been paused, and have other certificates by now
      boolean same =
          sender(request)
              .filter(now -> now.stage() == PartnerStage.LIVE)
              .filter(now -> now.revision() == partner.revision())
              .isPresent();
      return same ? take(partner, id, asked, entity(request, body.get())) : paused();
    } catch (SocketTimeoutException e) {
      return said(TIMEOUT, "The message came too slowly. Send it again.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private As2Answer take(PartnerView partner, String id, AskedReceipt asked, MimeEntity message) {
    OpenedMessage opened;
    try {
      opened = opened(partner, message);
    } catch (As2Fault e) {
      LOG.warn("{} sent {}, which is not taken: {}", partner.code(), id, e.getMessage());
      return OpenedMessage.isEncrypted(message)
          ? refused(partner, id, asked, As2Trouble.AUTHENTICATION_FAILED, NOT_OPENED)
          : refused(partner, id, asked, e.trouble(), e.getMessage());
    }
    try {
      var answer = taken(partner, id, asked, opened);
      reach.reached(partner.id(), Way.TAKE);
      return answer;
    } catch (As2Fault e) {
      return refused(partner, id, asked, e.trouble(), e.getMessage());
    }
  }

  private OpenedMessage opened(PartnerView partner, MimeEntity message) throws As2Fault {
    var signers = partner.as2().orElseThrow().signers().stream().map(As2Certificate::x509).toList();
    return OpenedMessage.of(message, identity.keys(), signers, X12InterchangeReader.MOST_BYTES);
  }

  private As2Answer taken(PartnerView partner, String id, AskedReceipt asked, OpenedMessage opened)
      throws As2Fault {
    if (opened.payload().length > X12InterchangeReader.MOST_BYTES) {
      throw new As2Fault(
          As2Trouble.UNEXPECTED,
          "the document has more than %d bytes".formatted(X12InterchangeReader.MOST_BYTES));
    }
    var before = receipts.given(partner.id(), id);
    if (before.isPresent()) {
      return repeated(partner, asked, before.get(), opened);
    }
    var mic = Mic.of(opened.signed(), asked.algorithm().orElseThrow());
    var receipt = sealed(asked, positive(id, mic));
    var message = new As2Message(partner.id(), id, mic.text(), receipt.bytes());
    try {
      receipts.give(
          message,
          partner.sellerCompanyId(),
          Standard.valueOf(partner.standard()),
          opened.payload());
    } catch (EJBException e) {
      // the same message may have come at the same moment
      var other = receipts.given(partner.id(), id).orElseThrow(() -> e);
      return repeated(partner, asked, other, opened);
    }
    return answer(partner, asked, receipt);
  }

  private As2Answer repeated(
      PartnerView partner, AskedReceipt asked, As2Receipt before, OpenedMessage opened)
      throws As2Fault {
    if (!Mic.read(before.mic()).orElseThrow().isOf(opened.signed())) {
      throw new As2Fault(
          As2Trouble.UNEXPECTED,
          "another message came under %s before".formatted(before.messageId()));
    }
    return answer(partner, asked, MimeEntity.of(before.receipt()));
  }

  /** Who asks for no receipt learns it by the status: nothing but a receipt can refuse with 200. */
  private As2Answer refused(
      PartnerView partner, String id, AskedReceipt asked, As2Trouble trouble, String why) {
    reach.failed(partner.id(), Way.TAKE, why);
    var words = "The message was not taken: " + why + ".";
    if (!asked.isAsked()) {
      return said(BAD_REQUEST, words);
    }
    var receipt =
        Receipt.written(
            identity.name(),
            id,
            Receipt.PROCESSED + "/error: " + trouble.modifier(),
            Optional.empty(),
            words);
    return answer(partner, asked, sealed(asked, receipt));
  }

  private MimeEntity positive(String id, Mic mic) {
    return Receipt.written(
        identity.name(),
        id,
        Receipt.PROCESSED,
        Optional.of(mic),
        "The message was taken. This says nothing of the documents in it.");
  }

  private MimeEntity sealed(AskedReceipt asked, MimeEntity receipt) {
    return asked.isSigned() ? As2Seal.signed(receipt, identity.signing()) : receipt;
  }

  private As2Answer answer(PartnerView partner, AskedReceipt asked, MimeEntity receipt) {
    if (!asked.isAsked()) {
      return new As2Answer(OK, Map.of(), new byte[0]);
    }
    return new As2Answer(
        OK,
        Map.of(
            "Content-Type", receipt.field("content-type").orElseThrow(),
            "MIME-Version", "1.0",
            "AS2-Version", As2Sender.VERSION,
            "AS2-From", As2Names.written(identity.name()),
            "AS2-To", As2Names.written(partner.as2().orElseThrow().name()),
            "Message-ID", "<%s@bencao>".formatted(UUID.randomUUID())),
        receipt.body());
  }

  private static MimeEntity entity(As2Request request, byte[] body) {
    var lines = new ArrayList<String>();
    request.head("content-type").ifPresent(type -> lines.add("Content-Type: " + type));
    request
        .head("content-transfer-encoding")
        .ifPresent(encoding -> lines.add("Content-Transfer-Encoding: " + encoding));
    return MimeEntity.of(lines, body);
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(sign -> sign >= ' ' && sign <= '~');
  }

  private static As2Answer said(int status, String words) {
    return new As2Answer(
        status, Map.of("Content-Type", PLAIN), words.getBytes(StandardCharsets.US_ASCII));
  }
}

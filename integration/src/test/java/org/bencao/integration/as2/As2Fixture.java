package org.bencao.integration.as2;

import jakarta.ejb.EJBException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bencao.document.Standard;
import org.bencao.exchange.boundary.As2Message;
import org.bencao.exchange.boundary.As2Receipt;
import org.bencao.exchange.boundary.As2Receipts;
import org.bencao.partner.boundary.As2Certificate;
import org.bencao.partner.boundary.As2Peer;
import org.bencao.partner.boundary.PartnerReach;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerStage;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.Partners;

/** The portal's station and a partner's, with what is kept of them in memory. */
final class As2Fixture {

  static final String PORTAL = "BENCAO";
  static final String PARTNER = "KANGHE";

  final As2Identity portal;
  final As2Identity partner;
  final PartnerReach reach = new PartnerReach(Clock.systemUTC());
  final List<String> stored = new ArrayList<>();
  final Map<String, As2Receipt> given = new HashMap<>();
  final Map<String, As2Receipt> got = new HashMap<>();
  PartnerStage stage = PartnerStage.LIVE;

  /** The next to be kept was kept a moment ago. */
  final AtomicBoolean racing = new AtomicBoolean();

  As2Fixture(Path folder) {
    portal = new As2Identity(folder.resolve("portal"), PORTAL, Clock.systemUTC());
    partner = new As2Identity(folder.resolve("partner"), PARTNER, Clock.systemUTC());
  }

  As2Inbox inbox() {
    return new As2Inbox(portal, partners(), receipts(), reach);
  }

  As2Sender sender(Clock clock) {
    return new As2Sender(
        portal, receipts(), reach, clock, Duration.ofSeconds(3), As2Sender.client());
  }

  /** As it is agreed. */
  PartnerView view(String url) {
    return Partners.byAs2(new As2Peer(PARTNER, url, certificate(partner), Optional.empty()), stage);
  }

  static As2Certificate certificate(As2Identity identity) {
    return identity.certificates().get(0);
  }

  private PartnerService partners() {
    return new PartnerService() {
      @Override
      public Optional<PartnerView> ofStation(String name) {
        return name.equals(PARTNER) ? Optional.of(view("http://127.0.0.1/as2")) : Optional.empty();
      }
    };
  }

  private As2Receipts receipts() {
    return new As2Receipts() {
      @Override
      public Optional<As2Receipt> given(long partnerId, String messageId) {
        return Optional.ofNullable(given.get(messageId));
      }

      @Override
      public void give(As2Message message, long companyId, Standard agreed, byte[] raw) {
        if (racing.getAndSet(false)) {
          given.put(message.messageId(), kept(message, 1));
          throw new EJBException("somebody else was first");
        }
        stored.add(new String(raw, StandardCharsets.ISO_8859_1));
        given.put(message.messageId(), kept(message, 1));
      }

      @Override
      public void take(As2Message message, long interchangeId) {
        if (racing.getAndSet(false)) {
          got.put(message.messageId(), kept(message, interchangeId));
          throw new EJBException("somebody else was first");
        }
        got.putIfAbsent(message.messageId(), kept(message, interchangeId));
      }

      @Override
      public Optional<As2Receipt> got(long partnerId, String messageId) {
        return Optional.ofNullable(got.get(messageId));
      }

      @Override
      public long taken(long interchangeId) {
        return got.values().stream().filter(one -> one.interchangeId() == interchangeId).count();
      }
    };
  }

  private static As2Receipt kept(As2Message message, long interchange) {
    return new As2Receipt(
        message.partnerId(),
        message.messageId(),
        interchange,
        message.mic(),
        message.receipt(),
        Instant.EPOCH);
  }
}

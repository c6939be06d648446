package org.bencao.simulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.catalogue.boundary.OfferFacts;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.catalogue.boundary.Packing;
import org.bencao.common.Caller;
import org.bencao.common.Caller.Grant;
import org.bencao.common.Role;
import org.bencao.common.UnitPrice;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.partner.boundary.PartnerStage;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.Transport;
import org.bencao.pricing.boundary.Price;

/** Who trades in a simulation, and with what: two pharmacies and two wholesalers. */
public final class Trade {

  public static final Instant START = Instant.parse("2026-11-24T02:00:00Z");
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  public static final String UNIT = "XBX";
  public static final String CURRENCY = "CNY";

  /** Packs of each offer. */
  public static final int STOCK = 60;

  public static final List<CompanyView> BUYERS =
      List.of(
          company(1_001, "QN", "PHARMACY", "9521321000018"),
          company(1_002, "BM", "PHARMACY", "9521321000025"));

  public static final List<CompanyView> SELLERS =
      List.of(
          company(2_001, "KH", "WHOLESALER", "9521987000018"),
          company(2_002, "HD", "WHOLESALER", "9521987000025"));

  /** The first acknowledges what it gets; the second was never asked to. */
  public static final List<PartnerView> PARTNERS =
      List.of(partner(4_001, SELLERS.get(0), true), partner(4_002, SELLERS.get(1), false));

  private static final int LINES = 3;

  private Trade() {}

  public static Optional<CompanyView> company(long id) {
    return Stream.concat(BUYERS.stream(), SELLERS.stream())
        .filter(company -> company.id() == id)
        .findFirst();
  }

  public static Optional<SiteView> site(long id) {
    return BUYERS.stream().filter(buyer -> siteOf(buyer) == id).findFirst().map(Trade::site);
  }

  public static long siteOf(CompanyView buyer) {
    return buyer.id() + 2_000;
  }

  private static SiteView site(CompanyView buyer) {
    return new SiteView(
        siteOf(buyer),
        buyer.id(),
        "S1",
        "SITE " + buyer.code(),
        "门店",
        buyer.gln(),
        buyer.zone(),
        "1 Test Road",
        "测试路1号",
        "BOTH",
        "");
  }

  public static Caller buyer(CompanyView buyer) {
    return new Caller(
        Caller.Kind.PERSON,
        buyer.id() + 5_000,
        "Lin Wei",
        buyer.id(),
        Set.of(new Grant(buyer.id(), Optional.empty(), Role.BUYER)));
  }

  /** Who looks after documents that stopped. */
  public static Caller operator() {
    return new Caller(
        Caller.Kind.PERSON,
        9_000,
        "Operator",
        1,
        Set.of(new Grant(1, Optional.empty(), Role.PLATFORM_ADMINISTRATOR)));
  }

  /** Offers of a seller, in order. */
  public static List<Long> offers(CompanyView seller) {
    return Stream.iterate(seller.id() * 10 + 1, id -> id + 1).limit(LINES).toList();
  }

  static OfferFacts offer(long id) {
    var seller = company(id / 10).orElseThrow();
    int number = (int) (id % 10);
    return new OfferFacts(
        new OfferView(
            id,
            item(id, number),
            seller.id(),
            seller.nameEn(),
            seller.nameZh(),
            "K" + number,
            1,
            1,
            STOCK,
            START,
            1,
            "17:00",
            ZONE.getId(),
            BigDecimal.TEN,
            OptionalInt.empty(),
            Optional.empty()),
        List.of());
  }

  private static ItemView item(long id, int number) {
    return new ItemView(
        id,
        "T" + number,
        "Testamol " + number,
        "布洛芬片",
        "Testamol",
        "布洛芬",
        "",
        "10 mg",
        "tablets",
        "片剂",
        "",
        "20 tablets",
        "20片",
        "Testworks",
        "测试药业",
        "",
        "",
        Optional.empty(),
        "ROOM",
        UNIT,
        List.of(),
        List.of(),
        Packing.of(UNIT));
  }

  static Price price(long id) {
    return Price.list(
        new UnitPrice(BigDecimal.valueOf(id % 10 * 5), CURRENCY), LocalDate.of(2026, 1, 1));
  }

  private static CompanyView company(long id, String code, String kind, String gln) {
    return new CompanyView(
        id,
        code,
        kind + " " + code,
        "公司",
        kind,
        "CN",
        ZONE.getId(),
        CURRENCY,
        gln,
        Optional.empty(),
        true);
  }

  private static PartnerView partner(long id, CompanyView seller, boolean askAck) {
    return new PartnerView(
        id,
        seller.id(),
        seller.code().toLowerCase(java.util.Locale.ROOT),
        "X12",
        "004010",
        "ZZ",
        "9521000000014",
        "ZZ",
        seller.gln(),
        true,
        ZONE.getId(),
        "out." + id,
        "in." + id,
        askAck,
        120,
        1_800,
        "BACKORDERED",
        "UNANSWERED",
        "ASK",
        BigDecimal.ZERO,
        5,
        false,
        false,
        "en",
        Optional.empty(),
        Transport.JMS,
        Optional.empty(),
        Optional.empty(),
        PartnerStage.LIVE,
        0);
  }
}

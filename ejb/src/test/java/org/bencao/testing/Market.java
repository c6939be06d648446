package org.bencao.testing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.Identifier;
import org.bencao.catalogue.boundary.ItemText;
import org.bencao.catalogue.boundary.Packing;
import org.bencao.catalogue.boundary.PublicationService;
import org.bencao.catalogue.boundary.PublishItem;
import org.bencao.catalogue.boundary.PublishOffer;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.common.UnitPrice;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.organisation.boundary.AddLicence;
import org.bencao.organisation.boundary.AddSite;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.NameResponsible;
import org.bencao.organisation.boundary.RegisterCompany;
import org.bencao.organisation.boundary.RegistrationService;
import org.bencao.organisation.boundary.ResponsiblePersonService;
import org.bencao.partner.boundary.AgreePartner;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.pricing.boundary.PriceService;

/** Fixtures that speak the trade: buyers, wholesalers, medicines with price and stock. */
public final class Market {

  private static final AtomicInteger NUMBERS = new AtomicInteger(1000);
  private static final Set<String> SCOPE = Set.of("CHEM", "RX", "OTC_A", "FOOD", "COLD", "FROZEN");
  private static final String AMERICAN_STATE = "US-OH";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final TestContainer container;
  private final String profile;
  private final String currency;
  private final String medicineLicence;
  private final Caller setup = Caller.setup();

  public Market(TestContainer container) {
    this(container, "CN", "CNY", "CN_DDL");
  }

  private Market(TestContainer container, String profile, String currency, String licence) {
    this.container = container;
    this.profile = profile;
    this.currency = currency;
    this.medicineLicence = licence;
  }

  /** The same under the law of the United States. */
  public Market american() {
    return new Market(container, "US", "USD", "US_STATE");
  }

  /** The same under the law of the European Union. */
  public Market european() {
    return new Market(container, "EU", "EUR", "EU_WDA");
  }

  /** A company that buys, with one site and a caller for its buyer. */
  public record Buyer(long companyId, long siteId, Caller caller, Caller administrator) {}

  /** A medicine of one wholesaler. */
  public record Medicine(
      long itemId, long offerId, long sellerId, String gtin, String sellerItem) {}

  public Buyer pharmacy() {
    return pharmacy(SCOPE, 365, true);
  }

  public Buyer pharmacy(Set<String> scope, int licenceDays, boolean verified) {
    return container.inTransaction(() -> makeBuyer("PHARMACY", scope, licenceDays, verified));
  }

  /** Who would buy, whether or not companies of that kind may. */
  public Buyer buyer(String kind) {
    return container.inTransaction(() -> makeBuyer(kind, SCOPE, 365, true));
  }

  private Buyer makeBuyer(String kind, Set<String> scope, int licenceDays, boolean verified) {
    int number = NUMBERS.incrementAndGet();
    long company = company(kind, number, scope, licenceDays, verified);
    long site = site(company, number);
    return new Buyer(
        company, site, caller(company, Role.BUYER), caller(company, Role.COMPANY_ADMINISTRATOR));
  }

  public long wholesaler() {
    return seller("WHOLESALER", SCOPE);
  }

  /** Who would sell, whether or not companies of that kind and scope may. */
  public long seller(String kind, Set<String> scope) {
    return seller(kind, scope, 365);
  }

  public long seller(String kind, Set<String> scope, int licenceDays) {
    return container.inTransaction(() -> makeSeller(kind, scope, licenceDays, false));
  }

  /** A wholesaler without EDI: its people work on the portal. */
  public long deskSeller() {
    return container.inTransaction(() -> makeSeller("WHOLESALER", SCOPE, 365, true));
  }

  private long makeSeller(String kind, Set<String> scope, int licenceDays, boolean desk) {
    int number = NUMBERS.incrementAndGet();
    platform();
    long company = company(kind, number, scope, licenceDays, true);
    if (profile.equals("CN")) {
      licence(company, "CN_NET", Set.of(), 365);
    }
    container
        .get(ResponsiblePersonService.class)
        .name(
            caller(company, Role.QUALITY_HEAD),
            new NameResponsible("Quality head " + number, "RP-" + number, day(-900)));
    site(company, number);
    container
        .get(PartnerService.class)
        .agree(
            setup,
            new AgreePartner(
                company,
                "w" + number,
                gln(1),
                gln(number),
                true,
                ZONE.getId(),
                30,
                120,
                false,
                desk,
                Optional.empty()));
    return company;
  }

  /** Who runs the portal: one of all tests, filed with the authority. */
  private void platform() {
    var companies = container.get(CompanyService.class);
    if (companies.platforms(setup).isEmpty()) {
      company("PLATFORM", NUMBERS.incrementAndGet(), Set.of(), 365, true);
      licence(companies.platforms(setup).get(0), "CN_PLAT", Set.of(), 365);
    }
  }

  public Medicine medicine(long seller, int stock, String price) {
    return medicine(seller, stock, price, 1, Map.of("RX", day(-900), "CHEM", day(-900)));
  }

  public Medicine medicine(
      long seller, int stock, String price, int multiple, Map<String, LocalDate> classes) {
    return container.inTransaction(
        () -> makeMedicine(seller, stock, price, multiple, classes, "EACH:20", "ROOM"));
  }

  /** A medicine that is kept between 2 and 8 degrees. */
  public Medicine coldMedicine(long seller) {
    var classes = Map.of("RX", day(-900), "CHEM", day(-900));
    return container.inTransaction(
        () -> makeMedicine(seller, 100, "10", 1, classes, "EACH:20", "COLD"));
  }

  /** A medicine that comes in cartons or cases, for example {@code EACH:20 CASE:10}. */
  public Medicine packedMedicine(long seller, String packing) {
    var classes = Map.of("RX", day(-900), "CHEM", day(-900));
    return container.inTransaction(
        () -> makeMedicine(seller, 100, "10", 1, classes, packing, "ROOM"));
  }

  private Medicine makeMedicine(
      long seller,
      int stock,
      String price,
      int multiple,
      Map<String, LocalDate> classes,
      String packing,
      String storage) {
    int number = NUMBERS.incrementAndGet();
    var gtin = withCheckDigit("0952" + String.format("%09d", number));
    var publication = container.get(PublicationService.class);
    long item =
        publication.publishItem(
            setup,
            new PublishItem(
                "T" + number,
                new ItemText(
                    "Testamol tablets " + number + " " + wordOf(seller),
                    "Testamol",
                    "tablets",
                    "20 tablets",
                    maker(seller, CompanyView::nameEn, "Testworks")),
                new ItemText(
                    "布洛芬片" + number,
                    "布洛芬",
                    "片剂",
                    "20片",
                    maker(seller, CompanyView::nameZh, "测试药业")),
                "",
                "10 mg",
                "",
                storage,
                "XBX",
                classes,
                List.of(
                    new Identifier(Identifier.Scheme.GTIN, gtin),
                    new Identifier(Identifier.Scheme.APPROVAL, "DEMO-H" + number)),
                Packing.read(packing, "XBX"),
                Optional.empty(),
                ""));
    long offer =
        publication.publishOffer(
            setup,
            new PublishOffer(
                item, seller, "S" + number, multiple, 1, 1, "23:59", new BigDecimal("13")));
    container
        .get(StockService.class)
        .declare(setup, offer, stock, clock().instant().minusSeconds(60));
    if (!price.isEmpty()) {
      listPrice(offer, price, day(-1));
    }
    return new Medicine(item, offer, seller, gtin, "S" + number);
  }

  /** Stands in the name of every medicine of this seller and of no other: a search of its own. */
  public static String wordOf(long seller) {
    return String.format("Seller%06d", seller);
  }

  /** A holder sells what it holds itself. */
  private String maker(long seller, Function<CompanyView, String> name, String other) {
    return container
        .get(CompanyService.class)
        .find(setup, seller)
        .filter(company -> company.kind().equals("MAH"))
        .map(name)
        .orElse(other);
  }

  /** The same item from another seller, to these buyers alone. */
  public Medicine offerTo(Set<Long> buyers, Medicine medicine, long seller) {
    long offer =
        container
            .get(PublicationService.class)
            .publishOffer(
                setup,
                new PublishOffer(
                    medicine.itemId(),
                    seller,
                    "FEW",
                    1,
                    1,
                    OptionalInt.empty(),
                    1,
                    "23:59",
                    new BigDecimal("13"),
                    Optional.empty(),
                    buyers));
    container.get(StockService.class).declare(setup, offer, 10, clock().instant().minusSeconds(60));
    return new Medicine(medicine.itemId(), offer, seller, medicine.gtin(), "FEW");
  }

  /** A medicine of the seller whose first lot expires in so many days; the list asks 10.00. */
  public Medicine expiringMedicine(long seller, int days) {
    var item = medicine(wholesaler(), 1, "10.00");
    var number = "SD" + NUMBERS.incrementAndGet();
    long offer =
        container
            .get(PublicationService.class)
            .publishOffer(
                setup,
                new PublishOffer(
                    item.itemId(),
                    seller,
                    number,
                    1,
                    1,
                    OptionalInt.empty(),
                    1,
                    "23:59",
                    new BigDecimal("13"),
                    Optional.of(day(days)),
                    Set.of()));
    container.get(StockService.class).declare(setup, offer, 100, clock().instant());
    listPrice(offer, "10.00", day(-300));
    return new Medicine(item.itemId(), offer, seller, item.gtin(), number);
  }

  public void listPrice(long offer, String amount, LocalDate from) {
    container
        .get(PriceService.class)
        .setListPrices(setup, Map.of(offer, new UnitPrice(new BigDecimal(amount), currency)), from);
  }

  /** Without zeros at its end. */
  public String price(Buyer buyer, Medicine medicine, LocalDate day) {
    return container
        .get(PriceService.class)
        .prices(buyer.caller(), buyer.companyId(), List.of(medicine.offerId()), day)
        .get(medicine.offerId())
        .unitPrice()
        .amount()
        .stripTrailingZeros()
        .toPlainString();
  }

  public void minimumOrderValue(long seller, String amount) {
    container
        .get(PriceService.class)
        .setMinimumOrderValue(setup, seller, new Money(new BigDecimal(amount), "CNY"));
  }

  /** The date in the market's zone so many days from today. */
  public LocalDate day(int offset) {
    return LocalDate.ofInstant(clock().instant(), ZONE).plusDays(offset);
  }

  /** A line for each number of packs, all of one medicine. */
  public PlaceOrderResult order(Buyer buyer, Medicine medicine, int... packs) {
    return order(
        buyer,
        medicine.sellerId(),
        Arrays.stream(packs).mapToObj(one -> line(medicine, one)).toList());
  }

  /** One pack of each; all of one seller. */
  public PlaceOrderResult order(Buyer buyer, List<Medicine> medicines) {
    return order(
        buyer, medicines.get(0).sellerId(), medicines.stream().map(one -> line(one, 1)).toList());
  }

  private PlaceOrderResult order(Buyer buyer, long seller, List<PlaceOrder.Line> lines) {
    return container
        .get(PlaceOrderService.class)
        .place(
            buyer.caller(),
            new PlaceOrder(
                UUID.randomUUID().toString(), buyer.siteId(), seller, Optional.empty(), lines));
  }

  private static PlaceOrder.Line line(Medicine medicine, int packs) {
    return new PlaceOrder.Line(medicine.offerId(), BigDecimal.valueOf(packs));
  }

  public static Caller caller(long company, Role... roles) {
    return new Caller(
        Caller.Kind.PERSON,
        company + 1,
        "Lin Wei",
        company,
        Set.of(roles).stream()
            .map(role -> new Caller.Grant(company, Optional.empty(), role))
            .collect(Collectors.toSet()));
  }

  private long company(
      String kind, int number, Set<String> scope, int licenceDays, boolean verified) {
    var registration = container.get(RegistrationService.class);
    long company =
        registration.register(
            setup,
            new RegisterCompany(
                letters(number),
                kind + " " + number,
                "公司" + number,
                kind,
                profile,
                ZONE,
                currency,
                gln(number)));
    licence(company, medicineLicence, scope, licenceDays);
    licence(company, "CN_FOOD", Set.of("FOOD"), 365);
    if (verified) {
      registration.verifyCompany(setup, company);
    }
    return company;
  }

  /** A further licence of a company, for a year. */
  public void addLicence(long company, String kind, Set<String> scope) {
    addLicence(company, kind, scope, 365, -400);
  }

  /** The same, of another age. */
  public void addLicence(long company, String kind, Set<String> scope, int days, int issued) {
    container.inTransaction(
        () -> {
          licence(company, kind, scope, days, issued);
          return company;
        });
  }

  /** A paper of one state or country. */
  public void addPaper(long company, String kind, String region, int days) {
    container.inTransaction(
        () -> {
          licence(company, kind, Set.of(), days, -400, region);
          return company;
        });
  }

  private void licence(long company, String kind, Set<String> scope, int days) {
    licence(company, kind, scope, days, -400);
  }

  private void licence(long company, String kind, Set<String> scope, int days, int issued) {
    licence(company, kind, scope, days, issued, kind.equals("US_STATE") ? AMERICAN_STATE : "");
  }

  private void licence(
      long company, String kind, Set<String> scope, int days, int issued, String region) {
    container
        .get(RegistrationService.class)
        .addLicence(
            setup,
            new AddLicence(
                company,
                Optional.empty(),
                kind,
                "DEMO-" + kind + company,
                "Office",
                "监管局",
                "",
                day(issued),
                Optional.of(day(days)),
                scope,
                region,
                "scan".getBytes(StandardCharsets.UTF_8)));
    var licences = container.get(CompanyService.class).licences(setup, List.of(company));
    licences.stream()
        .filter(licence -> licence.kind().equals(kind))
        .forEach(found -> container.get(RegistrationService.class).verifyLicence(setup, found));
  }

  private long site(long company, int number) {
    return container
        .get(RegistrationService.class)
        .addSite(
            setup,
            new AddSite(
                company,
                "S1",
                "Site " + number,
                "门店" + number,
                gln(500_000 + number),
                ZONE,
                "1 Test Road",
                "测试路1号",
                "BOTH",
                profile.equals("US") ? AMERICAN_STATE : ""));
  }

  private Clock clock() {
    return container.get(Clock.class);
  }

  /** A company code of letters alone. */
  private static String letters(int number) {
    var letters = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 26) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.append('T').toString();
  }

  public static String gln(int number) {
    return withCheckDigit("952" + String.format("%09d", number));
  }

  private static String withCheckDigit(String digits) {
    int sum = 0;
    for (int at = 0; at < digits.length(); at++) {
      int weight = (digits.length() - at) % 2 == 1 ? 3 : 1;
      sum += weight * (digits.charAt(at) - '0');
    }
    return digits + (10 - sum % 10) % 10;
  }
}

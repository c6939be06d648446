package org.bencao.operations.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.bencao.catalogue.boundary.PublicationService;
import org.bencao.catalogue.boundary.PublishOffer;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.common.UnitPrice;
import org.bencao.document.Standard;
import org.bencao.organisation.boundary.AddLicence;
import org.bencao.organisation.boundary.AddSite;
import org.bencao.organisation.boundary.AuthorisationService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanySize;
import org.bencao.organisation.boundary.CompanySizeService;
import org.bencao.organisation.boundary.LicenceResult;
import org.bencao.organisation.boundary.LicenceView;
import org.bencao.organisation.boundary.NameResponsible;
import org.bencao.organisation.boundary.RegisterCompany;
import org.bencao.organisation.boundary.RegistrationService;
import org.bencao.organisation.boundary.ResponsiblePersonService;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.partner.boundary.AgreePartner;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.Transport;
import org.bencao.pricing.boundary.PriceService;

/**
 * Loads the demo companies and their goods through the same boundaries that everybody uses; dates
 * are offsets from the day of loading. One transaction: all of it or nothing.
 */
@Stateless
public class DemoData {

  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private static final int FLUSH_EVERY = 100;

  private static final String DESK = "YS";

  /** The sandbox answers in seconds; its deadlines are short, so that missing ones can be seen. */
  private static final int ACK_SECONDS = 15;

  private static final int ANSWER_SECONDS = 120;

  /** People at a desk look at it a few times a day. */
  private static final int DESK_ANSWER_SECONDS = 4 * 60 * 60;

  @Inject EntityManager entities;
  @Inject RegistrationService registration;
  @Inject CompanyService companies;
  @Inject ResponsiblePersonService responsible;
  @Inject PublicationService publication;
  @Inject StockService stock;
  @Inject PriceService prices;
  @Inject PartnerService partners;
  @Inject DemoPeople people;
  @Inject AuthorisationService colleagues;
  @Inject DemoSpending spending;
  @Inject CompanySizeService sizes;
  @Inject DemoFirstTrade firstTrade;
  @Inject Clock clock;

  private final Caller setup = Caller.setup();

  public boolean isEmpty() {
    return count("select count(c) from Company c") == 0;
  }

  public boolean holdsDemo() {
    return count("select count(c) from Company c where c.demo = true") > 0;
  }

  private long count(String query) {
    return entities.createQuery(query, Long.class).getSingleResult();
  }

  public void load() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var companyIds = loadCompanies();
    loadSites(companyIds);
    loadLicences(companyIds, today);
    loadResponsible(companyIds, today);
    verify(companyIds);
    var itemIds = loadItems(today);
    loadOffers(companyIds, itemIds, today);
    loadTerms(companyIds);
    agreePartners(companyIds);
    people.load(companyIds);
    agreeBuyers(companyIds);
    spending.load(companyIds, today);
    firstTrade.load(companyIds, itemIds, today);
  }

  private Map<String, Long> loadCompanies() {
    var ids = new TreeMap<String, Long>();
    for (var row : DemoTable.rows("companies")) {
      var command =
          new RegisterCompany(
              row.get("code"),
              row.get("name_en"),
              row.get("name_zh"),
              row.get("kind"),
              row.get("profile"),
              ZoneId.of(row.get("zone")),
              row.get("currency"),
              row.get("gln"));
      long id = registration.register(setup, command);
      ids.put(row.get("code"), id);
      Optional.of(row.get("size"))
          .filter(size -> !size.isEmpty())
          .ifPresent(size -> sizes.state(DemoSpending.actingFor(id), CompanySize.valueOf(size)));
    }
    return ids;
  }

  private void loadSites(Map<String, Long> companyIds) {
    for (var row : DemoTable.rows("sites")) {
      registration.addSite(
          setup,
          new AddSite(
              companyIds.get(row.get("company_code")),
              row.get("code"),
              row.get("name_en"),
              row.get("name_zh"),
              row.get("gln"),
              ZoneId.of(row.get("zone")),
              row.get("address_en"),
              row.get("address_zh"),
              row.get("role"),
              row.get("region")));
    }
  }

  private void loadLicences(Map<String, Long> companyIds, LocalDate today) {
    for (var row : DemoTable.rows("licences")) {
      long company = companyIds.get(row.get("company_code"));
      long id =
          registration.addLicence(
              setup,
              new AddLicence(
                  company,
                  site(company, row.get("site_code")),
                  row.get("type"),
                  row.get("number"),
                  row.get("issuer_en"),
                  row.get("issuer_zh"),
                  row.get("mode"),
                  today.plusDays(Integer.parseInt(row.get("issued_offset_days"))),
                  offset(row, "valid_to_offset_days").map(today::plusDays),
                  words(row.get("scope")),
                  row.get("region"),
                  row.get("number").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      if (row.get("verified").equals("true")) {
        verifyLicence(company, id);
        offset(row, "checked_offset_days")
            .ifPresent(
                days ->
                    registration.lookedUp(
                        setup, id, "", clock.instant().plus(Duration.ofDays(days))));
      }
    }
  }

  private void loadResponsible(Map<String, Long> companyIds, LocalDate today) {
    for (var row : DemoTable.rows("responsible-persons")) {
      var company =
          new Caller(
              Caller.Kind.SETUP, 0, "setup", companyIds.get(row.get("company_code")), Set.of());
      var named =
          (LicenceResult.Done)
              responsible.name(
                  company,
                  new NameResponsible(
                      row.get("name"),
                      row.get("number"),
                      today.plusDays(offset(row, "from_offset_days").orElseThrow())));
      entities.flush();
      offset(row, "away_from_offset_days")
          .ifPresent(
              from ->
                  responsible.away(
                      company,
                      named.id(),
                      today.plusDays(from),
                      today.plusDays(offset(row, "away_to_offset_days").orElseThrow())));
    }
  }

  private Optional<Long> site(long company, String code) {
    return companies.sites(setup, company).stream()
        .filter(site -> site.code().equals(code))
        .map(SiteView::id)
        .findFirst();
  }

  private void verifyLicence(long company, long id) {
    entities.flush();
    companies.licences(setup, List.of(company)).stream()
        .filter(licence -> licence.id() == id)
        .forEach((LicenceView licence) -> registration.verifyLicence(setup, licence));
  }

  private void verify(Map<String, Long> companyIds) {
    for (var row : DemoTable.rows("companies")) {
      if (row.get("verified").equals("true")) {
        registration.verifyCompany(setup, companyIds.get(row.get("code")));
      }
    }
  }

  private Map<String, Long> loadItems(LocalDate today) {
    var ended =
        DemoTable.rows("approvals").stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("item_code"),
                    row -> offset(row, "to_offset_days").orElseThrow()));
    var ids = new HashMap<String, Long>();
    for (var row : DemoTable.rows("items")) {
      var command =
          DemoItem.of(
              row,
              classes(row),
              Optional.ofNullable(ended.get(row.get("code"))).map(today::plusDays));
      ids.put(row.get("code"), publication.publishItem(setup, command));
      flush(ids.size());
    }
    return ids;
  }

  /** A class holds since long ago, or since the day written behind the sign {@code @}. */
  private static Map<String, LocalDate> classes(CSVRecord row) {
    var since =
        words(row.get("class_since_offset")).stream()
            .map(word -> word.split("@"))
            .collect(Collectors.toMap(pair -> pair[0], pair -> LocalDate.parse(pair[1])));
    return words(row.get("classes")).stream()
        .collect(Collectors.toMap(name -> name, name -> since.getOrDefault(name, LONG_AGO)));
  }

  private void loadOffers(
      Map<String, Long> companyIds, Map<String, Long> itemIds, LocalDate today) {
    int loaded = 0;
    var listed = new HashMap<Long, UnitPrice>();
    for (var row : DemoTable.rows("offers")) {
      if (!row.get("published").equals("true")) {
        continue;
      }
      long offer =
          publication.publishOffer(
              setup,
              new PublishOffer(
                  itemIds.get(row.get("item_code")),
                  companyIds.get(row.get("seller_code")),
                  row.get("seller_item"),
                  Integer.parseInt(row.get("order_multiple")),
                  Integer.parseInt(row.get("order_min")),
                  OptionalInt.empty(),
                  Integer.parseInt(row.get("lead_days")),
                  row.get("cut_off"),
                  new BigDecimal(row.get("vat_percent")),
                  Optional.of(soonestExpiry(row.get("seller_item"), today)),
                  Set.of()));
      stock.declare(setup, offer, Integer.parseInt(row.get("declared_stock")), clock.instant());
      if (!row.get("price").isEmpty()) {
        listed.put(offer, new UnitPrice(new BigDecimal(row.get("price")), row.get("currency")));
      }
      flush(++loaded);
    }
    prices.setListPrices(setup, listed, today.minusDays(1));
  }

  /** Three months to three years away, the same for an offer at every loading. */
  private static LocalDate soonestExpiry(String sellerItem, LocalDate today) {
    return today.plusMonths(3 + Math.floorMod(sellerItem.hashCode(), 33)).withDayOfMonth(1);
  }

  private void loadTerms(Map<String, Long> companyIds) {
    for (var row : DemoTable.rows("terms")) {
      var minimum = new Money(new BigDecimal(row.get("min_order_value")), row.get("currency"));
      prices.setMinimumOrderValue(setup, companyIds.get(row.get("seller_code")), minimum);
    }
  }

  /** Every demo seller of goods is played by the sandbox, but for the one that has no EDI. */
  private void agreePartners(Map<String, Long> companyIds) {
    var rows = DemoTable.rows("companies");
    var platform =
        rows.stream().filter(row -> row.get("kind").equals("PLATFORM")).findFirst().orElseThrow();
    var sellers =
        DemoTable.rows("offers").stream()
            .map(row -> row.get("seller_code"))
            .collect(Collectors.toSet());
    for (var row : rows) {
      if (sellers.contains(row.get("code"))) {
        boolean desk = row.get("code").equals(DESK);
        partners.agree(
            setup,
            new AgreePartner(
                companyIds.get(row.get("code")),
                row.get("code").toLowerCase(Locale.ROOT),
                platform.get("gln"),
                row.get("gln"),
                true,
                row.get("zone"),
                ACK_SECONDS,
                desk ? DESK_ANSWER_SECONDS : ANSWER_SECONDS,
                !desk,
                desk,
                Optional.empty()));
      }
    }
  }

  /** Systems of buyers that order by EDI, each in the name of one of its people. */
  private void agreeBuyers(Map<String, Long> companyIds) {
    var rows = DemoTable.rows("companies");
    var glns =
        rows.stream().collect(Collectors.toMap(row -> row.get("code"), row -> row.get("gln")));
    var zones =
        rows.stream().collect(Collectors.toMap(row -> row.get("code"), row -> row.get("zone")));
    var platform =
        rows.stream().filter(row -> row.get("kind").equals("PLATFORM")).findFirst().orElseThrow();
    for (var row : DemoTable.rows("buyer-systems")) {
      long company = companyIds.get(row.get("company_code"));
      var person =
          colleagues.people(new Caller(Caller.Kind.SETUP, 0, "setup", company, Set.of())).stream()
              .filter(one -> one.name().equals(row.get("name")))
              .findFirst()
              .orElseThrow();
      partners.agree(
          setup,
          new AgreePartner(
              company,
              row.get("code"),
              platform.get("gln"),
              glns.get(row.get("company_code")),
              true,
              zones.get(row.get("company_code")),
              ACK_SECONDS,
              0,
              false,
              false,
              Optional.of(person.id()),
              Standard.valueOf(row.get("standard")),
              Transport.valueOf(row.get("transport")),
              Optional.empty(),
              Optional.empty()));
    }
  }

  private void flush(int done) {
    if (done % FLUSH_EVERY == 0) {
      entities.flush();
      entities.clear();
    }
  }

  private static Optional<Integer> offset(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(text -> !text.isEmpty()).map(Integer::valueOf);
  }

  static Set<String> words(String text) {
    return Arrays.stream(text.trim().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  static Set<Role> roles(String text) {
    return words(text).stream().map(Role::ofCode).collect(Collectors.toSet());
  }
}

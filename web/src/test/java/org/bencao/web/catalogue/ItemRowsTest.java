package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.UnitPrice;
import org.bencao.ordering.boundary.FoundItem;
import org.bencao.ordering.boundary.LastBought;
import org.bencao.web.exchange.Tag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B2 a row of the catalogue")
class ItemRowsTest {

  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  @Test
  void saysBothNamesMakerAndApprovalNumber() {
    var row = row(Locale.ENGLISH, found());

    assertThat(row.name()).isEqualTo("Ibuprofen capsules 0.3 g × 20 capsules");
    assertThat(row.otherName()).isEqualTo("布洛芬缓释胶囊");
    assertThat(row.origin()).isEqualTo("Pine Bay · DEMO-H20990002");
  }

  @Test
  void turnsTheNamesRoundForAChineseReader() {
    var row = row(CHINESE, found());

    assertThat(row.name()).isEqualTo("布洛芬缓释胶囊 0.3 g × 20粒");
    assertThat(row.otherName()).isEqualTo("Ibuprofen capsules");
    assertThat(row.origin()).isEqualTo("松果湾 · DEMO-H20990002");
    assertThat(row.offers()).extracting(OfferLine::supplier).containsExactly("康禾");
  }

  @Test
  void saysWhatEachSupplierHasAtWhichPriceAndWhen() {
    var offer = row(Locale.ENGLISH, found()).offers().get(0);

    assertThat(offer.supplier()).isEqualTo("Kanghe");
    assertThat(offer.available()).isEqualTo("1,480");
    assertThat(offer.expiry()).isEqualTo("04/2028");
    assertThat(offer.price()).isEqualTo("¥13.90");
    assertThat(offer.arrives()).isEqualTo("Wed 25");
  }

  @Test
  void flagsClassColdChainContractAndShortDate() {
    var item = CatalogueFixture.item(CatalogueFixture.ITEM, "COLD", "PSY2", "CHEM", "RX");
    var soon = Optional.of(LocalDate.of(2027, 4, 30));
    var offer = CatalogueFixture.priced(CatalogueFixture.offer(item, 1, soon), "CONTRACT");

    var row = row(Locale.ENGLISH, CatalogueFixture.found(item, List.of(offer)));

    assertThat(row.flags())
        .extracting(Tag::text)
        .containsExactly("Psychotropic II", "Rx", "2–8 °C", "Contract", "Exp 04/2027");
    assertThat(row.flags())
        .extracting(Tag::hue)
        .containsExactly("special", "", "cold", "info", "warn");
  }

  @Test
  void listsTheThreeBestOffersAndCountsTheRest() {
    var five = Collections.nCopies(5, CatalogueFixture.priced("LIST"));

    var row = row(Locale.ENGLISH, CatalogueFixture.found(CatalogueFixture.item(), five));

    assertThat(row.offers()).hasSize(3);
    assertThat(row.more()).isEqualTo("2 more offers");
  }

  @Test
  void tellsWhenItWasBoughtLastAndWhatStandsInDrafts() {
    var price = new UnitPrice(new BigDecimal("12.6"), "CNY");
    var known =
        new FoundItem(
            CatalogueFixture.item(),
            List.of(),
            List.of(),
            Optional.of(new LastBought(LocalDate.of(2026, 11, 5), price)),
            new BigDecimal("20.000"),
            true);

    assertThat(row(Locale.ENGLISH, known).before())
        .isEqualTo("bought 5 Nov 2026 at ¥12.60 · 20 box in drafts");
    assertThat(row(CHINESE, known).before()).isEqualTo("2026年11月5日购入，¥12.60 · 草稿中 20 盒");
    assertThat(row(Locale.ENGLISH, known).flags()).extracting(Tag::text).contains("Watched");
  }

  @Test
  @DisplayName("B4 says why the company may not buy it, and takes no quantity of it")
  void saysWhyTheCompanyMayNotBuyIt() {
    var refused =
        new FoundItem(
            CatalogueFixture.item(),
            List.of(CatalogueFixture.priced("LIST")),
            List.of(CatalogueFixture.outOfScope()),
            Optional.empty(),
            BigDecimal.ZERO,
            false);

    var row = row(Locale.ENGLISH, refused);

    assertThat(row.isRefused()).isTrue();
    assertThat(row.isOrderable()).isFalse();
    assertThat(row.whys().get(0).fact())
        .isEqualTo(
            "Qingnang may not buy class Chinese herbal slices: "
                + "not in drug distribution licence");
    assertThat(row.whys().get(0).document()).isEqualTo("DEMO-DDL-1");
    assertThat(row(CHINESE, refused).whys().get(0).fact()).contains("中药饮片");
  }

  @Test
  void showsNoOfferThatIsWithheld() {
    var withheld = List.of(CatalogueFixture.withheld());

    var row = row(Locale.ENGLISH, CatalogueFixture.found(CatalogueFixture.item(), withheld));

    assertThat(row.offers()).isEmpty();
    assertThat(row.more()).isEmpty();
    assertThat(row.isOrderable()).isFalse();
  }

  @Test
  void selectsTheItemAskedForElseTheFirst() {
    var three =
        List.of(
            CatalogueFixture.found(CatalogueFixture.item(1, "ROOM"), List.of()),
            CatalogueFixture.found(CatalogueFixture.item(2, "ROOM"), List.of()),
            CatalogueFixture.found(CatalogueFixture.item(3, "ROOM"), List.of()));
    var address = CatalogueFixture.address();

    assertThat(rows(Locale.ENGLISH, address).rows(three))
        .extracting(ItemRow::selected)
        .containsExactly(true, false, false);
    assertThat(rows(Locale.ENGLISH, address.showing(2)).rows(three))
        .extracting(ItemRow::selected)
        .containsExactly(false, true, false);
    assertThat(rows(Locale.ENGLISH, address.showing(9)).rows(three))
        .extracting(ItemRow::selected)
        .containsExactly(true, false, false);
  }

  private static FoundItem found() {
    return CatalogueFixture.found(
        CatalogueFixture.item(), List.of(CatalogueFixture.priced("LIST")));
  }

  private static ItemRow row(Locale locale, FoundItem found) {
    return rows(locale, CatalogueFixture.address()).row(found, false);
  }

  private static ItemRows rows(Locale locale, SearchAddress address) {
    return new ItemRows(CatalogueFixture.words(locale), CatalogueFixture.lines(locale), address);
  }
}

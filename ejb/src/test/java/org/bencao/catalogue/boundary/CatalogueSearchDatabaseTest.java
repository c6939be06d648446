package org.bencao.catalogue.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bencao.catalogue.boundary.Identifier.Scheme;
import org.bencao.catalogue.control.IndexWork;
import org.bencao.catalogue.control.ItemIndex;
import org.bencao.common.Caller;
import org.bencao.common.CheckDigit;
import org.bencao.common.Role;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One box finds an item by whatever somebody knows of it. */
@EachDatabase
class CatalogueSearchDatabaseTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  private final TestContainer container;
  private final Caller buyer = Market.caller(7, Role.BUYER);
  private final long amoxicillin;
  private final long ibuprofen;
  private final long donkeyHide;

  CatalogueSearchDatabaseTest(TestContainer container) {
    this.container = container;
    amoxicillin = publish("Amoxicillin capsules", "阿莫西林胶囊", "Amoxicillin", "capsules", "RX");
    ibuprofen = publish("Ibuprofen tablets", "布洛芬片", "Ibuprofen", "tablets", "OTC_A");
    donkeyHide = publish("Donkey-hide gelatin", "阿胶", "Donkey-hide gelatin", "blocks", "OTC_B");
    index();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amxl",
        "amoxilin",
        "阿莫",
        "莫西林",
        "amoxicillin",
        "AMOXI",
        "amoxicillin caps",
        "capsules amoxi",
        "amoxcilin",
        "amoxicilin capsules",
        "ａｍｏｘｉ",
        "mxl"
      })
  @DisplayName("B1: names, parts, pinyin, initials and near misses find the medicine first")
  void finds(String typed) {
    assertThat(search(typed).items())
        .extracting(ItemView::genericEn)
        .first()
        .isEqualTo("Amoxicillin");
  }

  @Test
  @DisplayName("B1: every identifier finds its item, with and without zeros, hyphens and blanks")
  void findsByIdentifier() {
    var item = container.get(CatalogueService.class).item(buyer, amoxicillin).orElseThrow();
    for (var typed :
        List.of(
            item.code(),
            item.code().toLowerCase(java.util.Locale.ROOT),
            item.gtin(),
            item.gtin().replaceFirst("^0+", ""),
            item.gtin().substring(0, 10),
            "国药准字 " + item.approvalNumber().substring(4))) {
      assertThat(search(typed).items()).as(typed).extracting(ItemView::id).contains(amoxicillin);
    }
    assertThat(search(item.code()).items()).extracting(ItemView::id).first().isEqualTo(amoxicillin);
  }

  @Test
  @DisplayName("B1: 阿胶 is read e jiao, as pharmacists say it")
  void readsCharactersAsPharmacistsDo() {
    assertThat(search("ejiao").items()).extracting(ItemView::nameZh).contains("阿胶");
    assertThat(search("ej").items()).extracting(ItemView::id).contains(donkeyHide);
  }

  @Test
  @DisplayName("B1: what was meant is said when the spelling was another")
  void saysWhatItLookedFor() {
    assertThat(search("ibuprofin").nearest()).contains("ibuprofen");
    assertThat(search("ibuprofen").nearest()).isEmpty();
  }

  @Test
  @DisplayName("B1: a page behind the last near miss is empty and no fault")
  void pagesBehindNearMisses() {
    var behind = ItemSearch.of("ibuprofin", Set.of(), 20).from(100, 20, true);
    var found = container.get(CatalogueService.class).search(buyer, behind);

    assertThat(found.total()).isPositive();
    assertThat(found.items()).isEmpty();
    assertThat(search("qzxqzxqzx").items()).isEmpty();
  }

  @Test
  @DisplayName("facets count the whole answer and narrow it")
  void narrows() {
    var found = search("amoxicillin");
    var forms = found.facets().get(Facet.FORM);
    assertThat(forms).extracting(FacetCount::value).contains("capsules");
    assertThat(forms.get(0).labelZh()).isEqualTo("剂型capsules");

    var none =
        container
            .get(CatalogueService.class)
            .search(
                buyer,
                new ItemSearch(
                    "amoxicillin",
                    Map.of(Facet.FORM, Set.of("tablets")),
                    Set.of(),
                    Set.of(),
                    false,
                    0,
                    20,
                    true));
    assertThat(none.items()).isEmpty();
  }

  @Test
  @DisplayName("B4: hidden classes are not found")
  void hides() {
    var visible =
        container
            .get(CatalogueService.class)
            .search(
                buyer,
                new ItemSearch(
                    "ibuprofen", Map.of(), Set.of(), Set.of("OTC_A"), false, 0, 20, false));

    assertThat(visible.items()).extracting(ItemView::id).doesNotContain(ibuprofen);
  }

  @Test
  @DisplayName("B3: the same substance, strength and form of another maker is an equivalent")
  void bringsEquivalentsTogether() {
    long other = publish("Ibuprofen tablets", "布洛芬片", "IBUPROFEN", "Tablets", "OTC_A");
    index();

    assertThat(container.get(CatalogueService.class).equivalents(buyer, ibuprofen))
        .extracting(ItemView::id)
        .contains(other)
        .doesNotContain(ibuprofen, amoxicillin);
  }

  @Test
  @DisplayName("what changes leaves work behind, and none is left when it is done")
  void worksOff() {
    publish("Warfarin sodium tablets", "华法林钠片", "Warfarin", "tablets", "RX");

    assertThat(container.get(IndexWork.class).waiting()).isPositive();
    index();

    assertThat(container.get(IndexWork.class).waiting()).isZero();
    assertThat(search("hflnp").items()).isNotEmpty();
    assertThat(container.get(ItemIndex.class).count()).isPositive();
  }

  private ItemsFound search(String typed) {
    return container
        .get(CatalogueService.class)
        .search(buyer, new ItemSearch(typed, Map.of(), Set.of(), Set.of(), false, 0, 50, true));
  }

  private void index() {
    while (container.get(IndexWork.class).run() > 0) {
      // until nothing is left
    }
  }

  private long publish(String en, String zh, String generic, String form, String itemClass) {
    int number = NUMBERS.incrementAndGet();
    var digits = "952200%06d".formatted(number);
    var gtin = digits + CheckDigit.of(digits);
    return container
        .get(PublicationService.class)
        .publishItem(
            Caller.setup(),
            new PublishItem(
                "S-" + System.identityHashCode(container) % 1000 + "-" + number,
                new ItemText(en, generic, form, "24 " + form, "Songguowan"),
                new ItemText(zh, "", "剂型" + form, "24粒", "松果湾制药"),
                "",
                "0.25 g",
                "",
                "ROOM",
                "XBX",
                Map.of(itemClass, LONG_AGO),
                List.of(
                    new Identifier(Scheme.GTIN, gtin),
                    new Identifier(Scheme.CN_APPROVAL, "国药准字H" + (20_000_000 + number))),
                Packing.of("XBX"),
                Optional.empty(),
                ""));
  }
}

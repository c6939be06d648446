package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.exchange.Wording;
import org.bencao.web.work.Reader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P11 an order on paper")
class OrderPrintTest {

  private static final CompanyView BUYER =
      new CompanyView(
          2,
          "QN",
          "Qingnang",
          "青囊",
          "CHAIN",
          "CN",
          "Asia/Shanghai",
          "CNY",
          "6912345000005",
          Optional.empty(),
          true);

  private static final SiteView SITE =
      new SiteView(
          5,
          2,
          "JA",
          "Jing’an",
          "静安店",
          "6912345000012",
          "Asia/Shanghai",
          "8 Yuyuan Road",
          "愚园路 8 号",
          "STORE",
          "");

  @Test
  void namesEachPartyWithTheLicencesThatJudgedTheOrder() {
    var sheet = sheet(Reader.of(Locale.ENGLISH), Optional.of("9f3c41aa"));

    assertThat(sheet.parties())
        .extracting(PrintedParty::role)
        .containsExactly("Buyer", "Delivered to", "Supplier");
    assertThat(sheet.parties())
        .extracting(party -> party.licences().stream().map(FrozenLicence::number).toList())
        .hasToString("[[沪零20260001], [], [沪批20260002]]");
    assertThat(sheet.parties().get(1).address()).isEqualTo("8 Yuyuan Road");
    assertThat(sheet.hash()).isEqualTo("9f3c41aa");
  }

  @Test
  void givesEachLineInBothLanguages() {
    var line = sheet(Reader.of(Locale.ENGLISH), Optional.empty()).lines().get(0);

    assertThat(line.name()).isEqualTo("Amoxicillin capsules");
    assertThat(line.otherName()).isEqualTo("阿莫西林胶囊");
    assertThat(line.quantity()).isEqualTo("60");
    assertThat(line.unit()).isEqualTo("box");
    assertThat(line.price()).isEqualTo("12.60");
    assertThat(line.net()).isEqualTo("756.00");
  }

  @Test
  void tellsWhenItWasPlacedAndPrintedInTheSitesTime() {
    var sheet = sheet(Reader.of(Locale.SIMPLIFIED_CHINESE), Optional.empty());

    assertThat(sheet.placed()).isEqualTo("Lin Wei 于 2026年11月11日 09:58 下单");
    assertThat(sheet.printed()).isEqualTo("打印时间 2026年11月12日 10:48");
    assertThat(sheet.total()).isEqualTo("5,101.52");
    assertThat(sheet.hash()).isEmpty();
    assertThat(sheet.references())
        .extracting(PrintedReference::number)
        .containsExactly("REQ-5", "JH77120934");
  }

  private static PrintedOrder sheet(Wording words, Optional<String> hash) {
    var order = OrderFixture.order().with(LineFixture.line(60)).view();
    return new OrderPrint(order, words).of(BUYER, Optional.of(SITE), hash, Reader.NOW);
  }
}

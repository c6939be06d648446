package org.bencao.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.partner.boundary.PartnerService.Language;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In which language partners are told reasons, on both databases. */
@EachDatabase
class PartnerLanguageDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private long seller;

  PartnerLanguageDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @BeforeEach
  void aSeller() {
    seller = market.wholesaler();
  }

  @Test
  @DisplayName("J1: whoever answers for a system says in which language it is told, at once")
  void speaks() {
    var administrator = Market.caller(seller, Role.EDI_ADMINISTRATOR);
    var partner = own(administrator);
    assertThat(partner.locale()).isEqualTo(Locale.ENGLISH);

    assertThat(service().speak(administrator, partner.id(), Language.ZH)).isTrue();

    assertThat(own(administrator).locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    assertThat(service().find(partner.id()).orElseThrow().language()).isEqualTo("zh");
    assertThat(service().speak(administrator, partner.id(), Language.EN)).isTrue();
    assertThat(own(administrator).locale()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  @DisplayName("M6: systems of other companies are neither seen nor changed")
  void keepsOthersOut() {
    var partner = own(Market.caller(seller, Role.COMPANY_ADMINISTRATOR));
    var stranger = Market.caller(market.wholesaler(), Role.EDI_ADMINISTRATOR);

    assertThat(service().list(stranger)).extracting(PartnerView::id).doesNotContain(partner.id());
    assertThat(service().speak(stranger, partner.id(), Language.ZH)).isFalse();
    assertThat(service().find(partner.id()).orElseThrow().language()).isEqualTo("en");
    var desk = Market.caller(seller, Role.SUPPLIER_DESK);
    assertThatThrownBy(() -> service().list(desk)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> service().speak(desk, partner.id(), Language.ZH))
        .isInstanceOf(AccessDenied.class);
  }

  private PartnerView own(Caller caller) {
    List<PartnerView> found = service().list(caller);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private PartnerService service() {
    return container.get(PartnerService.class);
  }
}

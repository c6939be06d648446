package org.bencao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who may open which page")
class PageAccessTest {

  private static final Set<String> WITHOUT_SIGN_IN =
      Set.of("/sign-in", "/settings/language", "/settings/theme", "/as2");

  @Test
  void nobodyOpensAnythingButTheSignInPage() {
    var open = new TreeSet<String>();
    PageAccess.paths().stream()
        .filter(path -> PageAccess.of(path).orElseThrow().isPublic())
        .forEach(open::add);

    assertThat(open).isEqualTo(new TreeSet<>(WITHOUT_SIGN_IN));
  }

  @Test
  void onlyABuyerOpensThePad() {
    assertThat(allows("/ordering/pad", Role.BUYER)).isTrue();
    assertThat(allows("/ordering/pad", Role.APPROVER)).isFalse();
    assertThat(allows("/ordering/pad", Role.SUPPLIER_DESK)).isFalse();
  }

  @Test
  void onlyABuyerSearchesTheCatalogueAndActsThere() {
    for (var path : List.of("/catalogue/search", "/catalogue/add", "/catalogue/watch")) {
      assertThat(allows(path, Role.BUYER)).isTrue();
      assertThat(allows(path, Role.RECEIVER)).isFalse();
    }
  }

  @Test
  void onlyABuyerOpensListsAndStandingOrders() {
    for (var path : Set.of("/ordering/lists", "/ordering/reorder", "/ordering/standing")) {
      assertThat(allows(path, Role.BUYER)).isTrue();
      assertThat(allows(path, Role.SUPPLIER_DESK)).isFalse();
    }
  }

  @Test
  void onlyASuppliersDeskOpensTheDesk() {
    var paths =
        List.of(
            "/ordering/desk",
            "/ordering/desk/act",
            "/ordering/desk/table",
            "/ordering/desk/table.csv",
            "/ordering/desk/table.xlsx");

    assertThat(paths)
        .allSatisfy(path -> assertThat(allows(path, Role.SUPPLIER_DESK)).isTrue())
        .allSatisfy(path -> assertThat(allows(path, Role.BUYER)).isFalse())
        .allSatisfy(path -> assertThat(allows(path, Role.EDI_ADMINISTRATOR)).isFalse());
  }

  @Test
  void onlyABuyerChangesAPlacedOrder() {
    for (var path : List.of("/ordering/change", "/ordering/change/act")) {
      assertThat(allows(path, Role.BUYER)).isTrue();
      assertThat(allows(path, Role.APPROVER)).isFalse();
      assertThat(allows(path, Role.SUPPLIER_DESK)).isFalse();
    }
  }

  @Test
  void whoAsksAndWhoIsAskedOpenSpecialOrders() {
    assertThat(allows("/ordering/special", Role.BUYER)).isTrue();
    assertThat(allows("/ordering/special", Role.SUPPLIER_DESK)).isTrue();
    assertThat(allows("/ordering/special", Role.PLATFORM_ADMINISTRATOR)).isTrue();
    assertThat(allows("/ordering/special", Role.RECEIVER)).isFalse();
  }

  @Test
  void bothPartiesPrintAnOrder() {
    assertThat(allows("/ordering/print", Role.BUYER)).isTrue();
    assertThat(allows("/ordering/print", Role.SUPPLIER_DESK)).isTrue();
    assertThat(allows("/ordering/print", Role.COMPANY_ADMINISTRATOR)).isFalse();
  }

  @Test
  void onlyACompanyAdministratorOpensThePeoplePage() {
    assertThat(allows("/organisation/people", Role.COMPANY_ADMINISTRATOR)).isTrue();
    assertThat(allows("/organisation/people", Role.BUYER)).isFalse();
  }

  @Test
  void onlyACompanyAdministratorOpensTheReceiversOfEvents() {
    assertThat(allows("/exchange/webhooks", Role.COMPANY_ADMINISTRATOR)).isTrue();
    assertThat(allows("/exchange/webhooks", Role.BUYER)).isFalse();
    assertThat(allows("/exchange/webhooks", Role.EDI_ADMINISTRATOR)).isFalse();
  }

  @Test
  void onlyAnAuditorOpensTheAuditTrail() {
    for (var path : List.of("/audit/trail", "/audit/export")) {
      assertThat(allows(path, Role.AUDITOR)).isTrue();
      assertThat(allows(path, Role.COMPANY_ADMINISTRATOR)).isFalse();
      assertThat(allows(path, Role.PLATFORM_ADMINISTRATOR)).isFalse();
    }
  }

  @Test
  void aBuyerDoesNotOpenTheJournal() {
    assertThat(allows("/exchange/journal", Role.EDI_ADMINISTRATOR)).isTrue();
    assertThat(allows("/exchange/journal", Role.BUYER)).isFalse();
  }

  @Test
  @DisplayName("H1 accounts and both parties see invoices, accounts and buyers settle them")
  void whoPaysAndWhoAsksOpenInvoices() {
    var match = "/invoicing/match";

    assertThat(List.of(Role.ACCOUNTS, Role.BUYER, Role.SUPPLIER_DESK, Role.AUDITOR))
        .allSatisfy(role -> assertThat(allows(match, role)).isTrue());
    assertThat(allows(match, Role.RECEIVER)).isFalse();
    assertThat(allows("/invoicing/settle", Role.ACCOUNTS)).isTrue();
    assertThat(allows("/invoicing/settle", Role.SUPPLIER_DESK)).isFalse();
  }

  @Test
  void accountsOpenOrdersAndTheirDocuments() {
    for (var path : List.of("/ordering/orders", "/ordering/order", "/exchange/raw")) {
      assertThat(allows(path, Role.ACCOUNTS)).isTrue();
    }
  }

  @Test
  void thePlatformAndSuppliersImportCataloguesAndNobodyElse() {
    var paths =
        List.of(
            "/catalogue/imports",
            "/catalogue/import",
            "/catalogue/upload",
            "/catalogue/import-act",
            "/catalogue/refused.csv",
            "/catalogue/export.csv",
            "/catalogue/export.xlsx");

    assertThat(paths)
        .allSatisfy(path -> assertThat(allows(path, Role.PLATFORM_ADMINISTRATOR)).isTrue())
        .allSatisfy(path -> assertThat(allows(path, Role.SUPPLIER_DESK)).isTrue())
        .allSatisfy(path -> assertThat(allows(path, Role.BUYER)).isFalse());
  }

  @Test
  void bothPartiesReadDeliveriesAndTheReceiverAloneCounts() {
    var read =
        List.of(
            "/receiving/deliveries",
            "/receiving/goods-in",
            "/receiving/list",
            "/receiving/claims",
            "/receiving/claim",
            "/receiving/photo");
    for (var path : read) {
      assertThat(allows(path, Role.RECEIVER)).isTrue();
      assertThat(allows(path, Role.BUYER)).isTrue();
      assertThat(allows(path, Role.SUPPLIER_DESK)).isTrue();
      assertThat(allows(path, Role.COMPANY_ADMINISTRATOR)).isFalse();
    }
    for (var path : List.of("/receiving/book", "/receiving/back", "/receiving/finish")) {
      assertThat(allows(path, Role.RECEIVER)).isTrue();
      assertThat(allows(path, Role.BUYER)).isFalse();
      assertThat(allows(path, Role.QUALITY_OFFICER)).isFalse();
    }
  }

  @Test
  void onlyTheBuyersPeopleChangeAClaim() {
    assertThat(allows("/receiving/claim/change", Role.QUALITY_OFFICER)).isTrue();
    assertThat(allows("/receiving/claim/change", Role.ACCOUNTS)).isTrue();
    assertThat(allows("/receiving/claim/change", Role.SUPPLIER_DESK)).isFalse();
    assertThat(allows("/receiving/claim/change", Role.AUDITOR)).isFalse();
  }

  @Test
  void anUnknownPathIsNoPage() {
    assertThat(PageAccess.of("/ordering/pad.xhtml")).isEmpty();
    assertThat(PageAccess.of("/WEB-INF/web.xml")).isEmpty();
  }

  private static boolean allows(String path, Role role) {
    return PageAccess.of(path).orElseThrow().allows(person(role));
  }

  private static Caller person(Role role) {
    return new Caller(
        Caller.Kind.PERSON, 1, "Lin Wei", 2, Set.of(new Caller.Grant(2, Optional.empty(), role)));
  }
}

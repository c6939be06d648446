package org.bencao.web.security;

import static org.bencao.common.Role.ACCOUNTS;
import static org.bencao.common.Role.APPROVER;
import static org.bencao.common.Role.AUDITOR;
import static org.bencao.common.Role.BUYER;
import static org.bencao.common.Role.COMPANY_ADMINISTRATOR;
import static org.bencao.common.Role.COMPLIANCE_OFFICER;
import static org.bencao.common.Role.EDI_ADMINISTRATOR;
import static org.bencao.common.Role.PLATFORM_ADMINISTRATOR;
import static org.bencao.common.Role.QUALITY_HEAD;
import static org.bencao.common.Role.QUALITY_OFFICER;
import static org.bencao.common.Role.RECEIVER;
import static org.bencao.common.Role.REGULATOR;
import static org.bencao.common.Role.SITE_HEAD;
import static org.bencao.common.Role.SUPPLIER_DESK;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.partner.boundary.PortalStation;

/**
 * Who may open which page. A path that does not stand here does not exist for browsers; the
 * boundaries behind the pages check again.
 */
public record PageAccess(boolean isPublic, Set<Role> roles) {

  private static final PageAccess PUBLIC = new PageAccess(true, Set.of());
  private static final PageAccess SIGNED_IN = new PageAccess(false, EnumSet.allOf(Role.class));

  private static final PageAccess ORDERS =
      of(
          BUYER,
          SITE_HEAD,
          APPROVER,
          RECEIVER,
          QUALITY_OFFICER,
          QUALITY_HEAD,
          ACCOUNTS,
          SUPPLIER_DESK,
          EDI_ADMINISTRATOR,
          AUDITOR);
  private static final PageAccess APPROVALS =
      of(BUYER, SITE_HEAD, APPROVER, ACCOUNTS, QUALITY_OFFICER, QUALITY_HEAD, AUDITOR);
  private static final PageAccess CONTRACTS =
      of(BUYER, SITE_HEAD, APPROVER, ACCOUNTS, SUPPLIER_DESK, AUDITOR);
  private static final PageAccess TENDERS =
      of(
          BUYER,
          SITE_HEAD,
          APPROVER,
          ACCOUNTS,
          QUALITY_HEAD,
          SUPPLIER_DESK,
          PLATFORM_ADMINISTRATOR,
          AUDITOR);
  private static final PageAccess DOSSIERS =
      of(BUYER, SITE_HEAD, APPROVER, QUALITY_OFFICER, QUALITY_HEAD, COMPANY_ADMINISTRATOR, AUDITOR);
  private static final PageAccess LICENCES =
      of(
          BUYER,
          SITE_HEAD,
          APPROVER,
          QUALITY_OFFICER,
          QUALITY_HEAD,
          SUPPLIER_DESK,
          COMPANY_ADMINISTRATOR,
          PLATFORM_ADMINISTRATOR,
          AUDITOR);
  private static final PageAccess LIMITS =
      of(BUYER, SITE_HEAD, APPROVER, ACCOUNTS, COMPANY_ADMINISTRATOR, SUPPLIER_DESK, AUDITOR);
  private static final PageAccess INVOICES =
      of(BUYER, APPROVER, ACCOUNTS, SUPPLIER_DESK, EDI_ADMINISTRATOR, AUDITOR);
  private static final PageAccess REPORTS =
      of(QUALITY_OFFICER, QUALITY_HEAD, COMPANY_ADMINISTRATOR, PLATFORM_ADMINISTRATOR, AUDITOR);
  private static final PageAccess JOURNAL = of(EDI_ADMINISTRATOR, PLATFORM_ADMINISTRATOR, AUDITOR);
  private static final PageAccess PARTNERS =
      of(EDI_ADMINISTRATOR, COMPANY_ADMINISTRATOR, PLATFORM_ADMINISTRATOR);
  private static final PageAccess TRACES =
      of(QUALITY_OFFICER, QUALITY_HEAD, AUDITOR, REGULATOR, COMPANY_ADMINISTRATOR);
  private static final PageAccess IMPORTS = of(PLATFORM_ADMINISTRATOR, SUPPLIER_DESK);

  private static final PageAccess SPECIAL = of(BUYER, SUPPLIER_DESK, PLATFORM_ADMINISTRATOR);

  private static final PageAccess RECEIVING =
      of(
          BUYER,
          APPROVER,
          RECEIVER,
          QUALITY_OFFICER,
          QUALITY_HEAD,
          ACCOUNTS,
          SUPPLIER_DESK,
          EDI_ADMINISTRATOR,
          AUDITOR);

  private static final Map<String, PageAccess> BY_PATH =
      Map.ofEntries(
          Map.entry("/sign-in", PUBLIC),
          Map.entry("/settings/language", PUBLIC),
          Map.entry("/settings/theme", PUBLIC),
          Map.entry(PortalStation.PATH, PUBLIC),
          Map.entry("/settings/awake", SIGNED_IN),
          Map.entry("/settings/site", SIGNED_IN),
          Map.entry("/sign-out", SIGNED_IN),
          Map.entry("/", SIGNED_IN),
          Map.entry("/work", SIGNED_IN),
          Map.entry("/ordering/quick.json", of(BUYER)),
          Map.entry("/account", SIGNED_IN),
          Map.entry("/organisation/people", of(COMPANY_ADMINISTRATOR)),
          Map.entry("/audit/trail", of(AUDITOR)),
          Map.entry("/audit/export", of(AUDITOR)),
          Map.entry("/ordering/pad", of(BUYER)),
          Map.entry("/ordering/signing", of(BUYER)),
          Map.entry("/ordering/signing/form", of(BUYER)),
          Map.entry("/ordering/signing/signed", of(BUYER, SUPPLIER_DESK)),
          Map.entry("/ordering/upload", of(BUYER)),
          Map.entry("/ordering/upload-act", of(BUYER)),
          Map.entry("/catalogue/search", of(BUYER)),
          Map.entry("/catalogue/add", of(BUYER)),
          Map.entry("/catalogue/watch", of(BUYER)),
          Map.entry("/ordering/lists", of(BUYER)),
          Map.entry("/ordering/lists/change", of(BUYER)),
          Map.entry("/ordering/lists/draft", of(BUYER)),
          Map.entry("/ordering/lists/export", of(BUYER)),
          Map.entry("/ordering/reorder", of(BUYER)),
          Map.entry("/ordering/reorder/accept", of(BUYER)),
          Map.entry("/ordering/standing", of(BUYER)),
          Map.entry("/ordering/standing/change", of(BUYER)),
          Map.entry("/ordering/change", of(BUYER)),
          Map.entry("/ordering/change/act", of(BUYER)),
          Map.entry("/ordering/unusual", of(COMPLIANCE_OFFICER, AUDITOR)),
          Map.entry("/ordering/unusual/act", of(COMPLIANCE_OFFICER)),
          Map.entry("/ordering/approvals", APPROVALS),
          Map.entry(
              "/ordering/approvals/act",
              of(BUYER, SITE_HEAD, APPROVER, ACCOUNTS, QUALITY_OFFICER, QUALITY_HEAD)),
          Map.entry("/pricing/contracts", CONTRACTS),
          Map.entry("/pricing/contracts/change", of(SUPPLIER_DESK)),
          Map.entry("/pricing/costs/change", of(ACCOUNTS)),
          Map.entry("/pricing/groups", CONTRACTS),
          Map.entry("/pricing/groups/change", of(BUYER, SUPPLIER_DESK)),
          Map.entry("/pricing/tenders", TENDERS),
          Map.entry("/pricing/tenders/change", of(PLATFORM_ADMINISTRATOR)),
          Map.entry("/compliance/desk", LICENCES),
          Map.entry("/compliance/dossiers", DOSSIERS),
          Map.entry("/compliance/dossier/scan", DOSSIERS),
          Map.entry("/compliance/register", of(RECEIVER, QUALITY_OFFICER, QUALITY_HEAD, AUDITOR)),
          Map.entry("/compliance/reports", REPORTS),
          Map.entry("/compliance/reports/extract.csv", REPORTS),
          Map.entry(
              "/compliance/reports/change",
              of(QUALITY_OFFICER, QUALITY_HEAD, COMPANY_ADMINISTRATOR, PLATFORM_ADMINISTRATOR)),
          Map.entry("/compliance/register/change", of(RECEIVER, QUALITY_OFFICER, QUALITY_HEAD)),
          Map.entry(
              "/compliance/dossier/change",
              of(BUYER, SITE_HEAD, APPROVER, QUALITY_OFFICER, QUALITY_HEAD)),
          Map.entry("/compliance/authorisation/change", of(QUALITY_HEAD, COMPANY_ADMINISTRATOR)),
          Map.entry("/compliance/size/change", of(COMPANY_ADMINISTRATOR)),
          Map.entry("/compliance/responsible/change", of(QUALITY_HEAD, COMPANY_ADMINISTRATOR)),
          Map.entry(
              "/compliance/licence/change",
              of(QUALITY_OFFICER, QUALITY_HEAD, COMPANY_ADMINISTRATOR, PLATFORM_ADMINISTRATOR)),
          Map.entry(
              "/compliance/scan",
              of(
                  QUALITY_OFFICER,
                  QUALITY_HEAD,
                  COMPANY_ADMINISTRATOR,
                  PLATFORM_ADMINISTRATOR,
                  AUDITOR)),
          Map.entry("/credit/limits", LIMITS),
          Map.entry("/credit/limits/change", of(ACCOUNTS, COMPANY_ADMINISTRATOR, SUPPLIER_DESK)),
          Map.entry("/ordering/desk", of(SUPPLIER_DESK)),
          Map.entry("/ordering/desk/act", of(SUPPLIER_DESK)),
          Map.entry("/ordering/shortages", of(SUPPLIER_DESK)),
          Map.entry("/ordering/shortages/change", of(SUPPLIER_DESK)),
          Map.entry("/ordering/desk/table", of(SUPPLIER_DESK)),
          Map.entry("/ordering/desk/table.csv", of(SUPPLIER_DESK)),
          Map.entry("/ordering/desk/table.xlsx", of(SUPPLIER_DESK)),
          Map.entry("/ordering/special", SPECIAL),
          Map.entry("/ordering/special/change", SPECIAL),
          Map.entry("/catalogue/suggest.json", of(BUYER)),
          Map.entry("/catalogue/imports", IMPORTS),
          Map.entry("/catalogue/import", IMPORTS),
          Map.entry("/catalogue/upload", IMPORTS),
          Map.entry("/catalogue/import-act", IMPORTS),
          Map.entry("/catalogue/refused.csv", IMPORTS),
          Map.entry("/catalogue/export.csv", IMPORTS),
          Map.entry("/catalogue/export.xlsx", IMPORTS),
          Map.entry("/ordering/orders", ORDERS),
          Map.entry("/ordering/order", ORDERS),
          Map.entry("/receiving/deliveries", RECEIVING),
          Map.entry("/receiving/goods-in", RECEIVING),
          Map.entry("/receiving/book", of(RECEIVER)),
          Map.entry("/receiving/back", of(RECEIVER)),
          Map.entry("/receiving/finish", of(RECEIVER)),
          Map.entry("/receiving/list", RECEIVING),
          Map.entry("/receiving/claims", RECEIVING),
          Map.entry("/receiving/claim", RECEIVING),
          Map.entry(
              "/receiving/claim/change",
              of(RECEIVER, QUALITY_OFFICER, QUALITY_HEAD, ACCOUNTS, BUYER)),
          Map.entry("/receiving/returns", RECEIVING),
          Map.entry("/receiving/return", RECEIVING),
          Map.entry(
              "/receiving/return/change", of(RECEIVER, QUALITY_OFFICER, BUYER, SUPPLIER_DESK)),
          Map.entry("/receiving/photo", RECEIVING),
          Map.entry("/receiving/recording", RECEIVING),
          Map.entry("/receiving/packs", of(RECEIVER, QUALITY_OFFICER, QUALITY_HEAD, AUDITOR)),
          Map.entry(
              "/receiving/recalls",
              of(SUPPLIER_DESK, QUALITY_OFFICER, QUALITY_HEAD, RECEIVER, BUYER, AUDITOR)),
          Map.entry("/receiving/recalls/change", of(SUPPLIER_DESK, QUALITY_OFFICER, QUALITY_HEAD)),
          Map.entry("/receiving/slips", of(RECEIVER, QUALITY_OFFICER, QUALITY_HEAD, AUDITOR)),
          Map.entry("/receiving/slips/change", of(RECEIVER, QUALITY_OFFICER, QUALITY_HEAD)),
          Map.entry("/receiving/packs/report", of(RECEIVER, QUALITY_OFFICER)),
          Map.entry(
              "/receiving/cases",
              of(RECEIVER, QUALITY_OFFICER, QUALITY_HEAD, SUPPLIER_DESK, AUDITOR)),
          Map.entry(
              "/receiving/cases/change",
              of(RECEIVER, QUALITY_OFFICER, QUALITY_HEAD, SUPPLIER_DESK)),
          Map.entry("/invoicing/match", INVOICES),
          Map.entry("/invoicing/statement", INVOICES),
          Map.entry("/invoicing/statements", of(ACCOUNTS, SUPPLIER_DESK, AUDITOR)),
          Map.entry("/invoicing/statements/answer", of(ACCOUNTS)),
          Map.entry("/invoicing/statements/now", of(SUPPLIER_DESK)),
          Map.entry("/pricing/quotes", CONTRACTS),
          Map.entry("/pricing/quotes/change", of(BUYER, SUPPLIER_DESK)),
          Map.entry("/invoicing/payments", of(ACCOUNTS, SUPPLIER_DESK, AUDITOR)),
          Map.entry("/invoicing/payments/change", of(SUPPLIER_DESK)),
          Map.entry("/invoicing/payee/change", of(ACCOUNTS, APPROVER, SUPPLIER_DESK)),
          Map.entry("/invoicing/two-invoices/change", of(ACCOUNTS, SUPPLIER_DESK)),
          Map.entry("/invoicing/settle", of(ACCOUNTS, BUYER)),
          Map.entry("/ordering/print", ORDERS),
          Map.entry("/traceability/search", TRACES),
          Map.entry("/traceability/export", of(QUALITY_OFFICER, QUALITY_HEAD, AUDITOR, REGULATOR)),
          Map.entry("/traceability/inspections/change", of(COMPANY_ADMINISTRATOR)),
          Map.entry("/exchange/journal", JOURNAL),
          Map.entry("/exchange/partners", PARTNERS),
          Map.entry("/exchange/partners/act", PARTNERS),
          Map.entry("/partner/onboarding", PARTNERS),
          Map.entry("/partner/report", PARTNERS),
          Map.entry("/partner/samples", PARTNERS),
          Map.entry("/partner/certificate", PARTNERS),
          Map.entry("/exchange/webhooks", of(COMPANY_ADMINISTRATOR)),
          Map.entry("/exchange/raw", ORDERS.and(JOURNAL)),
          Map.entry("/sandbox/desk", of(EDI_ADMINISTRATOR, PLATFORM_ADMINISTRATOR)));

  public PageAccess {
    roles = Set.copyOf(roles);
  }

  /** None for a path that is no page of ours. */
  public static Optional<PageAccess> of(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }

  public static Set<String> paths() {
    return BY_PATH.keySet();
  }

  /** Style sheets, scripts and pictures: the same for everybody. */
  static boolean isResource(HttpServletRequest request) {
    return path(request).startsWith("/jakarta.faces.resource/");
  }

  static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  public boolean allows(Caller caller) {
    return isPublic || caller.roles().stream().anyMatch(roles::contains);
  }

  private PageAccess and(PageAccess other) {
    var both = EnumSet.copyOf(roles);
    both.addAll(other.roles);
    return new PageAccess(false, both);
  }

  private static PageAccess of(Role first, Role... others) {
    return new PageAccess(false, EnumSet.of(first, others));
  }
}

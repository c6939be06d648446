package org.bencao.web.shell;

import java.util.List;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.web.security.PageAccess;

/**
 * An entry of the side rail.
 *
 * @param page how a page names itself to the template
 * @param key the word
 */
public record RailEntry(String page, String path, String icon, String key, String shortcut) {

  private static final String WORK = "work";

  private static final List<RailEntry> ALL =
      List.of(
          entry(WORK, "/work", "inbox", "g h"),
          entry("pad", "/ordering/pad", "th-large", "g o"),
          entry("approvals", "/ordering/approvals", "check-square", "g n"),
          entry("desk", "/ordering/desk", "briefcase", "g d"),
          entry("unusual", "/ordering/unusual", "exclamation-triangle", "g g"),
          entry("orders", "/ordering/orders", "receipt", "g r"),
          entry("goods-in", "/receiving/deliveries", "qrcode", "g i"),
          entry("invoices", "/invoicing/match", "file-check", "g v"),
          entry("catalogue", "/catalogue/search", "search", "g c"),
          entry("claims", "/receiving/claims", "undo", "g l"),
          entry("recalls", "/receiving/recalls", "megaphone", "g 1"),
          entry("lists", "/ordering/lists", "list", "g t"),
          entry("journal", "/exchange/journal", "envelope", "g j"),
          entry("imports", "/catalogue/imports", "upload", "g m"),
          entry("quotes", "/pricing/quotes", "tags", "g f"),
          entry("contracts", "/pricing/contracts", "file-edit", "g k"),
          entry("groups", "/pricing/groups", "percentage", "g u"),
          entry("tenders", "/pricing/tenders", "flag", "g e"),
          entry("limits", "/credit/limits", "chart-bar", "g b"),
          entry("compliance", "/compliance/desk", "id-card", "g x"),
          entry("traceability", "/traceability/search", "sitemap", "g z"),
          entry("people", "/organisation/people", "users", "g p"),
          entry("partners", "/exchange/partners", "server", "g 2"),
          entry("webhooks", "/exchange/webhooks", "bolt", "g w"),
          entry("trail", "/audit/trail", "verified", "g y"),
          entry("special", "/ordering/special", "comments", "g q"),
          entry("sandbox", "/sandbox/desk", "sliders-h", "g s"),
          entry("account", "/account", "user", "g a"));

  private static RailEntry entry(String page, String path, String icon, String shortcut) {
    return new RailEntry(page, path, icon, "shell.rail." + page, shortcut);
  }

  /** The pages that the caller may open; a page that cannot be opened is not drawn. */
  static List<RailEntry> of(Caller caller) {
    return open(caller).toList();
  }

  /** The page on which the caller's own work begins when the queue is empty. */
  static RailEntry first(Caller caller) {
    return open(caller).filter(entry -> !entry.page().equals(WORK)).findFirst().orElseThrow();
  }

  private static Stream<RailEntry> open(Caller caller) {
    return ALL.stream()
        .filter(
            entry ->
                PageAccess.of(entry.path()).map(access -> access.allows(caller)).orElse(false));
  }
}

/* Lists, reorder, standing orders and invoices: tables whose rows have a field. In a field the arrows walk and Escape leaves to the row;
   on a row x marks it, a accepts it, e goes into its field, Enter does what the page is for. A form is sent once. */
(function () {
  "use strict";
  var root = document.documentElement;
  function all(selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); }
  function choose(row) {
    all("[data-list] > tr.sel").forEach(function (r) { r.classList.remove("sel"); r.removeAttribute("aria-current"); r.removeAttribute("tabindex"); });
    row.classList.add("sel"); row.setAttribute("aria-current", "true"); row.tabIndex = -1; row.focus({ preventScroll: true });
  }
  function walk(field, step) {
    var fields = all("input[data-walk]"), next = fields[fields.indexOf(field) + step];
    if (next) { next.focus(); next.select(); }
  }
  function inField(e) {
    if (e.key === "ArrowDown" || e.key === "ArrowUp") { e.preventDefault(); walk(e.target, e.key === "ArrowDown" ? 1 : -1); }
    if (e.key === "Escape") { e.preventDefault(); choose(e.target.closest("tr")); }
  }
  function onRow(e) {
    var row = e.target, mark = row.querySelector("input[data-mark]"), field = row.querySelector("input[data-walk]"), go;
    if (e.key === "Enter" && field) {
      go = field.form.querySelector("button.go");
      if (go) { e.preventDefault(); go.click(); }
      return;
    }
    if (root.dataset.keys === "off") { return; }
    if ((e.key === "x" || e.key === "a") && mark) { e.preventDefault(); mark.click(); }
    if (e.key === "e" && field) { e.preventDefault(); field.focus(); field.select(); }
  }
  document.addEventListener("keydown", function (e) {
    if (e.defaultPrevented || e.isComposing || e.ctrlKey || e.metaKey || e.altKey || !e.target.matches) { return; }
    if (e.target.matches("input[data-walk]")) { inField(e); } else if (e.target.matches("[data-list] > tr.sel")) { onRow(e); }
  });
  document.addEventListener("submit", function (e) {
    if (e.target.dataset.sent) { e.preventDefault(); return; }
    e.target.dataset.sent = "true";
  });
  window.addEventListener("pageshow", function () { all("form[data-sent]").forEach(function (f) { delete f.dataset.sent; }); });
})();

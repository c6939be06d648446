/* Journal and invoices: Enter, or a click anywhere on a row, shows what the row stands for beside it; the chosen row stays in sight. */
(function () {
  "use strict";
  function open(row) {
    var link = row && row.querySelector("a[href]");
    if (link) { link.click(); }
  }
  document.addEventListener("keydown", function (e) {
    if (e.key !== "Enter" || e.isComposing || e.ctrlKey || e.metaKey || e.altKey) { return; }
    var row = e.target.closest("tr.sel");
    if (row && e.target === row) { e.preventDefault(); open(row); }
  });
  /* from inside the correction: it is made, and the document runs again */
  document.addEventListener("keydown", function (e) {
    if (e.key !== "Enter" || e.isComposing || !(e.ctrlKey || e.metaKey) || e.altKey) { return; }
    var form = e.target.closest("form.mend"), go = form && form.querySelector("button[type=submit], button");
    if (go) { e.preventDefault(); go.click(); }
  });
  document.addEventListener("click", function (e) {
    if (e.target.closest("a, button, input") || String(getSelection())) { return; }
    open(e.target.closest("tbody[data-list] tr"));
  });
  document.addEventListener("DOMContentLoaded", function () {
    var chosen = document.querySelector("tbody[data-list] tr.sel");
    if (chosen) { chosen.scrollIntoView({ block: "nearest" }); }
    /* who chose a row of a long list wants to see what it stands for */
    var shown = /[?&]id=/.test(location.search) && document.getElementById("inspected");
    if (shown) { shown.closest("section").scrollIntoView({ block: "nearest" }); }
  });
})();

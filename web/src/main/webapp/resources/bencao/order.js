/* Orders and one order: Enter opens the row that j and k walked to; pointing at a line marks it in raw, parsed and matrix. */
(function () {
  "use strict";
  document.addEventListener("keydown", function (e) {
    if (e.key !== "Enter" || e.isComposing || e.ctrlKey || e.metaKey || e.altKey) { return; }
    var row = e.target.closest("tr.sel, li.sel"), link = row && row.querySelector("a[href]");
    if (link && e.target === row) { e.preventDefault(); link.click(); }
  });
  var marked = 0;
  function mark(line) {
    if (line === marked) { return; }
    marked = line;
    document.querySelectorAll("[data-line]").forEach(function (n) { n.classList.toggle("hl", line > 0 && Number(n.dataset.line) === line); });
  }
  function lineOf(node) {
    var at = node.closest && node.closest("[data-line]");
    return at ? Number(at.dataset.line) : 0;
  }
  ["pointerover", "focusin"].forEach(function (type) {
    document.addEventListener(type, function (e) {
      var line = lineOf(e.target);
      if (line || e.target.closest(".doc, .matrix")) { mark(line); }
    });
  });
  document.addEventListener("DOMContentLoaded", function () {
    var asked = /^#line-\d+$/.test(location.hash) && document.querySelector(location.hash);
    var chosen = asked || document.querySelector(".matrix tr.warn[data-line]");
    if (chosen) { mark(Number(chosen.dataset.line)); }
    var said = document.querySelector(".doc .raw .hl");
    if (said) { said.parentNode.scrollTop = Math.max(0, said.offsetTop - said.parentNode.offsetTop - 90); }
  });
})();

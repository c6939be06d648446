/* Approvals: x marks the row that is chosen, the button marks all that may be approved among many. */
(function () {
  "use strict";
  function boxes() { return Array.from(document.querySelectorAll(".marks input[name=mark]")); }
  document.addEventListener("click", function (e) {
    if (!e.target.closest("[data-do=all]")) { return; }
    var all = boxes(), on = all.some(function (box) { return !box.checked; });
    all.forEach(function (box) { box.checked = on; });
  });
  document.addEventListener("keydown", function (e) {
    if (e.key !== "x" || document.documentElement.dataset.keys === "off" || e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input, textarea, select")) { return; }
    var box = document.querySelector(".marks tr.sel input[name=mark]");
    if (box) { e.preventDefault(); box.checked = !box.checked; }
  });
})();

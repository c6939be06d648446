/* The desk: another lot of a line, by its button or by F2 in the row; the quantities of what does not leave are cleared at once. */
(function () {
  "use strict";
  function another(row) {
    var copy = row.cloneNode(true), last = row, field;
    while (last.nextElementSibling && last.nextElementSibling.matches("tr.why,tr[data-lot='" + row.dataset.lot + "']")) { last = last.nextElementSibling; }
    copy.classList.remove("sel", "bad");
    copy.removeAttribute("aria-current");
    copy.removeAttribute("tabindex");
    copy.querySelectorAll("details").forEach(function (codes) { codes.open = false; });
    copy.querySelectorAll("[data-once]").forEach(function (cell) { cell.replaceChildren(); });
    copy.querySelectorAll("input,textarea").forEach(function (input) { input.value = ""; });
    last.after(copy);
    field = copy.querySelector("input");
    field.focus();
  }
  document.addEventListener("click", function (e) {
    var button = e.target.closest("[data-desk]");
    if (!button) { return; }
    if (button.dataset.desk === "lot") { another(button.closest("tr")); }
    if (button.dataset.desk === "clear") { document.querySelectorAll("input[data-packs]").forEach(function (input) { input.value = ""; }); }
  });
  document.addEventListener("keydown", function (e) {
    var row = e.target.closest && e.target.closest("tr[data-lot]");
    if (e.key === "F2" && row && !e.isComposing && row.querySelector("input:enabled")) { e.preventDefault(); another(row); }
  });
})();

/* The upload page: Ctrl+Enter sends the block, or adds what is ready; a chosen or dropped file goes at once. */
(function () {
  "use strict";
  document.addEventListener("DOMContentLoaded", function () {
    var block = document.getElementById("block");
    var file = document.getElementById("file");
    var form = document.getElementById("file-form");
    if (!block || !file) { return; }
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && !block.value) { document.getElementById("back").click(); return; }
      if (event.isComposing || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) { return; }
      var add = document.querySelector("button[name=act][value=add]");
      event.preventDefault();
      if (document.activeElement === block && block.value.trim()) { block.form.requestSubmit(); } else if (add) { add.form.requestSubmit(add); }
    });
    file.addEventListener("change", function () { if (file.files.length) { form.requestSubmit(); } });
    ["dragover", "drop"].forEach(function (name) {
      document.addEventListener(name, function (event) {
        if (!event.dataTransfer || !event.dataTransfer.types.includes("Files")) { return; }
        event.preventDefault();
        if (name === "drop" && event.dataTransfer.files.length) { file.files = event.dataTransfer.files; form.requestSubmit(); }
      });
    });
  });
}());

/* A large picture is made smaller as soon as it is chosen: a camera takes more than a claim needs. What is no picture stays as it
   is, and the server says so. */
(function () {
  "use strict";
  var LARGE = 1500000, WIDEST = 1920;
  function smaller(file) {
    return createImageBitmap(file).then(function (picture) {
      var part = Math.min(1, WIDEST / Math.max(picture.width, picture.height)), board = document.createElement("canvas");
      board.width = Math.round(picture.width * part);
      board.height = Math.round(picture.height * part);
      board.getContext("2d").drawImage(picture, 0, 0, board.width, board.height);
      return new Promise(function (done) { board.toBlob(done, "image/jpeg", 0.85); });
    });
  }
  document.addEventListener("change", function (e) {
    var field = e.target, file = field.matches && field.matches("input[type=file][name=photo]") && field.files[0];
    if (!file || file.size < LARGE || !window.createImageBitmap) { return; }
    smaller(file).then(function (bytes) {
      var chosen = new DataTransfer();
      if (!bytes || field.files[0] !== file) { return; }
      chosen.items.add(new File([bytes], file.name.replace(/\.[^.]*$/, "") + ".jpg", { type: "image/jpeg" }));
      field.files = chosen.files;
    }, function () { /* no picture */ });
  });
})();

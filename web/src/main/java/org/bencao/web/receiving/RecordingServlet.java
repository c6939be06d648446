package org.bencao.web.receiving;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.DecideResult;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.RecordingService;
import org.bencao.web.catalogue.UploadedName;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.SentFile;

/** Keeps the file of a temperature recorder with its delivery, and gives it back as it came. */
@WebServlet("/receiving/recording")
@MultipartConfig(
    maxFileSize = ClaimPhotos.LARGEST,
    maxRequestSize = ClaimPhotos.LARGEST,
    fileSizeThreshold = ClaimPhotos.KEPT_IN_MEMORY)
public class RecordingServlet extends HttpServlet {

  @Inject RecordingService recordings;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var id = Optional.ofNullable(request.getParameter("id")).flatMap(PageParameters::parsed);
    var file = id.flatMap(one -> recordings.content(caller.get(), one));
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/csv");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"recording-" + Tsid.text(id.get()) + ".csv\"");
    response.getOutputStream().write(file.get().bytes());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var delivery = PostedForm.of(request).id("id");
    var file = SentFile.of(request, "file");
    if (delivery.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var page = PageAddress.of(GoodsInPage.PATH).with("id", delivery.get());
    if (file.isPresent()) {
      try (var in = file.get().getInputStream()) {
        var name = UploadedName.of(file.get().getSubmittedFileName()).text();
        var result =
            recordings.add(caller.get(), new DespatchId(delivery.get()), name, in.readAllBytes());
        if (result.isEmpty()) {
          response.sendError(HttpServletResponse.SC_NOT_FOUND);
          return;
        }
        if (result.get() instanceof DecideResult.Refused refused) {
          Answer.refused(refused.findings(), words.here()).keep(request);
        }
      }
    }
    response.sendRedirect(request.getContextPath() + page.path());
  }
}

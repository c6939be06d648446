package org.bencao.web.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bencao.catalogue.boundary.ImportService;
import org.bencao.catalogue.boundary.LayoutView;
import org.bencao.catalogue.boundary.ReceiveImport;
import org.bencao.common.Tsid;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.SentFile;

/** Takes in a file for the catalogue; its bytes wait on the disk and are never whole in memory. */
@WebServlet("/catalogue/upload")
@MultipartConfig(
    maxFileSize = UploadServlet.LARGEST,
    maxRequestSize = UploadServlet.LARGEST,
    fileSizeThreshold = UploadServlet.KEPT_IN_MEMORY)
public class UploadServlet extends HttpServlet {

  static final long LARGEST = 256L * 1024 * 1024;
  static final int KEPT_IN_MEMORY = 64 * 1024;

  @Inject CurrentCaller caller;
  @Inject ImportService imports;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.sendRedirect(request.getContextPath() + received(request));
  }

  /** The page that follows. */
  private String received(HttpServletRequest request) throws IOException, ServletException {
    Optional<Part> file;
    try {
      file = SentFile.of(request, "file");
    } catch (IllegalStateException tooLarge) {
      // so the server says that the file or the request is above the bounds named here
      return refused(UploadFault.TOO_LARGE);
    }
    if (file.isEmpty()) {
      return refused(UploadFault.NO_FILE);
    }
    var layout = layout(request);
    var id = layout.isEmpty() ? Optional.<Long>empty() : receive(layout.get(), file.get());
    return id.map(known -> "/catalogue/import?id=" + Tsid.text(known))
        .orElseGet(() -> refused(UploadFault.NO_LAYOUT));
  }

  private Optional<LayoutView> layout(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("layout"))
        .flatMap(PageParameters::parsed)
        .flatMap(
            id ->
                imports.layouts(caller.get()).stream()
                    .filter(layout -> layout.id() == id)
                    .findFirst());
  }

  private Optional<Long> receive(LayoutView layout, Part file) throws IOException {
    var name = UploadedName.of(file.getSubmittedFileName()).text();
    try (var bytes = file.getInputStream()) {
      return imports.receive(
          caller.get(), new ReceiveImport(layout.kind(), layout.id(), name), bytes);
    }
  }

  private static String refused(UploadFault fault) {
    return "/catalogue/imports?did=" + fault;
  }
}

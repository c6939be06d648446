package org.bencao.integration.transport;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.bencao.common.DataFolder;

/**
 * The folder in which each partner with the transport FOLDER has its own two: {@code
 * BENCAO_EXCHANGE_FOLDER}, else one in the data folder.
 */
@ApplicationScoped
public class ExchangeFolder {

  private static final String VARIABLE = "BENCAO_EXCHANGE_FOLDER";

  private final Path root;

  public ExchangeFolder() {
    this(
        Optional.ofNullable(System.getenv(VARIABLE))
            .filter(text -> !text.isBlank())
            .map(Path::of)
            .orElseGet(() -> DataFolder.of("exchange")));
  }

  public ExchangeFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /**
   * @param address as the partner's row says it
   */
  Path of(String address) {
    var folder = root.resolve(address).normalize();
    if (!folder.startsWith(root) || folder.equals(root)) {
      throw new IllegalArgumentException(
          "folder: found %s, wanted one inside of %s".formatted(address, root));
    }
    return folder;
  }
}

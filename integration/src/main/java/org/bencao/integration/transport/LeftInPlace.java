package org.bencao.integration.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.bencao.partner.boundary.LeftDocuments;
import org.bencao.partner.boundary.PartnerView;

/** Looks into a partner's queue or folder without taking anything. */
@ApplicationScoped
public class LeftInPlace implements LeftDocuments {

  private final Broker broker;
  private final ExchangeFolder folder;

  /** For the container's proxy alone. */
  protected LeftInPlace() {
    this(null, null);
  }

  @Inject
  public LeftInPlace(Broker broker, ExchangeFolder folder) {
    this.broker = broker;
    this.folder = folder;
  }

  /** Where it cannot be looked there may be something. */
  @Override
  public boolean any(PartnerView partner) {
    return switch (partner.transport()) {
      case JMS -> waits(partner.addressIn());
      case FOLDER -> lies(partner.addressIn());
      case SFTP, AS2 -> false;
    };
  }

  private boolean waits(String queue) {
    try (var context = broker.factory().createContext();
        var browser = context.createBrowser(context.createQueue(queue))) {
      return browser.getEnumeration().hasMoreElements();
    } catch (JMSException | JMSRuntimeException e) {
      return true;
    }
  }

  private boolean lies(String address) {
    var in = folder.of(address);
    if (!Files.isDirectory(in)) {
      return false;
    }
    try (var files = Files.list(in)) {
      return files.findAny().isPresent();
    } catch (IOException | UncheckedIOException e) {
      return true;
    }
  }
}

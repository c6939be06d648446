package org.bencao.web.exchange;

import java.util.List;
import org.bencao.partner.boundary.As2Certificate;
import org.bencao.partner.boundary.PortalStation;

/**
 * The portal's own AS2 station.
 *
 * @param name by which messages name it
 * @param path where it takes them, at the address of the portal
 * @param certificates in PEM: that with which it signs, and its successor once there is one
 */
public record PortalStationJson(String name, String path, List<String> certificates) {

  static PortalStationJson of(PortalStation station) {
    return new PortalStationJson(
        station.name(),
        PortalStation.PATH,
        station.certificates().stream().map(As2Certificate::pem).toList());
  }
}

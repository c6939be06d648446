package org.bencao.exchange.boundary;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells the addresses of the public internet from all others: a URL that somebody typed may not
 * lead the server into the network that it stands in. The blocks are those that IANA lists as not
 * globally reachable (RFC 6890 and its registries); of IPv6 only 2000::/3 is global at all.
 */
public final class PublicAddress {

  private static final List<Block> NOT_PUBLIC_4 =
      List.of(
          Block.of(8, 0),
          Block.of(8, 10),
          Block.of(10, 100, 64),
          Block.of(8, 127),
          Block.of(16, 169, 254),
          Block.of(12, 172, 16),
          Block.of(24, 192, 0, 0),
          Block.of(24, 192, 0, 2),
          Block.of(24, 192, 88, 99),
          Block.of(16, 192, 168),
          Block.of(15, 198, 18),
          Block.of(24, 198, 51, 100),
          Block.of(24, 203, 0, 113),
          Block.of(3, 224));

  private static final Block GLOBAL_6 = Block.of(3, 0x20);

  /** Those inside it that are not, or that carry an IPv4 address: Teredo, 6to4, documentation. */
  private static final List<Block> NOT_PUBLIC_6 =
      List.of(
          Block.of(23, 0x20, 0x01, 0x00),
          Block.of(32, 0x20, 0x01, 0x0d, 0xb8),
          Block.of(16, 0x20, 0x02),
          Block.of(20, 0x3f, 0xff, 0x00));

  private PublicAddress() {}

  public static boolean is(InetAddress address) {
    var bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(bytes));
    }
    return GLOBAL_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(bytes));
  }

  /** The first bits of an address. */
  private record Block(int bits, int... prefix) {

    static Block of(int bits, int... prefix) {
      return new Block(bits, prefix);
    }

    boolean holds(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        int wanted = bit / 8 < prefix.length ? prefix[bit / 8] : 0;
        if ((address[bit / 8] & mask) != (wanted & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}

package org.bencao.system;

/**
 * What a server occupies of its machine.
 *
 * @param threads as the kernel counts them
 * @param heap bytes that are still reachable
 */
record Footprint(int threads, long heap) {

  static Footprint of(Server server) {
    return new Footprint(server.threads(), new Heap(server).live());
  }
}

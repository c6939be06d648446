/**
 * The sandbox: simulated ERPs of the demonstration's wholesalers, with real bytes over real queues.
 *
 * <p>Operations: {@link org.bencao.integration.sandbox.SandboxRoutes} puts them behind the queues
 * of their partner rows; {@link org.bencao.integration.sandbox.SandboxControl} is the desk from
 * which they are played. They answer, despatch, invoice, take changes and credit claims. They know
 * their own files alone: a catalogue, and a ledger per wholesaler from which everything is computed
 * again after a restart. They exist only where the demonstration is on. Requirements: P7, rel:I2,
 * rel:F3b. Out of scope: trace data, returns.
 */
package org.bencao.integration.sandbox;

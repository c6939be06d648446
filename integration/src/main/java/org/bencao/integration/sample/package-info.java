/** Samples of documents for one partner. */
package org.bencao.integration.sample;

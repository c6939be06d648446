/**
 * UBL 2.1 as Peppol BIS 3 uses it, over the canonical records: one reader and one writer a
 * document, the rules of OpenPEPPOL by their own rule sets. Plain Java, without clock or database.
 */
package org.bencao.integration.format.ubl;

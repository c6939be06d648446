/**
 * UN/EDIFACT, syntax versions 1 to 4 (ISO 9735), as a plain pair of readers and writers over the
 * canonical documents: our subset of D.96A and D.01B in the sense of EANCOM.
 */
package org.bencao.integration.format.edifact;

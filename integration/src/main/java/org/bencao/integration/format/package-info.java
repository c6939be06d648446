/** What all formats of documents share: code lists, and what is wanted where a fault was found. */
package org.bencao.integration.format;

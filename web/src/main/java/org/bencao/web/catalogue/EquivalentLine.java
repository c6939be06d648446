package org.bencao.web.catalogue;

/**
 * What could be taken instead, beside the selected item.
 *
 * @param origin maker and supplier
 * @param dosePrice price of one unit of the active dose
 * @param difference to the selected item, in money
 * @param percent the same in percent; may be empty
 * @param tone hue of the difference
 * @param path the address that shows this item
 */
public record EquivalentLine(
    String name,
    String origin,
    String dosePrice,
    String difference,
    String percent,
    String tone,
    String available,
    String arrives,
    String path) {}

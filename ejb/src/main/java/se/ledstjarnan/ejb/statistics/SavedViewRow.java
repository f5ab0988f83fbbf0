package se.ledstjarnan.ejb.statistics;

import java.io.Serializable;

/**
 * A saved view in the list.
 *
 * @param address the parameters of the page
 * @param mine whether the reader saved it
 */
public record SavedViewRow(long id, String name, String address, boolean shared, boolean mine, String owner)
        implements Serializable {}

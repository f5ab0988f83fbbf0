/** Suppliers, followed up by the municipality, and what they do themselves behind their own login. */
package se.ledstjarnan.ejb.supplier;

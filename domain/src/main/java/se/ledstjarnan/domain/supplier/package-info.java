/** Those who do the municipality's work by agreement: what is bought of them, and how their quality is followed up. */
package se.ledstjarnan.domain.supplier;

/** Reorganisations: what changes in the tree of units from a day, tried first, carried out, and undone while nothing has happened. */
package se.ledstjarnan.domain.reorganisation;

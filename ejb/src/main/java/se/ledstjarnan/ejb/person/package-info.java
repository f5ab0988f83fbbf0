/** Seals and opens what identifies people in cases. Asks nothing about rights: the features that own the cases do. */
package se.ledstjarnan.ejb.person;

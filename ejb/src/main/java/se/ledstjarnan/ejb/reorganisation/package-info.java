/** Plans, tries, carries out and undoes reorganisations. */
package se.ledstjarnan.ejb.reorganisation;

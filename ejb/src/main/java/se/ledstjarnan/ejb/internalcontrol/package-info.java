/** Internal control plans: written, decided, carried out and followed up. */
package se.ledstjarnan.ejb.internalcontrol;

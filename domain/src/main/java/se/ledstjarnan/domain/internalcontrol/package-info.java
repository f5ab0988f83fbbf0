/** The internal control plan of a year: the risks that a political body has checked, how, by whom and when, and what the controls showed. */
package se.ledstjarnan.domain.internalcontrol;

/** Taking in the closed cases of the system before this one. */
package se.ledstjarnan.domain.importing;

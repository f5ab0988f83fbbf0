/** Lex Maria: receiving, analysing, deciding, telling IVO and the patient, and sharing what was learned. */
package se.ledstjarnan.ejb.lexmaria;

/** Lex Sarah: receiving, investigating, deciding, telling IVO and those concerned. */
package se.ledstjarnan.ejb.lexsarah;

/** What lex Sarah and lex Maria share: their papers, the package for IVO, and what stands of IVO. */
package se.ledstjarnan.ejb.ivo;

/** What lex Sarah and lex Maria share: the notification to IVO and what came of it. */
package se.ledstjarnan.domain.ivo;
